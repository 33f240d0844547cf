import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore

@testable import HamletServices

/// The bytes of a file that somebody imports: cut into rows, read as cells, put together to messages.
enum ImportTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let mode = input.byte()
    let piece = 1 + Int(input.byte())
    var header = ImportHeader()
    header.format = [ImportFormat.unspecified, .csv, .ndjson, .csv][Int(mode & 3)]
    header.encoding =
      [ImportEncoding.unspecified, .utf8, .gb18030, .utf8Bom][Int(mode >> 2 & 3)]
    let file = ImportFile(header)
    let bytes = input.remaining
    let whole = try? read(bytes, file, inPiecesOf: max(1, bytes.count))
    let pieces = try? read(bytes, file, inPiecesOf: piece)
    try hold(whole?.rows == pieces?.rows, "rows depend on where the file is cut")
    guard let whole else { return }
    try take(whole.rows, whole.reader)
    try convert(bytes)
  }

  private static func read(
    _ bytes: [UInt8],
    _ file: ImportFile,
    inPiecesOf size: Int
  ) throws(CallError) -> (rows: [RawRecord], reader: ImportReader) {
    var reader = ImportReader(file)
    var rows: [RawRecord] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      try reader.take(Array(rest.prefix(size)), into: &rows)
      rest = rest.dropFirst(size)
    }
    try reader.finish(into: &rows)
    return (rows, reader)
  }

  /// Every row comes to a message or to problems with words.
  private static func take(_ rows: [RawRecord], _ reader: ImportReader) throws(Finding) {
    guard let columns = try? ImportColumns(type: PersonImportRow.typeName, given: []) else {
      throw Finding("there are no columns")
    }
    let heading = rows.first?.fields.map { (try? reader.text(of: $0).get()) ?? "" } ?? []
    let fields = (try? columns.fields(heading)) ?? []
    for row in rows.dropFirst() {
      try hold(row.line > 0, "a row without a line")
      var reading = ImportRowReading()
      if let fault = row.fault { reading.add(fault) }
      for (index, cell) in row.fields.enumerated() {
        let field: FieldInfo? = index < fields.count ? fields[index] : nil
        switch reader.text(of: cell) {
        case .failure(let problem): reading.add(problem, of: field)
        case .success(let text):
          if let field { reading.add(text, of: field) }
        }
      }
      guard
        case .failure(let outcome) = reading.message(
          PersonImportRow.self,
          today: ContractSeeds.today
        )
      else { continue }
      try hold(!outcome.problems.isEmpty, "not taken, and nobody knows why")
      for problem in outcome.problems {
        try hold(!problem.english.isEmpty && !problem.chinese.isEmpty, "a problem without words")
      }
    }
  }

  /// What is text in GB18030 comes back from UTF-8 as the same bytes, or as others of the same text.
  private static func convert(_ bytes: [UInt8]) throws(Finding) {
    guard let reading = CharacterConverter(from: "GB18030", to: "UTF-8"),
      let writing = CharacterConverter(from: "UTF-8", to: "GB18030"),
      let text = try? reading.convert(bytes),
      let back = try? writing.convert(text)
    else { return }
    let again = try? reading.convert(back)
    try hold(again == text, "text does not come back from GB18030")
  }

  static let seeds: [[UInt8]] = {
    let csv = "姓名,性别,出生日期,电话,备注\r\n王芳,女,1990-01-02,13800138000,\"甲,\"\"乙\"\"\"\r\n"
    let lines = "{\"name\":\"李雷\",\"sex\":\"male\",\"birth\":\"1985-03\"}\n{}\n[1]\n"
    let gb = CharacterConverter(from: "UTF-8", to: "GB18030")
    let encoded = (try? gb?.convert(Array(csv.utf8))) ?? []
    return [
      [1, 4] + Array(csv.utf8), [0, 200] + Array(csv.utf8), [2, 9] + Array(lines.utf8),
      [0, 3, 0xEF, 0xBB, 0xBF] + Array(csv.utf8), [9, 7] + encoded, [0, 1] + encoded,
      [0, 1, 0xFF, 0xFE, 0x41, 0],
    ]
  }()
}
