import HamletMessages
import Testing

@testable import HamletShell

@Suite("What waits today leads to the commands that work on it")
struct TodayNounTests {
  private static let day = """
    {"today":"2026-11-24","groups":[{"kind":"TODAY_KIND_CALLBACK","count":1,"overdue_count":0,
    "items":[{"id":"\(Fixture.person)","person_name":"马丽华","channel":"CONSULTATION_CHANNEL_HOTLINE",
    "due_on":"2026-11-24"}]},{"kind":"TODAY_KIND_STAY_ENDING","count":1,"overdue_count":0,
    "items":[{"id":"019a0000-0000-7000-8000-0000000000a2","person_name":"李静"}]}]}
    """

  @Test("Every kind of matter has a noun of the contract.")
  func all() {
    let values = Fixture.book.enumeration("hamlet.v1.TodayKind")?.values ?? []
    let kinds = Set(values.filter { $0.number != 0 }.map(\.shortName))
    #expect(Set(TodayNouns.nouns.keys) == kinds)
    for (kind, noun) in TodayNouns.nouns { #expect(Fixture.book.nouns.contains(noun), "\(kind)") }
    // A reviewer claims, returns and accepts by the commands of another noun than the author's.
    let claim = Fixture.book.command(method: "hamlet.v1.ScreeningService/ClaimReport")
    #expect(claim?.noun == TodayNouns.nouns["report_to_review"])
    let records = Fixture.book.kinds
    #expect(records.kind(ofNoun: "report") == records.kind(ofNoun: "submission"))
  }

  @Test("A terminal shows the noun beside the matter; a pipe does not.")
  func shown() throws {
    let day = try JSONValue(parsing: Self.day)
    for (width, isShown) in [(80, true), (nil, false)] as [(Int?, Bool)] {
      let text = TodayText(values: Rows.values(.chinese), page: Rows.page(width))
      let lines = text.lines(day)
      #expect(lines.contains("■ 待回电 1  followup ?") == isShown, "\(lines)")
    }
  }

  @Test("An item is found by its person's name where its record is asked for, and no other is.")
  func found() throws {
    var seen = SeenRecords()
    let today = try #require(Fixture.book.command("today", "show"))
    seen.learn(try JSONValue(parsing: Self.day), type: today.method.output, in: Fixture.book)
    let names = KnownNames(seen: seen)
    let complete = try #require(Fixture.book.command("followup", "complete"))
    let id = try #require(Fixture.book.fields(of: complete).first { $0.name == "id" })
    let meaning = names.meaning(of: "马丽华", in: id, complete, Fixture.book)
    #expect(meaning == .one(code: Fixture.person, label: "马丽华"))
    let residence = try #require(Fixture.book.command("residence", "correct"))
    let other = Fixture.book.fields(of: residence).first { $0.format == "id" }
    #expect(
      other.map { names.meaning(of: "李静", in: $0, residence, Fixture.book) } ?? .nothing == .nothing
    )
  }
}
