import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("People in reviews, refusals and Tab are told apart, and stand where they stood")
struct ReviewNameTests {
  private static let other = "019a0000-0000-7000-8000-0000000000a2"
  private static let births = [Fixture.person: 1990, other: 1974]

  /// A session at a prompt, whose town knows two people called 王芳 and lists them without birthdays.
  private func session(
    _ lines: [String],
    reads: Bool = true
  ) -> (session: ShellSession, console: ScriptedConsole, runner: TownRunner) {
    let console = ScriptedConsole(answers: lines.map { .line($0) })
    let runner = TownRunner { call throws(CallFailure) in
      switch call.command.method.name {
      case "ListDivisions":
        Rows.json(#"{"divisions":[{"code":"990101001001","name_zh":"白石村","name_en":"Baishi"}]}"#)
      case "ListNotYetOffered":
        .object([JSONMember("entries", .array([Fixture.person, Self.other].map(Self.entry)))])
      default: .object([])
      }
    }
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.user = { "zhang" }
    host.live = { command, request in
      switch command.method.name {
      case "SearchPersons":
        .object([JSONMember("persons", .array([Fixture.person, Self.other].map(Self.summary)))])
      case "GetPerson" where reads: Self.person(request.text("id"))
      default: nil
      }
    }
    return (ShellSession(host, settings: ShellSettings(language: .chinese)), console, runner)
  }

  private static func entry(_ id: String) -> JSONValue {
    Rows.json(#"{"person_id":"\#(id)","name":"王芳","division":"990101001001","version":"1"}"#)
  }

  private static func summary(_ id: String) -> JSONValue {
    Rows.json(
      #"{"id":"\#(id)","name":"王芳","birth":{"year":\#(births[id] ?? 0),"#
        + #""precision":"DATE_PRECISION_YEAR"},"division":"990101001001"}"#
    )
  }

  private static func person(_ id: String) -> JSONValue {
    Rows.json(
      #"{"id":"\#(id)","record_no":"990101001001-00001","name":"王芳","version":"3","#
        + #""birth":{"year":\#(births[id] ?? 0),"precision":"DATE_PRECISION_YEAR"},"#
        + #""residence":{"division":"990101001001"}}"#
    )
  }

  private static let campaign = "019a0000-0000-7000-8000-000000000022"

  @Test("A review shows beside each person's id her name, birthday and village.")
  func review() async {
    let (session, console, _) = session([
      "consent record", Fixture.person, "1", "1", "1", "v1", "", "n",
    ])
    _ = await session.runLoop()
    let told = console.transcript.filter { $0.contains("\(Fixture.person) 王芳 1990 白石村") }
    #expect(!told.isEmpty, "\(console.transcript)")
  }

  @Test("Where the record may not be read, the review shows the id and what was seen.")
  func unread() async {
    let (session, console, _) = self.session(
      [
        "screening pending \(Self.campaign)", "consent record", Fixture.person, "1", "1", "1",
        "v1", "", "n",
      ],
      reads: false
    )
    _ = await session.runLoop()
    #expect(
      console.transcript.contains { $0.hasSuffix("\(Fixture.person) 王芳") },
      "\(console.transcript)"
    )
  }

  @Test("Namesakes of a list without birthdays are refused with their birthdays.")
  func namesakes() async {
    let (session, console, runner) = self.session([
      "screening pending \(Self.campaign)", "person get 王芳",
    ])
    _ = await session.runLoop()
    let notes = console.notes
    #expect(notes.contains("有多个同名"), "\(notes)")
    #expect(notes.contains("…00000001 1990") && notes.contains("…000000a2 1974"), "\(notes)")
    #expect(!runner.calls.contains { $0.command.method.name == "GetPerson" })
  }

  @Test("Tab pressed again offers the same records in the same order.")
  func order() async throws {
    let ids = (1...6).map { "019a0000-0000-7000-8000-00000000000\($0)" }
    let rows = ids.map {
      Rows.json(#"{"id":"\#($0)","name":"王芳","version":"1","division":"990101001001"}"#)
    }
    let answer = JSONValue.object([JSONMember("persons", .array(rows))])
    let type = "hamlet.v1.SearchPersonsResponse"
    var completer = Completer(book: Fixture.book, language: .chinese)
    completer.seen.learn(
      Rows.json(#"{"id":"\#(ids[4])","record_no":"990101001001-00005","name":"王芳"}"#),
      type: "hamlet.v1.Person",
      in: Fixture.book
    )
    let line = Array("person get 王芳")
    var menus: [[String]] = []
    for _ in 0..<4 {
      let own = completer.completions(for: line)
      let live = await completer.liveCompletions(for: line) { _, _ in answer }
      menus.append(own.merged(with: live).candidates.map(\.insertion).filter(ids.contains))
      completer.seen.learn(offered: answer, type: type, in: Fixture.book)
    }
    #expect(Set(menus).count == 1, "\(menus)")
    #expect(menus.first == [ids[4]] + ids.filter { $0 != ids[4] })
  }

  @Test("Tab offers the reports that the command can take, from what was seen and from the server.")
  func states() async {
    let states = ["SUBMITTED", "IN_REVIEW", "DRAFT", "UPPER_RETURNED"]
    let rows = states.enumerated().map { index, state in
      Rows.json(
        #"{"id":"019a0000-0000-7000-8000-0000000000b\#(index)","version":"1","#
          + #""person_name":"王芳","state":"SUBMISSION_STATE_\#(state)"}"#
      )
    }
    let answer = JSONValue.object([JSONMember("submissions", .array(rows))])
    for isSeen in [false, true] {
      var completer = Completer(book: Fixture.book, language: .chinese)
      if isSeen {
        completer.seen.learn(answer, type: "hamlet.v1.ListQueueResponse", in: Fixture.book)
      }
      for (line, ends) in [
        ("report claim ", ["b0", "b3"]), ("report accept ", ["b1"]),
        ("submission discard ", ["b2"]), ("submission get ", ["b0", "b1", "b2", "b3"]),
        ("attachment upload submission_id=", ["b0", "b1", "b2", "b3"]),
        ("report result ", []),
      ] {
        let own = completer.completions(for: Array(line))
        let live = await completer.liveCompletions(for: Array(line)) { _, _ in answer }
        let offered = own.merged(with: live).candidates.map { String($0.insertion.suffix(2)) }
        #expect(offered.filter { $0.hasPrefix("b") && $0.count == 2 }.sorted() == ends, "\(line)")
      }
    }
  }

  @Test("Every command whose states Tab knows is one of the contract.")
  func taking() {
    let methods = Fixture.book.commands.map(\.method)
    let known = methods.filter { TakingStates.names(for: $0) != nil }
    #expect(known.count == TakingStates.count)
    for method in known {
      let states = TakingStates.names(for: method) ?? []
      #expect(!states.isEmpty && states.allSatisfy { $0 == $0.uppercased() }, "\(method.name)")
    }
  }

  @Test("A report that was returned is mended under what the reviewer asked for.")
  func notes() async throws {
    let report = Rows.json(
      """
      {"id":"\(Fixture.person)","version":"5","state":"SUBMISSION_STATE_RETURNED","reviews":[
      {"action":"REVIEW_ACTION_RETURNED","actor_name":"旧人","notes":[{"path":"a","text":"旧意见"}]},
      {"action":"REVIEW_ACTION_SUBMITTED"},
      {"action":"REVIEW_ACTION_RETURNED","actor_name":"李审核","comment":"尽快补齐","notes":[
      {"path":"birth_defect_report.facility","text":"请写全称","label_zh":"医疗机构","settled_number":0},
      {"path":"birth_defect_report.sex","text":"已改","label_zh":"性别","settled_number":2}]}],
      "versions":[{"number":1,"body":{"birth_defect_report":{"facility":"卫生院",
      "outcome":"BIRTH_OUTCOME_LIVE_BIRTH","delivery_on":"2026-05-01",
      "defects":[{"code":"Q21.0","certainty":"CERTAINTY_CONFIRMED"}]}}}]}
      """
    )
    let runner = TownRunner { _ throws(CallFailure) in report }
    let console = ScriptedConsole(answers: [.line("n")])
    let session = Fixture.session(console, runner, language: .chinese)
    _ = await session.run(line: "submission save \(Fixture.person)")
    let seen = console.transcript
    let head = seen.firstIndex { $0.contains("李审核退回，请补正：") }
    let note = seen.firstIndex { $0.contains("医疗机构：请写全称") }
    let review = seen.firstIndex { $0.contains("发送前请核对") }
    let places = [head, note, review].compactMap { $0 }
    #expect(places.count == 3 && places == places.sorted(), "\(seen)")
    #expect(seen.contains { $0.contains("尽快补齐") })
    #expect(!seen.joined().contains("旧意见") && !seen.joined().contains("已改"))
  }
}
