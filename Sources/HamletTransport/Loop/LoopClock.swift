internal import HamletWire
internal import NIOCore

extension WireInstant {
  /// The loops' own monotonic time.
  static var now: WireInstant {
    WireInstant(nanoseconds: Int64(clamping: NIODeadline.now().uptimeNanoseconds))
  }

  /// The same instant for a loop's timer.
  var loopDeadline: NIODeadline {
    .uptimeNanoseconds(UInt64(clamping: nanoseconds))
  }
}
