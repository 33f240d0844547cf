internal import Glibc

/// The generator's clocks.
package enum LoadTime {
  /// Nanoseconds of the machine's monotonic clock.
  package static func now() -> UInt64 { read(CLOCK_MONOTONIC) }

  /// Milliseconds since 1970.
  package static func unixMilliseconds() -> Int64 { Int64(read(CLOCK_REALTIME) / 1_000_000) }

  /// Nanoseconds of processor time that this process used, all its threads and the system's part.
  package static func processor() -> UInt64 { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }

  /// A span of seconds in nanoseconds.
  package static func nanoseconds(_ seconds: Double) -> UInt64 {
    UInt64(max(0, min(seconds, 1e9)) * 1e9)
  }
}
