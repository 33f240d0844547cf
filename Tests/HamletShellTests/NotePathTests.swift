import HamletMessages
import Testing

@testable import HamletShell

@Suite("A reviewer's notes name the fields of the report that is meant")
struct NotePathTests {
  private static let report = """
    {"id":"\(Fixture.person)","version":"4","kind":"SUBMISSION_KIND_BIRTH_DEFECT",
    "versions":[{"number":2,"body":{"birth_defect_report":{"outcome":"BIRTH_OUTCOME_LIVE_BIRTH",
    "delivery_on":"2026-10-02","defects":[{"code":"Q35.9"},{"code":"Q66.0"}]}}},
    {"number":1,"body":{"defect_screening":{}}}]}
    """

  private func completer(
    _ language: ShellLanguage = .english,
    knows report: String? = report
  ) throws -> Completer {
    var completer = Completer(book: Fixture.book, language: language)
    if let report {
      let value = try JSONValue(parsing: report)
      completer.recent.learn(value, type: "hamlet.v1.Submission")
    }
    return completer
  }

  private func offered(_ line: String, _ completer: Completer) -> [Candidate] {
    completer.completions(for: Array(line)).candidates
  }

  private static let start = "report return \(Fixture.person) notes=[{path: "

  @Test(
    "Tab offers the fields of the report's newest form, the empty ones too, with what they say."
  )
  func fields() throws {
    let completer = try completer()
    let paths = offered(Self.start, completer).map(\.insertion)
    #expect(paths.contains("birth_defect_report.delivery_on"))
    #expect(paths.contains("birth_defect_report.facility"))
    #expect(paths.contains("birth_defect_report.defects[1].code"))
    #expect(!paths.contains("birth_defect_report.defects[2].code"))
    #expect(paths.allSatisfy { $0.hasPrefix("birth_defect_report.") })
    let day = offered(Self.start + "birth_defect_report.deliv", completer)
    #expect(day.map(\.insertion) == ["birth_defect_report.delivery_on"])
    #expect(day.first?.detail.contains("2026-10-02") ?? false)
    #expect(offered(Self.start + "deliv", completer).count == 1)
    #expect(
      offered("report return \(Fixture.person) notes.0.path=deliv", completer).map(\.insertion)
        == ["birth_defect_report.delivery_on"]
    )
    #expect(offered(Self.start + "birth_defect_report.defects[1].co", completer).count == 1)
  }

  @Test("A label that one form alone has names its field; Tab finds it before the report is read.")
  func alone() throws {
    let line = "report return \(Fixture.person) base_version=1 notes=[{path: 监护人, text: 请核对}]"
    let command = try #require(Fixture.command(line))
    let note = command.request.items("notes").first
    #expect(note?.text("path") == "child_assessment_dossier.guardian_id", "\(command.request)")
    let two = try #require(Fixture.command(line.replacing("监护人", with: "编码")))
    #expect(two.request.items("notes").first?.text("path") == "编码")
    let found = offered(Self.start + "监护", try completer(.chinese, knows: nil))
    #expect(found.map(\.insertion) == ["child_assessment_dossier.guardian_id"], "\(found)")
  }

  @Test("A form lists the fields of the report that was named in it, which the server tells.")
  func form() async throws {
    let command = try #require(Fixture.book.command("report", "return"))
    let notes = try #require(Fixture.book.message(FieldPathLookup.noteType))
    let path = try #require(notes.fields.first { $0.name == "path" })
    let report = Self.report
    let found = try await completer(.chinese, knows: nil).liveValues(
      of: path,
      in: command,
      typed: Array("分娩"),
      request: .object([JSONMember("id", .string(Fixture.person))]),
      from: { read, _ in read.method.name == "GetSubmission" ? Rows.json(report) : nil }
    )
    #expect(found.candidates.map(\.insertion) == ["birth_defect_report.delivery_on"], "\(found)")
    let text = FormText(book: Fixture.book, language: .chinese)
    var named = text
    named.command = command
    #expect(
      named.lines(.value(path: "notes.0.path", field: path)).first?.contains("Tab 列出") == true
    )
  }

  @Test("A label finds its field, and the label's path is shown in Chinese.")
  func labels() throws {
    let completer = try completer(.chinese)
    let found = offered(Self.start + "分娩", completer)
    #expect(found.map(\.insertion) == ["birth_defect_report.delivery_on"])
    #expect(found.first?.detail == "分娩日期: 2026-10-02")
  }

  @Test("In a form the same is offered.")
  func form() throws {
    let completer = try completer()
    let command = try #require(Fixture.book.command("report", "return"))
    let note = try #require(Fixture.book.message("hamlet.v1.FieldNote"))
    let path = try #require(note.fields.first { $0.name == "path" })
    let found = completer.valueCompletions(
      of: path,
      in: command,
      typed: Array("deliv"),
      request: .object([JSONMember("id", .string(Fixture.person))])
    )
    #expect(found.candidates.map(\.insertion) == ["birth_defect_report.delivery_on"])
  }

  @Test("Of a report that was not read the forms are offered, and the server says which it is on.")
  func unread() async throws {
    let completer = try completer(knows: nil)
    #expect(
      offered(Self.start, completer).map(\.insertion) == [
        "defect_screening.", "birth_defect_report.", "child_assessment_dossier.",
        "common_disease_case.",
      ]
    )
    #expect(
      offered(Self.start + "birth_defect_report.deliv", completer).map(\.insertion)
        == ["birth_defect_report.delivery_on"]
    )
    let live: Completer.Live = { command, request in
      guard command.words == "submission get", request.text("id") == Fixture.person else {
        return nil
      }
      // Without a purpose the content is left out.
      return .object([JSONMember("kind", .string("SUBMISSION_KIND_BIRTH_DEFECT"))])
    }
    let found = await completer.liveCompletions(for: Array(Self.start), from: live).candidates
    #expect(found.contains { $0.insertion == "birth_defect_report.delivery_on" })
    #expect(found.allSatisfy { $0.insertion.hasPrefix("birth_defect_report.") })
  }

  @Test(
    "A path reaches the server as it writes it, however it was typed.",
    arguments: [
      ("birth_defect_report.defects[0].code", "birth_defect_report.defects[0].code"),
      ("birth_defect_report.defects.0.code", "birth_defect_report.defects[0].code"),
      ("出生缺陷报告.缺陷[1].code", "birth_defect_report.defects[1].code"),
      ("\"出生缺陷报告 · 分娩日期\"", "birth_defect_report.delivery_on"),
      ("nothing.here", "nothing.here"),
    ]
  )
  func spelled(typed: String, sent: String) throws {
    let line = "\(Self.start)\(typed), text: 请核对}] base_version=4"
    let outcome = Fixture.parser.parse(line)
    #expect(outcome.problems.isEmpty, "\(outcome.problems)")
    guard case .command(let command)? = outcome.statement else { return }
    #expect(command.request.items("notes").first?.text("path") == sent)
  }
}
