import HamletMessages
import Testing

@testable import HamletShell

@Suite("The shell's commands for what it shows")
struct OutputCommandTests {
  private let search = TellingRunner { _, _ in .success([Rows.persons]) }

  @Test("A list is counted with its time, and with \\timing the bytes and the session's sums.")
  func counts() async throws {
    for (language, name) in [(ShellLanguage.english, "en"), (.chinese, "zh")] {
      let console = OutputConsole(width: 200)
      let session = OutputSession.make(console, search, language: language)
      _ = await session.run(line: "person search 芳")
      _ = await session.run(line: "\\timing")
      _ = await session.run(line: "person search 芳")
      try Snapshot.check("counts-\(name)", console.notes.split(separator: "\n").map(String.init))
    }
    let pipe = OutputConsole(isTerminal: false)
    _ = await OutputSession.make(pipe, search).run(line: "person search 芳 --format table")
    #expect(pipe.notes.isEmpty)
  }

  @Test("\\x is on, off and auto; alone it switches.")
  func vertical() async {
    let console = OutputConsole(width: 200)
    let session = OutputSession.make(console, search)
    for (line, blocks) in [
      ("\\x on", AnswerLayout.Blocks.on), ("\\x", .auto), ("\\x", .on), ("\\x off", .off),
    ] {
      #expect(await session.run(line: line) == .success)
      #expect(session.settings.blocks == blocks)
    }
    #expect(await session.run(line: "\\x maybe") == .usage)
    #expect(await session.run(line: "\\pager off") == .success)
    #expect(await session.run(line: "\\pager maybe") == .usage)
  }

  @Test("\\o sends answers to a file or command until \\o alone.")
  func redirect() async {
    let console = OutputConsole()
    let session = OutputSession.make(console, search)
    #expect(await session.run(line: "\\o people.csv") == .success)
    #expect(await session.run(line: "person search 芳") == .success)
    #expect(console.output.isEmpty)
    #expect(console.file("people.csv")?.contains("王芳") == true)
    #expect(await session.run(line: "\\o") == .success)
    #expect(await session.run(line: "person search 芳") == .success)
    #expect(console.output.contains("王芳"))
    #expect(await session.run(line: "\\o |wc -l") == .success)
    #expect(await session.run(line: "person search 芳 --columns name,sex") == .success)
    #expect(console.file("|wc -l")?.hasPrefix("name,sex\n王芳,female\n") == true)
    #expect(await session.run(line: "\\o forbidden") == .failure)
  }

  @Test("A column that the answer does not have is told with a caret, and nothing is sent.")
  func columns() async {
    let console = OutputConsole()
    let runner = TellingRunner { _, _ in .success([Rows.persons]) }
    let session = OutputSession.make(console, runner)
    #expect(await session.run(line: "person search 芳 --columns 姓名,sxe") == .invalid)
    #expect(console.notes.contains("^^^") && console.notes.contains("did you mean sex?"))
    #expect(runner.calls.isEmpty)
  }

  @Test(
    "\\record keeps lines to be played, without what is private, and does not write over a file."
  )
  func record() async throws {
    let console = OutputConsole()
    let refusing = TellingRunner { call, _ in
      call.command.method.name == "GetPerson"
        ? .failure(CallFailure(.status, code: "NOT_FOUND", number: 5, message: "no"))
        : .success([Rows.persons])
    }
    let session = OutputSession.make(console, refusing)
    #expect(await session.run(line: "\\record day.hamlet") == .success)
    _ = await session.run(line: "person search 王芳")
    _ = await session.run(line: "person get \(Fixture.person)")
    _ = await session.run(line: "person roster page_size=2")
    _ = await session.run(line: "\\x on")
    _ = await session.run(line: "\\set name=王芳")
    #expect(await session.run(line: "\\record") == .success)
    let text = try #require(console.file("day.hamlet"))
    try Snapshot.check("record", text.split(separator: "\n").map(String.init))
    #expect(!text.contains("王芳"))
    console.put("old", "kept")
    #expect(await session.run(line: "\\record old") == .failure)
    #expect(console.file("old") == "kept")
    #expect(await session.run(line: "\\record") == .usage)
  }

