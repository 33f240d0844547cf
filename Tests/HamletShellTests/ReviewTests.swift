import HamletMessages
import Testing

@testable import HamletShell

@Suite("The review of what is sent, in lines, part by part")
struct ReviewTests {
  private func answers(_ texts: [String]) -> [LineAnswer] { texts.map { .line($0) } }

  private static let submission = """
    {"id":"\(Fixture.person)","version":"4","kind":"SUBMISSION_KIND_BIRTH_DEFECT_REPORT",
    "state":"SUBMISSION_STATE_DRAFT","person_name":"王芳","content_withheld":true,
    "versions":[{"number":1}]}
    """
  private static let content = """
    {"id":"\(Fixture.person)","version":"5","versions":[{"number":1,"body":{"child_assessment_dossier":
    {"documents":[{"kind":"DOSSIER_DOCUMENT_KIND_PHOTO"}]}}},
    {"number":2,"body":{"birth_defect_report":{"outcome":"BIRTH_OUTCOME_LIVE_BIRTH",
    "delivery_on":"2026-05-01","defects":[{"code":"Q21.0","certainty":"CERTAINTY_CONFIRMED"}],"facility":""}}}]}
    """

  @Test("A draft's content is filled in for a purpose, and one part of it is changed by its name.")
  func prefilled() async throws {
    let (first, second) = (
      try JSONValue(parsing: Self.submission), try JSONValue(parsing: Self.content)
    )
    let runner = TownRunner { call throws(CallFailure) in
      guard call.command.method.name == "GetSubmission" else { return .object([]) }
      return call.request["purpose"] == nil ? first : second
    }
    let console = ScriptedConsole(answers: answers(["3", "分娩日期", "2026-05-02", "y"]))
    let session = Fixture.session(console, runner, language: .chinese)
    let code = await session.run(line: "submission save \(Fixture.person)")
    #expect(code == .success, "\(console.transcript)")
    #expect(console.questions.first?.contains("用途") == true)
    let purposes = runner.calls.compactMap { $0.request["purpose"] }
    #expect(purposes == [.string("PURPOSE_DEFECT_REPORTING")])
    let request = try #require(runner.calls.last?.request)
    // The version of the content, not the older one of the first look.
    #expect(request["base_version"] == .string("5"))
    #expect(console.transcript.joined().contains("第 5 版"))
    let report = request["body"]?["birth_defect_report"]
    #expect(report?["delivery_on"] == .string("2026-05-02"))
    #expect(report?["outcome"] == .string("BIRTH_OUTCOME_LIVE_BIRTH"))
    // What says nothing is not sent as if it were said.
    #expect(report?["facility"] == nil)
  }

  @Test("What is asked for without an echo is not shown in the review.")
  func secret() throws {
    let line =
      "user create zhang display_name=张敏 role=village_worker scope_prefix=990101001001 "
      + "first_password=correct-horse-battery"
    let command = try #require(Fixture.command(line))
    let text = FormText(book: Fixture.book, language: .chinese, width: 80)
    let lines = text.review(command)
    #expect(lines.contains { $0.contains("初始密码") && $0.contains("••••") }, "\(lines)")
    #expect(!lines.joined().contains("battery"))
  }

  @Test("A value with parts that does not fit has a line for each of them.")
  func tree() throws {
    let line =
      "person register 王芳 sex=女 birth=1990-05-01 division=990101001001 kind=away "
      + "phones=[{number: 13800138000, ok_to_call: yes, ok_to_say_who: yes}, 13900139000]"
    let command = try #require(Fixture.command(line))
    for width in [40, 60, 80, 200] {
      let text = FormText(book: Fixture.book, language: .chinese, width: width)
      let lines = text.review(command)
      #expect(lines.contains { $0.contains("13900139000") })
      #expect(lines.allSatisfy { CellWidth.of($0) <= width }, "\(width) \(lines)")
      #expect(lines.contains { $0.contains("[2]") } == (width < 100))
    }
  }

  @Test("A part is changed by its path in labels, with what it was before in the question.")
  func partByName() async throws {
    let console = ScriptedConsole(
      answers: answers(["号码", "13900139000", "电话.0.可以致电", "否", "y"])
    )
    let runner = ScriptedRunner(answers: [.object([])])
    let session = Fixture.session(console, runner, language: .chinese)
    var form = GuidedForm(
      try #require(
        Fixture.command(
          "person update \(Fixture.person) base_version=1 "
            + "phones=[{number: 13800138000, ok_to_call: yes}]"
        )
      ),
      book: Fixture.book,
      scope: .missing
    )
    form.isReviewed = true
    guard case .ready(let command) = await session.fill(form) else {
      Issue.record("\(console.transcript)")
      return
    }
    let phone = command.request.items("phones").first
    #expect(phone?["number"] == .string("13900139000"))
    #expect(phone?["ok_to_call"] == .bool(false))
    #expect(console.questions.contains { $0.contains("13800138000") })
  }

  @Test("A list and its earlier spelling for one are not both asked for.")
  func guardians() throws {
    let command = try #require(Fixture.command("person register"))
    var form = GuidedForm(command, book: Fixture.book, scope: .all)
    var keys: [String] = []
    while let question = form.next, keys.count < 200 {
      keys.append(question.key)
      form.take(.skipped, for: question)
    }
    #expect(keys.contains { $0.hasPrefix("guardian_ids") })
    #expect(!keys.contains("guardian_id"))
  }

  @Test("Who is to move is asked for, although a household could say it.")
  func move() throws {
    let command = try #require(Fixture.command("move propose"))
    let form = GuidedForm(command, book: Fixture.book, scope: .guided)
    #expect(form.next?.key == "person_ids.0")
  }
}
