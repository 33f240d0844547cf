import HamletDomain
import Testing

@Suite("The form of imported files")
struct ImportFormTests {
  private func rows(_ text: String, piece: Int = 1) throws -> [[String]] {
    try records(text, piece: piece).map { record in
      record.fields.map { String(decoding: $0.content, as: UTF8.self) }
    }
  }

  private func records(_ text: String, piece: Int = 1) throws -> [RawRecord] {
    var scanner = CSVScanner()
    var records: [RawRecord] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try scanner.take(bytes[start..<min(start + piece, bytes.count)], into: &records)
    }
    scanner.finish(into: &records)
    return records
  }

  @Test("Quotes, doubled quotes, line ends inside, all three line ends and empty rows.")
  func cells() throws {
    for piece in [1, 3, 1_000] {
      #expect(try rows("a,b\r\n1,2", piece: piece) == [["a", "b"], ["1", "2"]])
      #expect(try rows("a\n\n\r\n,\nb\rc\n", piece: piece) == [["a"], ["b"], ["c"]])
      #expect(try rows("\"x\"\"y\",\"1,\n2\"\n", piece: piece) == [["x\"y", "1,\n2"]])
      #expect(try rows("\"\",x", piece: piece) == [["", "x"]])
      #expect(try rows("a,,\n", piece: piece) == [["a", "", ""]])
    }
  }

  @Test("Rows know the line they begin in, and bytes their line and place.")
  func places() throws {
    let records = try records("a,b\r\n\r\n\"1\r\n2\",xy\r\nz\r\n")
    #expect(records.map(\.line) == [1, 3, 5])
    let second = records[1].fields[1]
    #expect(second.line == 4 && second.byte == 4)
    #expect(records[1].fields[0].place(of: 4) == (4, 1))
  }

  @Test("A quote that is not closed and text after one are faults of their row alone.")
  func faults() throws {
    let records = try records("\"a\"b,c\nd\n\"e")
    #expect(records.map { $0.fault?.rule } == ["csv.after_quote", nil, "csv.quote_open"])
    #expect(throws: RuleViolation.self) {
      try rows("\"" + String(repeating: "x", count: ImportBounds.rowBytes))
    }
  }

  @Test("UTF-8 and GB18030 are told apart, a sample cut within a character too.")
  func encodings() {
    let utf8 = Array("姓名,性别\n王芳,女\n".utf8)
    for count in 1...utf8.count {
      #expect(EncodingGuess.guess(utf8.prefix(count)) == .utf8, "\(count)")
    }
    let gb: [UInt8] = [0xCD, 0xF5, 0xB7, 0xBC, 0x2C, 0x95, 0x32, 0x82, 0x36]
    for count in 2...gb.count { #expect(EncodingGuess.guess(gb.prefix(count)) == .gb18030) }
    #expect(EncodingGuess.guess(Array("name".utf8)) == .ascii)
    #expect(EncodingGuess.firstBadUTF8([0x61, 0xC0, 0x80]) == 1)
    #expect(EncodingGuess.firstBadUTF8([0xED, 0xA0, 0x80]) == 0, "a surrogate")
    #expect(EncodingGuess.firstBadUTF8([0xF4, 0x90, 0x80, 0x80]) == 0, "beyond Unicode")
    #expect(
      EncodingGuess.firstBadUTF8([0xE5, 0xA5]) == 0
        && EncodingGuess.firstBadUTF8([0xE5, 0xA5], isWhole: false) == nil
    )
    #expect(EncodingGuess.firstBadGB18030([0x61, 0x80]) == 1)
    #expect(EncodingGuess.firstBadGB18030([0x81, 0x30, 0x81, 0x41]) == 0)
  }

  @Test("What a spreadsheet would run is written as text, and comes back as it was.")
  func formulas() {
    for text in ["=1+1", "+86 138", "-x", "@a", "\tx", "＝1", "'=1", "''-"] {
      let cell = CellEscape.escaped(text)
      #expect(cell == "'" + text && CellEscape.unescaped(cell) == text)
    }
    for text in ["", "王芳", "'quoted'", "a=b", "1-2", "'"] {
      #expect(CellEscape.escaped(text) == text && CellEscape.unescaped(text) == text)
    }
  }

  @Test("Dates as people and spreadsheets write them.")
  func dates() throws {
    func read(_ text: String) throws -> [Int] {
      let date = try PartialDay(text: text)
      return [date.year, date.month, date.day]
    }
    for text in ["1990-05-01", "1990/5/1", "1990.5.1", "19900501", "1990年5月1日"] {
      #expect(try read(text) == [1990, 5, 1], "\(text)")
    }
    #expect(try read("1990-05") == [1990, 5, 0] && read("1990年5月") == [1990, 5, 0])
    #expect(try read("1990") == [1990, 0, 0] && read("1990年") == [1990, 0, 0])
    #expect(try PartialDay(text: "~1990").precision == .estimated)
    let lunar = try PartialDay(text: "农历1990-02-29")
    #expect(lunar.calendar == .lunar && lunar.day == 29)
    #expect(try PartialDay(text: "lunar:1990-02-29") == lunar)
    // 1990 had a leap fifth month.
    #expect(try PartialDay(text: "农历1990-闰5-01").isLeapMonth)
    #expect(try PartialDay(text: "lunar:1990-leap5-01").month == 5)
    for text in ["", "x", "90-5-1", "1990-13-01", "1990-02-30", "1990-5-1-1", "1990-00-01"] {
      #expect(throws: RuleViolation.self, "\(text)") { try PartialDay(text: text) }
    }
  }
}
