/// When an appointment is already kept.
package struct TakenTime: Sendable, Hashable {
  /// Milliseconds since 1970.
  package let start: Int64
  /// 0: as long as a slot.
  package let minutes: Int

  /// Describes an appointment's time.
  package init(start: Int64, minutes: Int) {
    self.start = start
    self.minutes = minutes
  }
}
