/// The seats of a session.
package struct SeatPlan: Hashable, Sendable {
  /// How many can come.
  package let capacity: Int
  /// How many have confirmed.
  package let confirmed: Int

  /// Describes the seats.
  package init(capacity: Int, confirmed: Int) {
    self.capacity = capacity
    self.confirmed = confirmed
  }

  /// What a yes leads to: a seat, or the waiting list when all are taken.
  package var actionOnYes: EnrolmentAction { confirmed < capacity ? .confirm : .wait }

  /// How many of those waiting, in order, now have a seat.
  package func promoted(waiting: Int) -> Int { min(max(0, capacity - confirmed), max(0, waiting)) }
}
