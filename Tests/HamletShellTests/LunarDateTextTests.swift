import HamletMessages
import Testing

@testable import HamletShell

@Suite("Lunar dates as they are typed and shown")
struct LunarDateTextTests {
  @Test("A lunar date is typed in either language, with its leap month.")
  func typed() throws {
    let rest = "sex=f division=990101001001 kind=local_registered"
    let chinese = try #require(Fixture.command("person register 王芳 birth=农历2020-闰4-01 \(rest)"))
    let english = try #require(
      Fixture.command("person register 王芳 birth=lunar:2020-leap4-1 \(rest)")
    )
    #expect(chinese.request == english.request)
    let birth = chinese.request["birth"]
    #expect(birth?["calendar"] == .string("CALENDAR_LUNAR") && birth?["month"] == .number("4"))
    #expect(birth?["leap_month"] == .bool(true))
  }

  @Test(
    "A lunar date that the calendar does not have is a problem at its place.",
    arguments: ["农历2021-闰4-01", "农历2020-闰4-30", "lunar:2020-13-01", "2020-闰4-01", "农历明天"]
  )
  func refused(date: String) throws {
    let outcome = Fixture.parser.parse("person register birth=\(date)")
    let problem = try #require(outcome.problems.first { $0.kind == .badValue })
    #expect(String(outcome.characters[problem.span]) == date)
  }

  @Test("A lunar date is shown as it can be typed.")
  func shown() throws {
    let person = try #require(Fixture.book.message("hamlet.v1.Person"))
    let field = try #require(person.fields.first { $0.name == "birth" })
    let value = try JSONValue(
      parsing: #"{"year":2020,"month":4,"day":1,"calendar":"CALENDAR_LUNAR","leap_month":true}"#
    )
    let chinese = ValueText(book: Fixture.book, language: .chinese)
    let english = ValueText(book: Fixture.book, language: .english)
    #expect(chinese.text(value, of: field) == "农历2020-闰4-01")
    #expect(english.text(value, of: field) == "lunar:2020-leap4-01")
  }
}
