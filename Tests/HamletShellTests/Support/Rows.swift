import HamletMessages

@testable import HamletShell

/// Answers for what is shown.
enum Rows {
  static let personType = "hamlet.v1.SearchPersonsResponse"

  static func json(_ text: String) -> JSONValue { (try? JSONValue(parsing: text)) ?? .null }

  static let persons = json(
    """
    {"persons":[{"id":"019a0000-0000-7000-8000-000000000001","record_no":"990101001001-00001","name":"王芳",
    "sex":"SEX_FEMALE","birth":{"year":1990,"month":5,"day":1,"precision":"DATE_PRECISION_DAY"},
    "division":"990101001001","phone":"138****0001","status":"PERSON_STATUS_ACTIVE"},
    {"id":"019a0000-0000-7000-8000-0000000000a2","record_no":"990101001001-00002","name":"欧阳建国",
    "sex":"SEX_MALE","birth":{"year":1948,"month":0,"day":0,"precision":"DATE_PRECISION_YEAR"},
    "division":"990101001002","phone":"","status":"PERSON_STATUS_ACTIVE"}],"next_page_token":""}
    """
  )

  static let person = json(
    """
    {"id":"019a0000-0000-7000-8000-000000000001","record_no":"990101001001-00001","name":"王芳",
    "sex":"SEX_FEMALE","birth":{"year":1990,"month":5,"day":1,"precision":"DATE_PRECISION_DAY"},
    "documents":[{"kind":"DOCUMENT_KIND_RESIDENT_ID","number":"11010119900307002X"}],
    "phones":[{"number":"13800138000","ok_to_call":true},{"number":"13900139000","ok_to_call":false}],
    "residence":{"division":"990101001001","address":"白石下1号"},"status":"PERSON_STATUS_ACTIVE",
    "completeness_per_mille":875,"version":"12","note":"血压偏高，夜间头痛","missing":[]}
    """
  )

  /// Rows of an audit, as a stream gives them.
  static func audit(_ number: Int, _ name: String = "worker") -> JSONValue {
    json(
      """
      {"number":"\(number)","at_unix_ms":"1795485600000","user_name":"\(name)",
      "action_zh":"查看","action_en":"read","call_name":"GetPerson","reading":true}
      """
    )
  }

  static func values(
    _ language: ShellLanguage,
    reveals: Bool = false,
    today: Bool = true
  ) -> ValueText {
    ValueText(
      book: Fixture.book,
      language: language,
      shortensIDs: true,
      reveals: reveals,
      today: today ? Fixture.today : nil
    )
  }

  static func page(_ width: Int?, isPlain: Bool = false) -> AnswerWriter.Page {
    AnswerWriter.Page(
      width: width,
      isBoxed: width != nil,
      style: Style(isColoured: false),
      isPlain: isPlain
    )
  }
}
