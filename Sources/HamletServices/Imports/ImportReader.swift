internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Makes rows of the bytes of a file: finds out format and encoding, cuts rows, and reads cells.
///
/// It holds no more than a sample and the row at work.
struct ImportReader {
  private enum Scanner {
    case lines(NDJSONScanner)
    case cells(CSVScanner)
  }

  /// How the rows stand in the file; known from the first bytes on.
  private(set) var format: ImportFormat
  /// How its text is written; unspecified as long as it is ASCII alone.
  private(set) var encoding: ImportEncoding
  private var held: [UInt8] = []
  private var scanner: Scanner?
  private let converter: CharacterConverter?

  init(_ file: ImportFile) {
    format = file.format
    encoding = file.encoding
    converter = CharacterConverter(from: "GB18030", to: "UTF-8")
  }

  /// Takes the file's next bytes and adds the rows that end in them.
  mutating func take(
    _ bytes: [UInt8],
    into rows: inout [RawRecord]
  ) throws(CallError) {
    held += bytes
    guard held.count >= needed else { return }
    try settle()
    try scan(into: &rows)
  }

  /// Ends the file.
  mutating func finish(into rows: inout [RawRecord]) throws(CallError) {
    try settle()
    if encoding == .unspecified { encoding = .utf8 }
    try scan(into: &rows)
    switch scanner {
    case .lines(var lines): lines.finish(into: &rows)
    case .cells(var cells): cells.finish(into: &rows)
    case nil: break
    }
  }

  /// The bytes without which nothing is cut: where the header says how the file is written, those of
  /// a byte order mark.
  private var needed: Int {
    if scanner != nil, isSettled { return 0 }
    return isSettled && format != .unspecified ? 3 : ImportBounds.sampleBytes
  }

  private var isSettled: Bool { encoding != .unspecified }

  /// Finds out what is not known yet from the bytes that are held.
  private mutating func settle() throws(CallError) {
    if scanner == nil { try begin() }
    if !isSettled {
      switch EncodingGuess.guess(held) {
      case .ascii: break
      case .utf8: encoding = .utf8
      case .gb18030: encoding = .gb18030
      }
    }
    guard encoding == .gb18030, converter == nil else { return }
    throw .failedPrecondition(
      "This server has no tables for GB18030.",
      "服务器缺少 GB18030 编码表。"
    )
  }

  private mutating func begin() throws(CallError) {
    if held.starts(with: [0xEF, 0xBB, 0xBF]) {
      held.removeFirst(3)
      encoding = .utf8Bom
    } else if held.starts(with: [0xFF, 0xFE]) || held.starts(with: [0xFE, 0xFF]) {
      throw .invalid(
        "header.encoding",
        rule: "import.utf16",
        "The file is UTF-16; save it as UTF-8 or GB18030.",
        "文件为 UTF-16 编码，请另存为 UTF-8 或 GB18030。"
      )
    }
    if format == .unspecified {
      let first = held.first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
      format = first == UInt8(ascii: "{") ? .ndjson : .csv
    }
    scanner = format == .ndjson ? .lines(NDJSONScanner()) : .cells(CSVScanner())
  }

  private mutating func scan(into rows: inout [RawRecord]) throws(CallError) {
    let bytes = held
    held = []
    do throws(RuleViolation) {
      switch scanner {
      case .lines(var lines):
        scanner = nil
        try lines.take(bytes, into: &rows)
        scanner = .lines(lines)
      case .cells(var cells):
        scanner = nil
        try cells.take(bytes, into: &rows)
        scanner = .cells(cells)
      case nil: break
      }
    } catch {
      throw .invalid("chunk.data", error)
    }
  }

  /// The text of a cell, or what is wrong with its bytes.
  func text(of field: RawField) -> Result<String, ImportProblem> {
    let isGB = encoding == .gb18030
    let bad =
      isGB
      ? EncodingGuess.firstBadGB18030(field.bytes) : EncodingGuess.firstBadUTF8(field.bytes)
    if let bad { return .failure(badByte(field, at: bad)) }
    if let zero = field.bytes.firstIndex(of: 0) { return .failure(badByte(field, at: zero)) }
    let content = format == .csv ? field.content : field.bytes
    guard isGB, let converter else { return .success(String(decoding: content, as: UTF8.self)) }
    do throws(CharacterConverter.BadByte) {
      return .success(String(decoding: try converter.convert(content), as: UTF8.self))
    } catch {
      let isQuoted = field.bytes.first == UInt8(ascii: "\"")
      return .failure(badByte(field, at: error.offset + (isQuoted ? 1 : 0)))
    }
  }

  private func badByte(_ field: RawField, at offset: Int) -> ImportProblem {
    let (line, byte) = field.place(of: offset)
    let name = encoding == .gb18030 ? "GB18030" : "UTF-8"
    return ImportProblem(
      field: "",
      rule: "encoding.bad_byte",
      english: "Line \(line), byte \(byte) is not text in \(name).",
      chinese: "第 \(line) 行第 \(byte) 字节不是有效的 \(name) 文字。"
    )
  }
}
