import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

@Suite struct BatchFileTests {
  private static let words = ["person", "register", "--csv"]
  private static let csv =
    "姓名,Sex,birth,division,kind,phones,address\r\n"
    + "王芳,女,1990-05-01,990101001001,local_registered,"
    + "\"[{number: 13800138000, ok_to_call: yes}]\",\r\n"
    + "李四,male,农历1980-02-03,990101001001,away,,\"东街, 3\"\"号\"\r\n"

  private static func gb(_ text: String) throws -> [UInt8] {
    let converter = try #require(CharacterConverter(from: "UTF-8", to: "GB18030"))
    return try converter.convert(Array(text.utf8))
  }

  @Test(
    "Rows are read by their headings, in UTF-8 with and without a mark and in GB18030, in pieces of any size.",
    arguments: [1, 7, 65_536]
  )
  func encodings(piece: Int) async throws {
    let plain = Array(Self.csv.utf8)
    for (bytes, note) in [
      (plain, false), ([0xEF, 0xBB, 0xBF] + plain, false), (try Self.gb(Self.csv), true),
    ] {
      var trial = BatchTrial()
      trial.pieceBytes = piece
      let words =
        piece == 65_536 ? Self.words : Self.words + (note ? ["--input-encoding", "gb18030"] : [])
      #expect(try await trial.run(words, bytes) == .success, "\(trial.console.output)")
      let requests = try trial.results.map { $0["response"] ?? .null }
      #expect(requests.map { $0["name"] } == [.string("王芳"), .string("李四")])
      #expect(requests[1]["address"] == .string("东街, 3\"号"))
      #expect(requests[0]["sex"] == .string("SEX_FEMALE"))
      #expect(requests[0]["phones"]?.first?["number"] == .string("13800138000"))
      #expect(requests[1]["birth"]?["calendar"] == .string("CALENDAR_LUNAR"))
      #expect(try trial.results.map { $0["line"] } == [.number("2"), .number("3")])
      if piece == 65_536 { #expect(trial.console.notes.contains("GB18030") == note) }
    }
  }

  @Test("Errors carry line numbers and the field's path; other rows go on.")
  func errors() async throws {
    var trial = BatchTrial()
    trial.pieceBytes = 1_000
    let input =
      "name,sex,birth,division,kind\n王芳,女,1990-13-01,990101001001,away\n"
      + "\"a\"b,女,1990,990101001001,away\n王芳,女,1990,990101001001,away,more\n,女,1990,990101001001,away\n"
      + "王芳,人,1990,990101001001,away\n王芳,女,1990,990101001001,away\n"
    #expect(try await trial.run(Self.words, input) == .batchFailed)
    let results = try trial.results
    #expect(results.map { $0["line"] } == (2...7).map { .number(String($0)) })
    #expect(results.map { $0["ok"] == .bool(true) } == [false, false, false, false, false, true])
    let fields = results.map { $0["error"]?["field_violations"]?.first?["field"] }
    #expect(fields[0] == .string("birth") && fields[4] == .string("sex"))
    #expect(results[3]["error"]?["field_violations"]?.first?["rule"] == .string("missing"))
  }

  @Test("Bytes that are no text are named by their place and do not stop the rest.")
  func badBytes() async throws {
    var trial = BatchTrial()
    trial.pieceBytes = 1_000
    let input =
      Array("{\"name\":\"王\"}\n{\"name\":\"".utf8) + [0xFF] + Array("\"}\n{\"name\":\"b\"}".utf8)
    #expect(try await trial.run(["person.SearchPersons"], input) == .batchFailed)
    let problem = try trial.results[1]["error"]?["field_violations"]?.first
    #expect(problem?.text("message") == "byte 10 is not text in UTF-8")
    #expect(try trial.results[2]["ok"] == .bool(true))
  }

  @Test(
    "Headings that name nothing end the batch before anything is sent, each with what was meant."
  )
  func headings() async throws {
    let trial = BatchTrial()
    let input = "nmae,sex,sex,备注栏\n王芳,女,女,x\n"
    #expect(try await trial.run(Self.words, input) == .invalid)
    #expect(trial.runner.calls.isEmpty && trial.console.output.isEmpty)
    #expect(
      trial.console.notes.contains("nmae") && trial.console.notes.contains("did you mean name")
    )
    #expect(trial.console.notes.contains("备注栏") && trial.console.notes.contains("two columns"))
    let ignoring = BatchTrial()
    _ = try await ignoring.run(
      Self.words + ["--ignore", "备注栏,nmae"],
      "nmae,备注栏,name,sex,birth,division,kind\nx,y,王芳,女,1990,990101001001,away\n"
    )
    #expect(try ignoring.results[0]["ok"] == .bool(true))
  }

