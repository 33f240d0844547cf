import Foundation
import HamletMessages
import Testing

@testable import HamletShell

@Suite("Rows on a page")
struct TableTests {
  private func writer(
    _ language: ShellLanguage,
    _ width: Int?,
    isPlain: Bool = false,
    _ change: (inout AnswerLayout) -> Void = { _ in }
  ) -> AnswerWriter {
    var layout = AnswerLayout()
    change(&layout)
    return AnswerWriter(
      values: Rows.values(language),
      page: Rows.page(width, isPlain: isPlain),
      layout: layout
    )
  }

  @Test("A list at 40, 80 and 200 cells and read aloud, in both languages.")
  func widths() throws {
    for language in ShellLanguage.allCases {
      for width in [40, 80, 200] {
        let lines = writer(language, width).lines(Rows.persons, type: Rows.personType, as: .table)
        try Snapshot.check("list-\(width)-\(language.rawValue)", lines)
        #expect(lines.allSatisfy { CellWidth.of($0) <= width })
      }
      let spoken = writer(language, 80, isPlain: true)
        .lines(Rows.persons, type: Rows.personType, as: .table)
      try Snapshot.check("list-spoken-\(language.rawValue)", spoken)
      #expect(!spoken.joined().contains("│") && !spoken.joined().contains("─────"))
    }
  }

  @Test("A record with an age, masks and a note on what is not set; \\G+ shows that too.")
  func record() throws {
    for language in ShellLanguage.allCases {
      let lines = writer(language, 80).lines(Rows.person, type: "hamlet.v1.Person", as: .vertical)
      try Snapshot.check("record-\(language.rawValue)", lines)
      let all = writer(language, 80) { $0.showsUnset = true }
        .lines(Rows.person, type: "hamlet.v1.Person", as: .vertical)
      #expect(all.count { $0.contains("—") } > 10)
      #expect(!all.joined().contains("\\G+"))
    }
  }

  @Test("Columns are those asked for, in their order, in tables, files and blocks.")
  func columns() {
    let chosen = writer(.english, nil) { $0.columns = ["name", "sex"] }
    let type = Rows.personType
    #expect(chosen.lines(Rows.persons, type: type, as: .csv).first == "name,sex")
    #expect(chosen.lines(Rows.persons, type: type, as: .table).first == "name      sex")
    let blocks = chosen.lines(Rows.persons, type: type, as: .vertical)
    #expect(blocks.contains("name  王芳") && !blocks.joined().contains("990101001001"))
  }

  @Test("\\x on makes blocks where a table fits, off keeps the table, and --wide cuts nothing.")
  func switches() {
    let on = writer(.english, 200) { $0.blocks = .on }
    #expect(
      on.lines(Rows.persons, type: Rows.personType, as: .table).first?.contains("person 1") == true
    )
    let off = writer(.english, 40) { $0.blocks = .off }
    #expect(
      off.lines(Rows.persons, type: Rows.personType, as: .table).first?.hasPrefix("┌") == true
    )
    let wide = writer(.english, 40) { $0.isWide = true }
    let lines = wide.lines(Rows.persons, type: Rows.personType, as: .table)
    #expect(lines.joined().contains("019a0000-0000-7000-8000-000000000001"))
    #expect(!lines.joined().contains("…"))
  }

  @Test("Words are cut to fit a terminal and said to be; nothing is cut in a pipe.")
  func cut() {
    let long = String(repeating: "很长的名字", count: 12)
    let rows = (1...3).map { Rows.json(#"{"key":"k\#($0)","title":"\#(long)\#($0)","state":"x"}"#) }
    let type = MessageInfo(
      name: "test.Row",
      fields: ["key", "title"].map { FieldInfo(name: $0, kind: .string) }
    )
    let sheet = writer(.chinese, 60).sheet(rows, type)
    #expect(sheet.isCut && sheet.lines.joined().contains("…"))
    #expect(sheet.lines.allSatisfy { CellWidth.of($0) <= 60 })
    let piped = writer(.chinese, nil).sheet(rows, type)
    #expect(!piped.isCut && piped.lines.joined().contains(long + "1"))
  }

  @Test("No line is wider than the page and columns stand under each other.", arguments: 0..<120)
  func fitting(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 1...6, using: &random)
    let type = MessageInfo(
      name: "test.Row",
      fields: (0..<count).map { FieldInfo(name: "f\($0)", kind: .string) }
    )
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      JSONValue.object(
        type.fields.map { JSONMember($0.name, .string(random.text(upTo: 24))) }
      )
    }
    for width in [24, 40, 80, 200] {
      let lines = writer(.english, width).sheet(rows, type).lines
      for line in lines { #expect(CellWidth.of(line) <= width, "seed \(seed) at \(width)") }
      let drawn = lines.filter { $0.hasPrefix("│") || $0.hasPrefix("┌") }
      #expect(Set(drawn.map { CellWidth.of($0) }).count <= 1, "seed \(seed) at \(width)")
    }
  }

  @Test("Cells are counted as Python's wcwidth counts them.")
  func independentWidths() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/cell-widths.tsv")
    var checked = 0
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      var text = String.UnicodeScalarView()
      for code in parts[0].split(separator: " ") {
        text.append(try #require(UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)))
      }
      let cells = try #require(Int(parts[1]))
      #expect(CellCount.of(String(text)) == cells, "\(parts[0])")
      checked += 1
    }
    #expect(checked == 1335)
  }

  @Test("Cells are the same counted fast and by clusters.", arguments: 0..<200)
  func fast(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = VisibleText.of(random.text(upTo: 30))
    #expect(CellCount.of(text) == CellWidth.of(text), "seed \(seed)")
  }
}
