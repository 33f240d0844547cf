import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

@Suite("Numbers, dates and ages as people write them")
struct WordsTests {
  @Test(
    "An age in days, months and years.",
    arguments: [
      (2026, 11, 24, "0 天", "0 days"), (2026, 11, 23, "1 天", "1 day"),
      (2026, 10, 25, "30 天", "30 days"), (2026, 10, 24, "1 个月", "1 mo"),
      (2025, 1, 1, "22 个月", "22 mo"), (2024, 11, 24, "2 岁", "2 y"),
      (1990, 5, 1, "36 岁", "36 y"), (1990, 11, 25, "35 岁", "35 y"),
      (1990, 0, 0, "约 36 岁", "about 36 y"), (1990, 12, 0, "约 35 岁", "about 35 y"),
    ]
  )
  func ages(year: Int, month: Int, day: Int, chinese: String, english: String) {
    func text(_ language: ShellLanguage) -> String? {
      AgeText.text(year: year, month: month, day: day, today: Fixture.today, language: language)
    }
    #expect(text(.chinese) == chinese)
    #expect(text(.english) == english)
  }

  @Test("Who is not born yet, or nobody knows when, has no age.")
  func noAge() {
    for (year, month, day) in [(2026, 11, 25), (2027, 1, 1), (0, 0, 0), (10_000, 1, 1)] {
      let text = AgeText.text(
        year: year,
        month: month,
        day: day,
        today: Fixture.today,
        language: .english
      )
      #expect(text == nil)
    }
    let dead = Rows.json(
      #"{"status":"PERSON_STATUS_DECEASED","birth":{"year":1990,"month":5,"day":1}}"#
    )
    let lines = AnswerWriter(values: Rows.values(.english), page: Rows.page(80))
      .lines(dead, type: "hamlet.v1.Person", as: .vertical)
    #expect(lines.contains { $0.contains("1990-05-01") } && !lines.joined().contains("36 y"))
  }

  @Test("Times near today are said as people say them; data keeps them whole.")
  func clock() {
    let noon = Fixture.today.startUnixMilliseconds() + 56_520_000
    func text(_ days: Int64, _ language: ShellLanguage) -> String {
      ClockText.text(
        unixMilliseconds: noon + days * 86_400_000,
        today: Fixture.today,
        language: language
      )
    }
    #expect(text(0, .chinese) == "今天 15:42" && text(0, .english) == "today 15:42")
    #expect(text(-1, .chinese) == "昨天 15:42" && text(1, .english) == "tomorrow 15:42")
    #expect(text(-4, .chinese) == "2026-11-20 15:42")
    let field = FieldInfo(name: "at_unix_ms", kind: .int64, rule: RuleInfo(format: "unix_ms"))
    let data = Rows.values(.chinese, today: false).text(.string(String(noon)), of: field)
    #expect(data == "2026-11-24 15:42:00")
  }

  @Test(
    "Numbers are grouped unless they name something, and told in their unit.",
    arguments: [
      ("persons", "1234", "1234", "1234"), ("persons", "1234567", "1,234,567", "1,234,567"),
      ("version", "123456", "123456", "123456"), ("calendar_year", "2026", "2026", "2026"),
      ("minutes", "90", "1 小时 30 分", "1 h 30 min"), ("slot_minutes", "15", "15 分", "15 min"),
      ("size_bytes", "1536", "1.5 KB", "1.5 KB"),
      ("completeness_per_mille", "875", "87.5%", "87.5%"),
      ("gestational_age_days", "143", "20 周 3 天", "20 w 3 d"), ("minutes", "0", "0", "0"),
      ("persons", "-12345", "-12345", "-12345"), ("persons", "1.5", "1.5", "1.5"),
    ]
  )
  func numbers(name: String, number: String, chinese: String, english: String) {
    #expect(NumberText.text(number, of: name, language: .chinese) == chinese)
    #expect(NumberText.text(number, of: name, language: .english) == english)
  }

  @Test("Durations and sizes have the two units that matter, and no number overflows.")
  func units() {
    let durations = [850, 3_249, 130_000, 5_400_000, Int64.max].map {
      DurationText.text(milliseconds: $0, .chinese)
    }
    #expect(durations.prefix(4) == ["850 毫秒", "3.2 秒", "2 分 10 秒", "1 小时 30 分"])
    let sizes = [0, 1_023, 1_024, 18 << 20, Int.max].map(ByteText.text)
    #expect(sizes.prefix(4) == ["0 B", "1023 B", "1.0 KB", "18 MB"])
  }

  @Test("Every kind of row is counted in both languages, in Chinese with its measure word.")
  func counts() throws {
    var lines: [String] = []
    for command in Fixture.book.commands {
      guard let type = Fixture.book.message(command.method.output) else { continue }
      let list = AnswerWriter.list(of: type).flatMap { Fixture.book.message($0.typeName) }
      guard let row = command.method.serverStreams ? type : list else { continue }
      let words = RowWords.of(row)
      lines.append(
        "\(command.words): \(words.counted(1, .english)), \(words.counted(2, .english)), "
          + words.counted(2, .chinese)
      )
    }
    try Snapshot.check("row-counts", lines)
  }

  @Test("Progress has a share, a rate and the time left, within the page; aloud it is words.")
  func progress() throws {
    var lines: [String] = []
    for language in ShellLanguage.allCases {
      for width in [24, 40, 80] {
        let text = ProgressText(.bytes, language)
        for (done, total, time) in [
          (0, 4 << 20, 0), (1 << 20, 4 << 20, 4_000), (4 << 20, 4 << 20, 9_000),
        ] {
          let line = text.line(
            done: done,
            total: total,
            milliseconds: Int64(time),
            width: width,
            isPlain: false
          )
          #expect(CellWidth.of(line) < width)
          lines.append(line)
        }
      }
      lines.append(
        ProgressText(.rows, language).line(
          done: 12_345,
          total: nil,
          milliseconds: 3_000,
          width: 80,
          isPlain: true
        )
      )
    }
    try Snapshot.check("progress", lines)
  }
}
