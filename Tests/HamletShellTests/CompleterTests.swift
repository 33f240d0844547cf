import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite struct CompleterTests {
  private func names(_ line: String) -> [String] {
    Completer(book: Fixture.book, language: .english).completions(for: Array(line)).candidates
      .map(\.insertion)
  }

  @Test("Words, fields, values, flags and metas are offered where they may stand.")
  func places() {
    #expect(names("per").contains("person"))
    #expect(names("person reg") == ["register"])
    #expect(names("person register se") == ["sex="])
    #expect(names("person register 性") == ["性别="])
    #expect(names("person register sex=f") == ["female"])
    #expect(names("person register sex=女") == ["女"])
    #expect(names("person register --dry") == ["--dry-run"])
    #expect(names("person register birth=t") == ["today"])
    #expect(names("person update x phones.0.ok_to_call=t") == ["true"])
    #expect(names("\\tim") == ["\\timing"])
    #expect(names("call PersonService.GetP") == ["PersonService.GetPerson"])
    #expect(!names("person register sex=f ").contains("sex="))
    #expect(names("nothing here ") == [])
  }

  @Test("Parts in brackets, flags' values, metas' words, files and answers are offered.")
  func deeper() throws {
    var completer = Completer(book: Fixture.book, language: .english)
    completer.files = { typed in
      ["roster.csv", "roster/", "scan.jpg"].filter { $0.hasPrefix(typed) }
    }
    completer.variables = ["village"]
    completer.drafts = [3]
    let answer = try JSONValue(parsing: #"{"persons":[{"id":"x","name":"王芳"}]}"#)
    completer.answers.add(answer, line: "person search ‹…›")
    func offered(_ line: String) -> [String] {
      completer.completions(for: Array(line)).candidates.map { $0.insertion + $0.ending }
    }
    #expect(offered("person register phones=[{num") == ["number: "])
    #expect(offered("person register phones=[{number: 138, ok_to_call: y") == [])
    #expect(offered("person register phones=[{number: 138, ok_to_call: t") == ["true "])
    #expect(offered("person register documents=[{kind: res") == ["resident_id "])
    #expect(offered("person register phones.") == ["0."])
    #expect(offered("person register phones.0.num") == ["number="])
    #expect(offered("person search --format=nd") == ["ndjson "])
    #expect(offered("person search --format nd") == ["ndjson "])
    #expect(offered("person search --form") == ["--format=", "--form "])
    #expect(offered("person register --sex fem") == ["female "])
    #expect(offered("person search \\") == ["\\G ", "\\j ", "\\t "])
    #expect(offered("\\lang z") == ["zh "])
    #expect(offered("\\draft ") == ["3 ", "drop "])
    #expect(offered("\\d person reg") == ["register "])
    #expect(offered("\\d person register bir").contains("birth "))
    #expect(offered("help exit") == ["exit-codes "])
    #expect(offered("import persons file=ros") == ["roster.csv ", "roster/"])
    #expect(offered("person search 芳 > ros") == ["roster.csv ", "roster/"])
    #expect(offered("person search @sc") == ["scan.jpg "])
    #expect(offered("person search name=$v") == ["$village "])
    #expect(offered("person get id=$").prefix(2) == ["$_", "$1"])
    #expect(offered("person get id=$_.") == ["persons."])
    #expect(offered("person get id=$_.persons.0.n") == ["name "])
    #expect(offered("person search 芳; person ge") == ["get "])
    #expect(offered("person search # per") == [])
  }

  @Test("Ids that were seen are offered by kind, the latest first, by name, pinyin or initials.")
  func seen() throws {
    var completer = Completer(book: Fixture.book, language: .english)
    let answer = try JSONValue(
      parsing: """
        {"persons":[{"id":"\(Fixture.person)","record_no":"990101001001-00001","name":"王芳"},
        {"id":"019a0000-0000-7000-8000-0000000000a2","record_no":"990101001001-00002","name":"李雷"}]}
        """
    )
    completer.seen.learn(answer, type: "hamlet.v1.SearchPersonsResponse", in: Fixture.book)
    let staff = try JSONValue(
      parsing:
        #"{"staff":[{"id":"019a0000-0000-7000-8000-0000000000b1","version":"4","name":"王医"}]}"#
    )
    completer.seen.learn(staff, type: "hamlet.v1.ListStaffResponse", in: Fixture.book)
    func details(_ line: String) -> [String] {
      completer.completions(for: Array(line)).candidates.map(\.detail).filter { !$0.isEmpty }
    }
    #expect(details("person get id=") == ["李雷", "王芳"])
    for typed in ["wangf", "wf", "fang", "王", "芳", "019a0000-0000-7000-8000-00000000000"] {
      #expect(details("person get id=\(typed)").contains("王芳"), "\(typed)")
      #expect(!details("person get id=\(typed)").contains("王医"))
    }
    #expect(details("consent record person_id=wf") == ["王芳"])
    #expect(details("person register guardian_id=li") == ["李雷"])
    #expect(details("staff update id=") == ["王医"])
    let version = completer.completions(
      for: Array("staff update 019a0000-0000-7000-8000-0000000000b1 base_version=")
    )
    #expect(version.candidates.first?.insertion == "4")
  }

  @Test("The server is asked by an ordinary read, for persons only after two signs.")
  func live() async throws {
    let completer = Completer(book: Fixture.book, language: .chinese)
    let answer = try JSONValue(
      parsing: """
        {"persons":[{"id":"\(Fixture.person)","record_no":"990101001001-00001","name":"王芳",
        "birth":{"year":1990,"precision":"DATE_PRECISION_YEAR"}}]}
        """
    )
    let asked = Mutex<[String]>([])
    func offered(_ line: String) async -> [Candidate] {
      await completer.liveCompletions(for: Array(line)) { command, request in
        asked.withLock { $0.append("\(command.words) \(request.text())") }
        return answer
      }.candidates
    }
    #expect(await offered("person get w").isEmpty)
    #expect(await offered("consultation start channel=").isEmpty)
    #expect(asked.withLock { $0 }.isEmpty)
    let found = await offered("person get wangf")
    #expect(found.map(\.insertion) == [Fixture.person] && found.first?.detail == "王芳 1990")
    #expect(await offered("consent record person_id=王").count == 1)
    #expect(
      asked.withLock { $0 } == [
        #"person search {"page_size":20,"name":"wangf"}"#,
        #"person search {"page_size":20,"name":"王"}"#,
      ]
    )
  }

  @Test(
    "Every id in the contract's requests is known by its kind, but for those that name anything."
  )
  func kinds() {
    // Ids of any record, of what is made by the call itself, or told by the other fields.
    let open: Set<String> = [
      "record_id", "before_id", "continues_id", "diagnosis_id", "other_id", "new_id", "naming_id",
      "report_id", "rest_to", "kept_reports", "removed_id", "superseded_by_id", "corrects_id",
    ]
    for command in Fixture.book.commands {
      for field in Fixture.book.fields(of: command) where field.format == "id" && field.name != "id"
      {
        let kind = Fixture.book.kinds.kind(of: field, in: command)
        #expect(kind != nil || open.contains(field.name), "\(command.words) \(field.name)")
      }
    }
    func kind(_ words: String, _ name: String) -> String? {
      let parts = words.split(separator: " ").map(String.init)
      guard let command = Fixture.book.command(parts[0], parts[1]),
        let field = Fixture.book.fields(of: command).first(where: { $0.name == name })
      else { return "no field" }
      return Fixture.book.kinds.kind(of: field, in: command)
    }
    #expect(kind("enrolment create", "session_id") == "TrainingSession")
    #expect(kind("audit search", "session_id") == "Session")
    #expect(kind("person get", "id") == "Person")
    #expect(kind("training open", "id") == "TrainingSession")
    #expect(kind("training schedule", "trainer_ids") == "Staff")
    #expect(kind("report claim", "id") == "Submission")
    #expect(kind("appointment request", "service_point_id") == "ServicePoint")
  }

  @Test("The only completion is put in, several are listed and chosen.")
  func menu() {
    let completer = Completer(book: Fixture.book, language: .chinese)
    var editor = LineEditor()
    _ = editor.take(.text("person register sex=f"))
    editor.show(completer.completions(for: editor.buffer.characters))
    #expect(editor.buffer.text == "person register sex=female ")
    _ = editor.take(.text("kind="))
    editor.show(completer.completions(for: editor.buffer.characters))
    #expect(editor.menu != nil)
    _ = editor.take(.tab)
    #expect(editor.take(.enter) == .redraw)
    #expect(editor.buffer.text == "person register sex=female kind=户籍在本地 ")
  }

  @Test("No beginning of a line makes completion fail.", arguments: 0..<100)
  func anyLine(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let line = "person update " + random.text(upTo: 20)
    let count = Array(line).count
    let completions = Completer(book: Fixture.book, language: .english)
      .completions(for: Array(line))
    #expect(completions.range.upperBound <= count, "seed \(seed)")
  }
}