  @Test("\\watch marks what is new, changed and gone, and redraws a terminal's screen.")
  func watch() async throws {
    @Sendable func page(_ rows: String) -> JSONValue { Rows.json("{\"persons\":[\(rows)]}") }
    let first = #"{"id":"1","name":"王芳","sex":"SEX_FEMALE"},{"id":"2","name":"李雷"}"#
    let second = #"{"id":"1","name":"王芳芳","sex":"SEX_FEMALE"},{"id":"3","name":"韩梅梅"}"#
    for isPlain in [false, true] {
      let runner = TellingRunner { _, number in .success([page(number < 3 ? first : second)]) }
      let console = OutputConsole(width: 60, height: 20)
      let session = OutputSession.make(console, runner, language: .chinese) { $0.isPlain = isPlain }
      _ = await session.run(line: "person search 芳")
      let before = console.output.count
      #expect(await session.run(line: "\\watch 2") == .success)
      let shown = String(console.output.dropFirst(before))
      #expect(shown.contains("\u{1B}[H") == !isPlain)
      let visible = shown.replacing("\u{1B}[K\r\n", with: "\n").replacing("\u{1B}[H", with: "── ")
        .replacing("\u{1B}[J", with: "")
      let lines = visible.split(separator: "\n").map(String.init)
      try Snapshot.check(isPlain ? "watch-plain" : "watch", lines)
    }
    let console = OutputConsole()
    #expect(await OutputSession.make(console, search).run(line: "\\watch 2") == .usage)
  }

  @Test("A look that finds no link goes on; a refused one ends.")
  func watchFailures() async {
    let runner = TellingRunner { _, number in
      number == 2
        ? .failure(CallFailure(.unreachable, code: "UNAVAILABLE", message: "no link"))
        : .success([Rows.persons])
    }
    let console = OutputConsole(looks: 3)
    let session = OutputSession.make(console, runner)
    _ = await session.run(line: "person search 芳")
    #expect(await session.run(line: "\\watch 1") == .success)
    #expect(runner.calls.count == 4 && console.output.contains("no link"))
  }

  @Test("\\chart draws numbers by labels, counts rows, and says what it cannot draw.")
  func charts() async throws {
    let rows = Rows.json(
      """
      {"counts":[{"topic":"CONSULTATION_TOPIC_CONTRACEPTION","count":12},
      {"topic":"CONSULTATION_TOPIC_ANTENATAL","count":3},
      {"topic":"CONSULTATION_TOPIC_CHILD_GROWTH","count":0,
      "suppressed":true}]}
      """
    )
    for (language, name) in [(ShellLanguage.english, "en"), (.chinese, "zh")] {
      for isPlain in [false, true] {
        let console = OutputConsole(width: 60)
        let runner = TellingRunner { call, _ in
          .success([call.command.method.name == "SearchPersons" ? Rows.persons : rows])
        }
        let session = OutputSession.make(console, runner, language: language) {
          $0.isPlain = isPlain
        }
        #expect(await session.run(line: "\\chart bar") == .usage)
        let topics = "consultation topics from_date=2020-01-01 to_date=2030-12-31"
        #expect(await session.run(line: topics) == .success)
        let before = console.output.count
        #expect(await session.run(line: "\\chart bar") == .success)
        #expect(await session.run(line: "\\chart spark topic count") == .success)
        _ = await session.run(line: "person search 芳 --format ndjson > kept")
        #expect(await session.run(line: "\\chart bar sex") == .success)
        #expect(await session.run(line: "\\chart spark sex") == .success)
        let lines = console.output.dropFirst(before).split(separator: "\n").map(String.init)
        try Snapshot.check("chart-\(name)\(isPlain ? "-plain" : "")", lines)
        #expect(lines.allSatisfy { CellWidth.of($0) <= 60 })
        #expect(await session.run(line: "\\chart bar nothing") == .usage)
        #expect(await session.run(line: "\\chart pie") == .usage)
      }
    }
  }

  @Test("Bars keep to the page for any labels and numbers.", arguments: 0..<60)
  func bars(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bars = (0..<6).map { _ in
      let size = Double.random(in: -5...1e12, using: &random)
      return BarChart.Bar(
        label: VisibleText.of(random.text(upTo: 30)),
        size: Bool.random(using: &random) ? size : nil,
        text: NumberText.grouped(Int(size))
      )
    }
    for width in [24, 40, 80] {
      for line in BarChart(bars).lines(Rows.page(width)) {
        #expect(CellWidth.of(line) <= width, "seed \(seed) at \(width)")
      }
    }
    #expect(Sparkline.text(bars.map(\.size), width: 3).count <= 6)
    #expect(Sparkline.text([nil, .nan, 1], width: 9) == "··▄")
    #expect(BarChart.drawn(1, of: 1_000, 10) == "▏")
  }
}
