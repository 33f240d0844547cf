import HamletMessages
import Testing

@testable import HamletShell

@Suite("Choices of forms, and what forms find out themselves")
struct FormChoiceTests {
  private static let campaign = "019a0000-0071-7000-8000-000000000001"
  private static let child = "019a0000-0000-7000-8000-0000000000c1"
  private static let other = "019a0000-0000-7000-8000-0000000000c2"
  private static let guardian = "019a0000-0000-7000-8000-0000000000d1"

  /// A session at a form, for which the server knows a child with its guardian and two codes.
  private func play(
    _ line: String,
    _ texts: [String],
    _ runner: any CommandRunner = ScriptedRunner(),
    language: ShellLanguage = .chinese
  ) async -> (console: ScriptedConsole, code: ExitCode) {
    let console = ScriptedConsole(
      answers: texts.map { $0 == "<" ? LineAnswer.back("") : .line($0) }
    )
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.live = { command, request in
      switch (command.method.name, request.text("id")) {
      case ("GetPerson", Self.child):
        Rows.json(
          #"{"id":"\#(Self.child)","version":"1","name":"小宝","guardian_ids":["\#(Self.guardian)"]}"#
        )
      case ("GetPerson", Self.guardian):
        Rows.json(#"{"id":"\#(Self.guardian)","version":"1","name":"王芳"}"#)
      case ("LookupCode", _): Self.codes(request.text("text"))
      default: nil
      }
    }
    let session = ShellSession(host, settings: ShellSettings(language: language))
    return (console, await session.run(line: line))
  }

  private static func codes(_ text: String) -> JSONValue {
    let all = [("Q35", "腭裂"), ("Q37", "唇裂伴腭裂"), ("Q90", "唐氏综合征")]
    let rows = all.filter { $0.1.contains(text) }.map {
      Rows.json(#"{"code":"\#($0.0)","wording_zh":"\#($0.1)","wording_en":"x"}"#)
    }
    return .object([JSONMember("codes", .array(rows))])
  }

  @Test(
    "Choices of a list are named at once by numbers or words; one that is none takes nothing.",
    arguments: [
      ("1,3", "避孕，孕期"), ("1 3", "避孕，孕期"), ("避孕，孕期", "避孕，孕期"), ("1、产后", "避孕，产后"),
      ("sexually transmitted infection", "性传播感染"), ("1,99", nil), ("避孕 天气", nil),
    ] as [(String, String?)]
  )
  func together(typed: String, chosen: String?) async {
    let answers = ["1", "1", typed, "", "", "", "n"]
    let (console, _) = await play("consultation start", answers)
    let told = console.transcript.joined(separator: "\n")
    #expect(told.contains("可一次填多项，如 1,3"))
    #expect(told.contains("  3  主题      \(chosen ?? "")\n") == (chosen != nil), "\(told)")
    if chosen == nil { #expect(!console.questions.contains { $0.hasPrefix("  主题 2") }, "\(told)") }
  }

  @Test(
    "A form is chosen by number, label, the beginning or a part of it, its sounds, and its name.",
    arguments: [
      ("3", true), ("儿童", true), ("儿童评估档案", true), ("评估", true), ("ertong", true),
      ("etpg", true), ("child_assessment_dossier", true), ("child-assessment", true),
      ("assessment dossier", true), ("9", false), ("出生缺陷", false), ("缺陷", false), ("x", false),
      ("c", false),
    ]
  )
  func choice(word: String, isMeant: Bool) async {
    let (console, _) = await play("submission create", [Self.child, word])
    let told = console.transcript
    #expect(console.questions.contains { $0.hasPrefix("  监护人") } == isMeant, "\(told)")
    guard !isMeant else { return }
    let isSeveral = word.contains("缺陷")
    let words = isSeveral ? "  有多项符合：出生缺陷筛查、出生缺陷报告" : "  没有这个序号或名称，请从所列中选"
    #expect(told.contains(words), "\(told)")
  }

  @Test("Which way a decision goes is asked, and stands in the review.")
  func decision() async {
    let answers = ["019a0000-0000-7000-8000-0000000000e1", "1", "是", "本人确认", "n"]
    let (console, _) = await play("move decide", answers)
    let told = console.transcript.joined(separator: "\n")
    #expect(console.questions.contains { $0.contains("生效") }, "\(told)")
    #expect(told.contains("生效    是"), "\(told)")
  }

  @Test("Further fields are chosen by words too, and Tab lists what there is to choose.")
  func further() async throws {
    let runner = ScriptedRunner()
    let texts = [Self.child, "contact", "本人", "spoken", "2026-1", "jianzheng", "李四", "y"]
    let (console, _) = await play("consent record", texts, runner)
    let more = try #require(console.asked.first { $0.prompt.contains("a 全部") })
    let complete = try #require(more.completer)
    let all = complete([]).candidates.map(\.insertion)
    #expect(all.contains("监护人") && all.contains("见证人"), "\(all)")
    let found = complete(Array("监护人, jz"))
    #expect(found.range == 5..<7 && found.candidates.map(\.insertion) == ["见证人"])
    #expect(runner.calls.last?.request["witness"] == .string("李四"), "\(console.transcript)")
  }

  @Test("Values of a field are taken by their sounds at a prompt, and by none of them in scripts.")
  func sounds() {
    var context = ParsingContext(book: Fixture.book, today: Fixture.today, newID: Fixture.ids())
    let line = "person register 王芳 sex=nv birth=1990-05-01 division=990101001001 kind=local_r"
    #expect(LineParser(context).parse(line).problems.map(\.kind) == [.badValue])
    context.names = KnownNames()
    let outcome = LineParser(context).parse(line)
    guard case .command(let command)? = outcome.statement else {
      Issue.record("\(outcome.problems)")
      return
    }
    #expect(command.request["sex"] == .string("SEX_FEMALE"))
  }

  @Test(
    "A dossier's child is asked for once: going back passes over it, another person changes it."
  )
  func once() async throws {
    let runner = ScriptedRunner()
    let texts = [
      Self.child, "儿童", "<", "儿童", "", "康复", "", "走路不稳", "", "", "", "", "", "居民", Self.other,
      "y",
    ]
    let (console, _) = await play("submission create", texts, runner)
    #expect(!console.questions.contains { $0.contains("儿童>") }, "\(console.transcript)")
    #expect(console.questions.count { $0.hasPrefix("  > ") || $0.hasPrefix("   [") } == 2)
    let sent = try #require(runner.calls.last?.request, "\(console.transcript)")
    let dossier = sent["body"]?["child_assessment_dossier"]
    #expect(sent["person_id"] == .string(Self.other))
    #expect(dossier?["child_id"] == .string(Self.other))
    // The guardian was offered by name and taken with Enter.
    #expect(console.questions.contains("  监护人 [王芳]> "), "\(console.questions)")
    #expect(dossier?["guardian_id"] == .string(Self.guardian))
  }

  @Test("What the contract says twice is a dossier's child, and nothing else.")
  func twice() {
    let named = Fixture.book.commands.flatMap { command in
      parts(of: command.method.input, depth: 0).map { "\(command.words) \($0)" }
    }
    #expect(
      named == [
        "submission create child_id person_id", "submission save child_id person_id",
        "submission validate child_id person_id",
      ],
      "\(named)"
    )
  }

  private func parts(of type: String, depth: Int) -> [String] {
    guard depth < 8 else { return [] }
    return (Fixture.book.message(type)?.fields ?? []).flatMap { field -> [String] in
      let same = field.rule?.sameAs ?? ""
      return (same.isEmpty ? [] : ["\(field.name) \(same)"])
        + (field.kind == .message ? parts(of: field.typeName, depth: depth + 1) : [])
    }
  }

  @Test("A wording stands for its code where only one is meant; several are told.")
  func wording() async throws {
    let runner = ScriptedRunner()
    let texts = [
      Self.child, "儿童", "", "康复", "裂", "腭裂", "唐氏", "没有的", "", "", "", "", "", "", "", "y",
    ]
    let (console, _) = await play("submission create", texts, runner)
    let told = console.transcript
    #expect(told.contains("  有多项符合：Q35 腭裂、Q37 唇裂伴腭裂"), "\(told)")
    #expect(told.contains("  = Q35  腭裂") && told.contains("  = Q90  唐氏综合征"), "\(told)")
    #expect(told.contains { $0.contains("ICD-10 编码形如") }, "\(told)")
    let dossier = runner.calls.last?.request["body"]?["child_assessment_dossier"]
    #expect(dossier?["conditions"] == .array([.string("Q35"), .string("Q90")]))
  }

  @Test(
    "The version of what may be there already is found out and never asked for or offered.",
    arguments: ["2", ""]
  )
  func version(known: String) async throws {
    let runner = TownRunner { call throws(CallFailure) in
      guard call.command.method.name == "GetScreening" else { return .object([]) }
      if known.isEmpty { throw CallFailure(.status, code: "NOT_FOUND", number: 5, message: "没有") }
      return Rows.json(#"{"version":"\#(known)","state":"SCREENING_STATE_OFFERED"}"#)
    }
    let texts = [Self.campaign, Self.child, "今天", "正常", "", "", "y"]
    let (console, _) = await play("screening record", texts, runner)
    let sent = try #require(runner.calls.last(where: { $0.command.verb == "record" })?.request)
    let version: JSONValue? = known.isEmpty ? nil : .string("2")
    #expect(sent["base_version"] == version, "\(console.transcript)")
    #expect(sent["findings"] == .array([.string("SCREENING_FINDING_NORMAL")]))
    #expect(!console.transcript.contains { $0.contains("原版本") && $0.contains("检查机构") })
    #expect(!console.notes.contains("未能读取"), "\(console.notes)")
    #expect(console.notes.contains("第 2 版") == !known.isEmpty)
    // A whole line at the prompt is told it as well.
    let line = "screening record \(Self.child) campaign_id=\(Self.campaign) done_on=today"
    _ = await play(line, [], runner)
    let again = try #require(runner.calls.last?.request)
    #expect(again["base_version"] == version)
  }

  @Test("No form offers the version as one of the fields that may be given as well.")
  func never() {
    for command in Fixture.book.commands where command.method.idempotency != .read {
      guard let parsed = Fixture.command(command.words) else { continue }
      var form = GuidedForm(parsed, book: Fixture.book, scope: .guided)
      while let question = form.next {
        if case .more(let fields) = question {
          #expect(!fields.contains { $0.name == RecordLook.field }, "\(command.words)")
          break
        }
        form.take(.skipped, for: question)
      }
    }
  }

  @Test(
    "A share of a thousand is taken in percent as well.",
    arguments: [
      ("850", "850"), ("85%", "850"), ("92.5％", "925"), ("100%", "1000"), ("101%", nil),
      ("92.55%", nil), ("-5%", nil), ("%", nil), ("1e2%", nil),
    ] as [(String, String?)]
  )
  func share(typed: String, means: String?) {
    let line =
      "exam record \(Fixture.person) entries=[{staff_id: \(Fixture.person), attempt: 1,"
      + " score_per_mille: \"\(typed)\"}]"
    let result = Fixture.command(line)?.request.items("entries").first
    #expect(result?["score_per_mille"] == means.map { .number($0) }, "\(typed)")
  }

  @Test("A noun alone is told its verbs with what they do.")
  func verbs() async {
    let (console, code) = await play("screening", [])
    #expect(
      code == .usage && console.notes.contains("record 记录检查，given 记录结果告知"),
      "\(console.notes)"
    )
    let (other, _) = await play("submission claim", [])
    #expect(other.notes.contains("create 新建报告，") && other.notes.contains("report claim"))
    let (meta, _) = await play("undo", [])
    #expect(meta.notes.contains("\\undo"), "\(meta.notes)")
    let (english, _) = await play("screening", [], language: .english)
    #expect(english.notes.contains("record record a screening"), "\(english.notes)")
  }
}
