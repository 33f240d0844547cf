internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// What the header of an import says of its file.
struct ImportFile: Sendable {
  let id: RecordID
  let format: ImportFormat
  let encoding: ImportEncoding
  let mode: ImportMode
  let isDryRun: Bool
  let columns: [ImportColumnName]
  let size: Int
  let sha256: [UInt8]
  let name: String
  /// Of rows that name no village.
  var division = ""
  /// Of rows that name no session.
  var sessionID = RecordID.none
  var lateReason = ""

  init(_ header: ImportHeader) {
    id = header.id
    format = header.format
    encoding = header.encoding
    mode = header.mode == .unspecified ? .create : header.mode
    isDryRun = header.dryRun
    columns = header.columns
    size = Int(clamping: header.sizeBytes)
    sha256 = header.sha256
    name = header.fileName
    division = header.division
  }

  init(_ header: AttendanceImportHeader) {
    id = header.id
    format = header.format
    encoding = header.encoding
    mode = header.mode == .unspecified ? .create : header.mode
    isDryRun = header.dryRun
    columns = header.columns
    size = Int(clamping: header.sizeBytes)
    sha256 = header.sha256
    name = header.fileName
    sessionID = header.sessionId
    lateReason = header.lateReason
  }

  /// The import as it begins.
  func record(_ kind: ImportKind, _ grant: Grant) -> ImportRecord {
    ImportRecord(
      id: id,
      kind: kind,
      mode: mode,
      isDryRun: isDryRun,
      sha256: sha256,
      size: size,
      fileName: name,
      userID: grant.principal.userID,
      userName: grant.principal.userName,
      begunAt: grant.atUnixMilliseconds
    )
  }
}

/// What one message of an import carries.
enum ImportPiece: Sendable {
  case header(ImportFile)
  case chunk(ImportChunk)
}

/// A message of an import's stream.
protocol ImportMessage: ContractMessage {
  /// What it carries; nil where it carries nothing.
  var piece: ImportPiece? { get }
}

extension ImportPersonsRequest: ImportMessage {
  var piece: ImportPiece? {
    switch part {
    case .header(let header): .header(ImportFile(header))
    case .chunk(let chunk): .chunk(chunk)
    case nil: nil
    }
  }
}

extension ImportStaffRequest: ImportMessage {
  var piece: ImportPiece? {
    switch part {
    case .header(let header): .header(ImportFile(header))
    case .chunk(let chunk): .chunk(chunk)
    case nil: nil
    }
  }
}

extension ImportAttendanceRequest: ImportMessage {
  var piece: ImportPiece? {
    switch part {
    case .header(let header): .header(ImportFile(header))
    case .chunk(let chunk): .chunk(chunk)
    case nil: nil
    }
  }
}