  @Test("UTF-16 is told for what it is.")
  func utf16() async throws {
    let trial = BatchTrial()
    #expect(try await trial.run(Self.words, [0xFF, 0xFE, 0x41, 0x00]) == .invalid)
    #expect(trial.console.notes.contains("UTF-16"))
  }

  @Test(
    "Results are CSV with the answer's own fields, and cells that a spreadsheet would run are not."
  )
  func results() async throws {
    var trial = BatchTrial { call, number throws(CallFailure) in
      if number == 2 { throw .missing }
      return .object([
        JSONMember("id", .string(Fixture.person)), JSONMember("record_no", .string("=1+1")),
        JSONMember("version", .string("1")),
      ])
    }
    trial.pieceBytes = 1_000
    let words = Self.words + ["--format", "csv", "--window", "1", "--batch", "b"]
    #expect(try await trial.run(words, Self.csv) == .batchFailed)
    let lines = trial.console.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "line,ok,key,replayed,code,message,fields,id,record_no,version")
    #expect(lines[1] == "2,true,b-2,false,,,,\(Fixture.person),'=1+1,1")
    #expect(lines[2] == "3,false,b-3,false,NOT_FOUND,none,,,,")
  }

  @Test("Random texts in cells arrive as they are.")
  func randomCells() async throws {
    var random = SeededRandom(seed: 20_261_126)
    for _ in 0..<200 {
      let text = random.text(upTo: 12)
      let isLegal =
        !text.isEmpty && CellEscape.unescaped(text) == text
        && text.unicodeScalars.count <= 80 && !text.hasPrefix("today") && !text.hasPrefix("-")
      guard isLegal else { continue }
      let trial = BatchTrial()
      let quoted = "\"\(text.replacingScalars(["\"": "\"\""]))\""
      _ = try await trial.run(["person.SearchPersons", "--csv"], "name\n\(quoted)\n")
      // What the field's rule refuses is told; what is sent is what stood there.
      for call in trial.runner.calls { #expect(call.request["name"] == .string(text)) }
      #expect(try trial.results.count == 1)
    }
  }

  @Test("The words of a batch are understood, or said what is wrong.")
  func words() throws {
    func options(_ words: String...) throws(WordProblem) -> BatchOptions {
      try BatchOptions(words: words, book: Fixture.book)
    }
    for method in [
      "person.RegisterPerson", "PersonService.RegisterPerson", "person register",
      "hamlet.v1.PersonService.RegisterPerson", "hamlet.v1.PersonService/RegisterPerson",
    ] {
      #expect(try options(method).command.words == "person register")
    }
    let all = try options(
      "person",
      "register",
      "@roster.CSV",
      "--window=3",
      "--unordered",
      "--timeout",
      "5s",
      "--encoding=gb18030",
      "--yes",
      "--key-from=no",
      "--stop-on-error"
    )
    #expect(all.isCSV && all.window == 3 && !all.isOrdered && all.timeoutMilliseconds == 5_000)
    #expect(all.inputFile == "roster.CSV" && all.encoding == .gb18030 && all.saysYes)
    for bad in [
      ["person", "registr"], ["person.Registr"], [], ["person", "register", "--windw=3"],
      ["person", "register", "--window=0"], ["person", "register", "--window=129"],
      ["person", "register", "--window"], ["person", "register", "--format=table"],
      ["person", "register", "--encoding=latin1"], ["person", "register", "--batch=a b"],
      ["person", "register", "--format=csv", "--resume=x"], ["person", "register", "x"],
    ] {
      #expect(throws: WordProblem.self) { try BatchOptions(words: bad, book: Fixture.book) }
    }
    let problem = #expect(throws: WordProblem.self) {
      try BatchOptions(words: ["person", "registr"], book: Fixture.book)
    }
    #expect(problem?.suggestions.contains("person register") == true)
  }

  @Test("A line that is too long is passed over whatever pieces it comes in.")
  func longLines() {
    for piece in [1, 3, 100] {
      var cutter = BatchLineCutter(limit: 10)
      var lines: [BatchLineCutter.Line] = []
      let bytes = Array("short\n01234567890123456789\n\n  \nend".utf8)
      for start in stride(from: 0, to: bytes.count, by: piece) {
        lines += cutter.take(Array(bytes[start..<min(start + piece, bytes.count)]))
      }
      if let last = cutter.finish() { lines.append(last) }
      #expect(lines.map(\.number) == [1, 2, 5])
      #expect(lines.map { $0.bytes?.count } == [5, nil, 3])
    }
  }
}
