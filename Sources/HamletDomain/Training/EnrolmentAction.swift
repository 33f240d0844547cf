/// What can come of an enrolment.
package enum EnrolmentAction: String, CaseIterable, Sendable, Hashable {
  /// There is a seat.
  case confirm
  /// All seats are taken.
  case wait
  /// A seat became free.
  case promote
  /// The person does not come.
  case decline
}
