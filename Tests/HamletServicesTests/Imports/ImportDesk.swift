import Crypto
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

/// Brings files into a test's town as a client does.
struct ImportDesk {
  static let service = "hamlet.v1.ImportService/"
  static let heading = "姓名,性别,出生日期,村居,居住类型,居民身份证,电话,备注"

  let town: Town

  init(_ town: Town) { self.town = town }

  /// A file of persons: the heading and these rows.
  static func csv(_ rows: [String], lineEnd: String = "\r\n") -> [UInt8] {
    Array(([heading] + rows).map { $0 + lineEnd }.joined().utf8)
  }

  /// The same text in GB18030.
  static func gb18030(_ bytes: [UInt8]) throws -> [UInt8] {
    try #require(CharacterConverter(from: "UTF-8", to: "GB18030")).convert(bytes)
  }

  func header(_ bytes: [UInt8], dryRun: Bool = false, mode: ImportMode = .create) -> ImportHeader {
    ImportHeader(
      id: town.id(),
      mode: mode,
      dryRun: dryRun,
      sizeBytes: UInt64(bytes.count),
      sha256: Array(SHA256.hash(data: bytes))
    )
  }

  /// Sends a file of persons in pieces; without `whole` it stops after some of them.
  func persons(
    _ bytes: [UInt8],
    _ header: ImportHeader,
    as user: String = "clerk",
    piece: Int = 32_768,
    pieces: Int = .max
  ) async throws -> ImportResponse {
    let call: ClientStreamCall<ImportPersonsRequest, ImportResponse> =
      try await town.services.inProcessCaller().clientStream(
        Self.service + "ImportPersons",
        CallOptions(token: try await town.token(user))
      )
    do {
      try await call.send(ImportPersonsRequest(part: .header(header)))
      for chunk in Self.chunks(bytes, piece).prefix(pieces) {
        try await call.send(ImportPersonsRequest(part: .chunk(chunk)))
      }
    } catch {
      // The call ended while pieces were on their way; its end tells why.
    }
    return try await call.finish()
  }

  func staff(
    _ bytes: [UInt8],
    _ header: ImportHeader,
    as user: String = "clerk"
  ) async throws -> ImportResponse {
    let call: ClientStreamCall<ImportStaffRequest, ImportResponse> =
      try await town.services.inProcessCaller().clientStream(
        Self.service + "ImportStaff",
        CallOptions(token: try await town.token(user))
      )
    do {
      try await call.send(ImportStaffRequest(part: .header(header)))
      for chunk in Self.chunks(bytes, 32_768) {
        try await call.send(ImportStaffRequest(part: .chunk(chunk)))
      }
    } catch {
      // As above.
    }
    return try await call.finish()
  }

  static func chunks(_ bytes: [UInt8], _ piece: Int) -> [ImportChunk] {
    stride(from: 0, to: bytes.count, by: piece).enumerated().map { index, start in
      ImportChunk(
        index: UInt32(index),
        data: Array(bytes[start..<min(start + piece, bytes.count)])
      )
    }
  }

  /// What is to say of every row, page by page; each page fits every client.
  func rows(_ id: RecordID, size: UInt32 = 0, as user: String = "clerk") async throws -> [ImportRow]
  {
    var rows: [ImportRow] = []
    var token = ""
    repeat {
      let page: ListImportRowsResponse = try await town.call(
        user,
        "ImportService/ListImportRows",
        ListImportRowsRequest(importId: id, problemsOnly: true, pageSize: size, pageToken: token)
      )
      #expect(page.encodedBytes().count <= 48 * 1_024)
      rows += page.rows
      token = page.nextPageToken
    } while !token.isEmpty
    return rows
  }

  /// The names on a village's roster.
  func roster(_ village: String = Town.baishi) async throws -> [PersonSummary] {
    let found: ListRosterResponse = try await town.call(
      "clerk",
      "PersonService/ListRoster",
      ListRosterRequest(division: village, pageSize: 200)
    )
    return found.persons
  }
}
