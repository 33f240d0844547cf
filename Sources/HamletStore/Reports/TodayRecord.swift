package import HamletDomain

/// A matter that waits today, with no word of what people told the service.
package struct TodayRecord: Sendable, Hashable {
  /// The record that it is about.
  package var id: RecordID
  /// Empty where nobody is named.
  package var personName = ""
  /// A course, a village, a number of people.
  package var title = ""
  package var channel = ConsultationChannel.unspecified
  /// Milliseconds since 1970; 0: no time.
  package var at: Int64 = 0
  package var dueOn: CivilDate?

  /// Names a record.
  package init(id: RecordID) {
    self.id = id
  }
}

/// What of one kind waits: how many, how many are late, and the first of them.
package struct TodayList: Sendable, Hashable {
  package var count = 0
  package var overdue = 0
  package var items: [TodayRecord] = []

  package init() {}
}

/// Whose day, and how much of it is told.
package struct TodayQuery: Sendable, Hashable {
  package var scope: DivisionPrefix
  package var today: CivilDate
  /// Milliseconds since 1970, for leases.
  package var now: Int64
  /// Items of each kind.
  package var items: Int

  /// Describes a day.
  package init(scope: DivisionPrefix, today: CivilDate, now: Int64, items: Int) {
    self.scope = scope
    self.today = today
    self.now = now
    self.items = items
  }
}
