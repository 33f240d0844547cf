/// A slot with room.
package struct FreeTime: Sendable, Hashable {
  /// Milliseconds since 1970.
  package let start: Int64
  /// How many more can come.
  package let room: Int

  /// Describes a slot.
  package init(start: Int64, room: Int) {
    self.start = start
    self.room = room
  }
}
