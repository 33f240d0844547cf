import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

@Suite("Streams are shown as they come")
struct StreamTests {
  private let type = "hamlet.v1.AuditItem"

  private func display(
    _ console: OutputConsole,
    _ format: OutputFormat,
    _ file: String? = nil
  ) throws -> AnswerDisplay {
    let writer = AnswerWriter(
      values: Rows.values(.english, reveals: file != nil, today: false),
      page: Rows.page(file == nil ? console.width : nil)
    )
    let form = AnswerDisplay.Form(
      writer: writer,
      format: format,
      type: type,
      isStream: true,
      isScreen: file == nil
    )
    let sink: any AnswerSink =
      try file.map { try #require(console.open(.file($0, appending: false))) }
      ?? ConsoleSink(console: console)
    return AnswerDisplay(form, sink: sink, console: console)
  }

  @Test("Of CSV the heading is written once and every row at once, and none is kept.")
  func csv() throws {
    let console = OutputConsole()
    let display = try display(console, .csv, "rows.csv")
    for number in 1...3_000 {
      display.take(Rows.audit(number))
      if number == 1 { #expect(console.file("rows.csv")?.split(separator: "\n").count == 2) }
    }
    #expect(console.file("rows.csv")?.split(separator: "\n").count == 3_001)
    #expect(display.kept.isTooLarge && display.kept.answers.isEmpty)
    display.finish()
    #expect(display.count == 3_000)
    #expect(console.progress.last == .some(nil) && console.progress.contains(256))
  }

  @Test("A table's columns are settled by its first rows; longer ones are wrapped into them.")
  func table() throws {
    let console = OutputConsole(width: 100)
    let display = try display(console, .table)
    for number in 1..<StreamTable.settling { display.take(Rows.audit(number)) }
    #expect(console.output.isEmpty)
    display.take(Rows.audit(64))
    let begun = console.output
    #expect(begun.hasPrefix("┌") && !begun.contains("└"))
    display.take(Rows.audit(65, String(repeating: "长", count: 30)))
    display.finish()
    let lines = console.output.split(separator: "\n").map(String.init)
    #expect(lines.last?.hasPrefix("└") == true)
    #expect(Set(lines.map { CellWidth.of($0) }).count == 1)
    #expect(lines.joined().count { $0 == "长" } == 30)
  }

  @Test("A value that has no column yet begins a new table; nothing is left out.")
  func newColumn() throws {
    let console = OutputConsole(width: 120)
    let display = try display(console, .table)
    for number in 1...StreamTable.settling { display.take(Rows.audit(number)) }
    display.take(Rows.json(#"{"number":"65","user_name":"worker","detail":"NEWVALUE"}"#))
    display.finish()
    #expect(console.output.contains("NEWVALUE"))
    #expect(console.output.count { $0 == "┌" } == 2)
  }

  @Test("When nobody reads any more, the call ends and the command is well.")
  func closed() async {
    let runner = TellingRunner { _, _ in .success((1...500).map { Rows.audit($0) }) }
    for (line, code) in [
      ("audit search --format ndjson | head", ExitCode.success),
      ("audit search --format ndjson > full", .failure),
    ] {
      let console = OutputConsole(room: 1_000)
      let session = OutputSession.make(console, runner)
      #expect(await session.run(line: line) == code)
      let kept = console.file(line.hasSuffix("head") ? "|head" : "full") ?? ""
      #expect(kept.utf8.count <= 1_000 && kept.hasSuffix("\n"))
    }
  }

  @Test("A refused call leaves a file alone; one that cannot be opened is said.")
  func files() async {
    let refused = TellingRunner { _, _ in
      .failure(CallFailure(.status, code: "NOT_FOUND", number: 5, message: "no"))
    }
    let console = OutputConsole()
    let session = OutputSession.make(console, refused)
    #expect(await session.run(line: "audit search > kept.csv").rawValue == 15)
    #expect(console.file("kept.csv") == nil)
    let telling = TellingRunner { _, _ in .success([Rows.audit(1)]) }
    let other = OutputSession.make(console, telling)
    #expect(await other.run(line: "audit search > forbidden") == .failure)
  }

  @Test("CSV with random cells comes back as it was.", arguments: 0..<100)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let texts = (0..<5).map { _ in (0..<3).map { _ in random.text(upTo: 12) } }
    let lines = texts.map { row in
      row.map { AnswerWriter.csvCell(CellEscape.escaped($0)) }.joined(separator: ",")
    }
    var scanner = CSVScanner()
    var records: [RawRecord] = []
    try scanner.take((lines.joined(separator: "\n") + "\n").utf8, into: &records)
    scanner.finish(into: &records)
    let read = records.map { record in
      record.fields.map { CellEscape.unescaped(String(decoding: $0.content, as: UTF8.self)) }
    }
    // A row whose only cells are empty may read as a blank line.
    let expected = texts.map { $0.map { Array($0.utf8) } }
    #expect(read.map { $0.map { Array($0.utf8) } } == expected, "seed \(seed)")
  }
}
