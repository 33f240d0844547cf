internal import HamletDomain
internal import HamletStore

extension TownServices {
  /// Puts the lines of a working calendar into the records, each year in place of what was known of
  /// it; gives how many days there were.
  ///
  /// Throws the rule that a line breaks, and then nothing is kept.
  package func loadCalendar(_ lines: [String]) async throws -> Int {
    let days = try lines.compactMap { try CalendarLine($0)?.record }
    let years = Dictionary(grouping: days, by: \.day.year)
    let ticket = WriteTicket(system: "seed", atUnixMilliseconds: environment.clock())
    _ = try await environment.store.writeBulk(ticket) { tx in
      for (year, days) in years { try tx.replaceCalendar(ofYear: year, with: days) }
      return WriteOutcome(
        reply: [],
        recordType: "calendar",
        recordID: .none,
        detail: "\(days.count) days of \(years.keys.sorted())"
      )
    }
    return days.count
  }
}
