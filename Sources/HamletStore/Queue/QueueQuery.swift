package import HamletDomain

/// Whose queue.
package struct QueueQuery: Sendable {
  package var scope: DivisionPrefix
  /// None: appointments of every service point, and those at none.
  package var pointID: RecordID
  /// The day up to which calls were promised, and on which consents are asked for.
  package var today: CivilDate

  /// Describes a queue.
  package init(scope: DivisionPrefix, pointID: RecordID = .none, today: CivilDate) {
    self.scope = scope
    self.pointID = pointID
    self.today = today
  }
}
