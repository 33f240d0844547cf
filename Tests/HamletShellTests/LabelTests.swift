import HamletMessages
import Testing

@testable import HamletShell

@Suite("In Chinese, fields and errors have Chinese words")
struct LabelTests {
  private static var register: Command {
    get throws { try #require(Fixture.book.command("person", "register")) }
  }

  @Test("A path is read as its labels, with the path where it must be typed.")
  func paths() throws {
    let text = FieldPathText(try Self.register, book: Fixture.book, language: .chinese)
    #expect(text.label("birth") == "出生日期")
    #expect(text.label("phones[0].number") == "电话 1 · 号码")
    #expect(text.named("phones.1.number") == "电话 2 · 号码（phones.1.number）")
    #expect(text.list(["sex", "birth"]) == "性别、出生日期")
    for strange in ["", "nothing", "birth.nothing", "99999999999999999999", "[0]", "0"] {
      #expect(text.named(strange) == strange)
    }
    #expect(text.label("phones[9223372036854775807]").hasPrefix("电话"))
    let english = FieldPathText(try Self.register, book: Fixture.book, language: .english)
    #expect(english.named("phones[0].number") == "phones[0].number")
  }

  @Test("Every status has a Chinese word beside its name; in English the name stands alone.")
  func codes() {
    for status in ExitCodeTable.statuses {
      #expect(FailureText.name(status.name, .chinese).hasSuffix("（\(status.name)）"), "\(status)")
      #expect(FailureText.name(status.name, .chinese).count > status.name.count + 3)
      #expect(FailureText.name(status.name, .english) == status.name)
    }
    #expect(FailureText.name("QUITE_NEW", .chinese) == "QUITE_NEW")
  }

  @Test("A refusal names the field by its label and path; JSON stays as it is.")
  func refusal() async throws {
    var failure = CallFailure(.status, code: "INVALID_ARGUMENT", number: 3, message: "请求有误")
    failure.violations = [
      FieldProblem(path: "phones[0].number", rule: "phone", english: "no phone", chinese: "不是电话")
    ]
    let runner = ScriptedRunner(failure: failure)
    let console = ScriptedConsole()
    let session = Fixture.session(console, runner, language: .chinese)
    #expect(await session.run(line: "person confirm \(Fixture.person)") == .status(3))
    #expect(console.notes.contains("错误：内容有误（INVALID_ARGUMENT）：请求有误"))
    let update = "person update \(Fixture.person) base_version=1 note=x"
    #expect(await session.run(line: update) == .status(3))
    #expect(console.notes.contains("电话 1 · 号码（phones[0].number）：不是电话"))
    #expect(await session.run(line: update + " \\j") == .status(3))
    #expect(
      console.notes.contains(#""code": "INVALID_ARGUMENT""#)
        || console.notes.contains(#""code":"INVALID_ARGUMENT""#)
    )
    #expect(await session.run(line: "\\why") == .success)
    #expect((console.output + console.notes).contains("内容有误（INVALID_ARGUMENT）"))
  }

  @Test("What a line lacks is said by labels: with the path in a script, without it in a form.")
  func missing() async throws {
    let pipe = ScriptedConsole(isInteractive: false)
    _ = await Fixture.session(pipe, ScriptedRunner(), language: .chinese).run(
      line: "person register 王芳"
    )
    #expect(pipe.notes.contains("缺少：出生日期（birth）"), "\(pipe.notes)")
    let console = ScriptedConsole()
    _ = await Fixture.session(console, ScriptedRunner(), language: .chinese).run(
      line: "person register 王芳 sex=女"
    )
    #expect(console.notes.contains("缺少必填字段：出生日期、村居、居住类型"), "\(console.notes)")
    #expect(!console.notes.contains("birth"))
  }

  @Test(
    "A Chinese word in the place of a noun offers what is called so: by Tab, by ?, and in the error."
  )
  func nouns() async throws {
    let completer = Completer(book: Fixture.book, language: .chinese)
    for line in ["居民", "居民 "] {
      let found = completer.completions(for: Array(line))
      #expect(found.range == 0..<line.count, "\(line)")
      #expect(
        found.candidates.contains { $0.insertion == "person register" && $0.detail == "登记居民" }
      )
    }
    #expect(
      completer.completions(for: Array("登记居")).candidates.map(\.insertion)
        .contains("person register")
    )
    #expect(completer.completions(for: Array("没有此物")).candidates.isEmpty)
    let console = ScriptedConsole()
    let session = Fixture.session(console, ScriptedRunner(), language: .chinese)
    #expect(await session.run(line: "居民 ?") == .success)
    #expect((console.output + console.notes).contains("person register"))
    #expect(await session.run(line: "登记居民") == .usage)
    #expect(console.notes.contains("是否想写 person register"), "\(console.notes)")
  }

  @Test("A reviewer's notes may name their field by its labels.")
  func notes() throws {
    let body = try #require(Fixture.book.message("hamlet.v1.SubmissionBody"))
    let report = try #require(body.fields.first { $0.name == "birth_defect_report" })
    let inner = try #require(Fixture.book.message(report.typeName)?.fields.first)
    let line =
      "report return \(Fixture.person) base_version=4 "
      + "notes=[{path: \(report.chineseLabel).\(inner.chineseLabel), text: 请核对}]"
    let notes = Fixture.command(line)?.request.items("notes")
    #expect(notes?.first?["path"] == .string("birth_defect_report.\(inner.name)"))
    let unknown = line.replacing(inner.chineseLabel, with: "没有此项")
    #expect(
      Fixture.command(unknown)?.request.items("notes").first?.text("path").contains("没有") == true
    )
  }

  @Test("Codes of diseases are looked up by a part of the code or of the wording.")
  func codesOfDiseases() async throws {
    let answer = try JSONValue(
      parsing: #"{"codes":[{"code":"Q21.0","wording_zh":"室间隔缺损","wording_en":"VSD"}]}"#
    )
    let command = try #require(Fixture.book.command("submission", "create"))
    var field = FieldInfo()
    field.name = "code"
    field.kind = .string
    field.rule = RuleInfo(format: "icd10")
    for (language, wording) in [(ShellLanguage.chinese, "室间隔缺损"), (.english, "VSD")] {
      let completer = Completer(book: Fixture.book, language: language)
      let found = await completer.liveValues(of: field, in: command, typed: Array("室间")) {
        read,
        request in
        guard read.words == "code lookup", request["text"] == .string("室间") else { return nil }
        return answer
      }
      #expect(found.candidates.map(\.insertion) == ["Q21.0"])
      #expect(found.candidates.first?.detail.contains(wording) == true)
    }
    let nothing = await Completer(book: Fixture.book, language: .chinese).liveValues(
      of: field,
      in: command,
      typed: ["Q"]
    ) { _, _ in answer }
    #expect(nothing.candidates.isEmpty)
  }

  @Test("less says its keys in the user's language, and nothing in them is a condition.")
  func pager() {
    for language in ShellLanguage.allCases {
      let prompt = PagerSink.prompt(language, version: 668)
      #expect(prompt.hasPrefix("Ps") && prompt.hasSuffix("$"))
      #expect(prompt.count { $0 == "$" } == 1 && prompt.count { $0 == "?" } == 1)
    }
    #expect(PagerSink.prompt(.chinese, version: 668).contains("q 退出"))
  }
}
