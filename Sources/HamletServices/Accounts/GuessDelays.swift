internal import HamletDomain
internal import Synchronization

/// Slows guessing down, of passwords and of one-time codes.
///
/// From the sixth failure on, an account waits 2^(n-5) seconds, at most fifteen minutes, counted per account and source, so that a stranger
/// elsewhere cannot lock a village out, and nobody behind the same address waits for another's
/// failures. Of a code nobody knows whose it is: there the source is all that is counted.
///
/// Memory is bounded. A flood of names pushes out what costs nobody anything yet, oldest first; never
/// a delay that runs.
package final class GuessDelays: Sendable {
  private struct Failures {
    var count = 0
    var last: Int64 = 0
    /// Tries that are being checked now.
    var underway = 0

    func end(_ now: Int64) -> Int64 { last + GuessDelays.delay(after: count) }
    func isRunning(at now: Int64) -> Bool { underway > 0 || end(now) > now }
  }

  /// Whose tries are counted together.
  package struct Place: Hashable, Sendable {
    /// Empty where nobody is named.
    let userName: String
    let source: String

    package init(userName: String, source: String) {
      self.userName = userName
      self.source = NetworkAddress.place(of: source)
    }
  }

  private struct State {
    var failures: [Place: Failures] = [:]
    /// Until when those who are not remembered wait, since nobody more could be.
    var fullUntil: Int64 = 0
  }

  private static let free = 5
  private static let longest: Int64 = 15 * 60_000
  private let remembered: Int
  private let state = Mutex(State())

  /// Remembers at most so many places: at 200 bytes each, the usual number takes 3 MB.
  package init(remembered: Int = 16_384) {
    self.remembered = max(1, remembered)
  }

  /// How many places are remembered.
  package var count: Int { state.withLock { $0.failures.count } }

  /// Begins a try; gives the milliseconds until it is heard, 0 where it may go on.
  ///
  /// Once five have failed, one try at a time is heard, so that a burst is no way around the delay.
  package func begin(_ place: Place, now: Int64) -> Int64 {
    state.withLock { state in
      guard var entry = state.failures[place] else {
        let wait = max(0, state.fullUntil - now)
        if wait == 0, makeRoom(&state, now) { state.failures[place] = Failures(underway: 1) }
        return wait
      }
      let wait = entry.end(now) - now
      if wait > 0 { return wait }
      if entry.count + entry.underway >= Self.free, entry.underway > 0 { return 1000 }
      entry.underway += 1
      state.failures[place] = entry
      return 0
    }
  }

  /// Ends a try that was begun.
  package func end(_ place: Place, failed: Bool, now: Int64) {
    state.withLock { state in
      guard var entry = state.failures[place] else {
        if failed { state.fullUntil = now + 1000 }
        return
      }
      entry.underway = max(0, entry.underway - 1)
      if failed {
        // Who failed long ago begins anew.
        if entry.count > 0, now - entry.last > 2 * Self.longest { entry.count = 0 }
        entry.count += 1
        entry.last = now
      } else {
        entry.count = 0
      }
      state.failures[place] = entry.count == 0 && entry.underway == 0 ? nil : entry
    }
  }

  /// Ends a try of which nothing is known: it was not checked.
  package func drop(_ place: Place) {
    state.withLock { state in
      guard var entry = state.failures[place] else { return }
      entry.underway = max(0, entry.underway - 1)
      state.failures[place] = entry.count == 0 && entry.underway == 0 ? nil : entry
    }
  }

  /// Whether there is room for one more; takes out what has waited long enough to cost nobody
  /// anything, an eighth at a time, so that a flood does not walk the table at every step.
  private func makeRoom(_ state: inout State, _ now: Int64) -> Bool {
    guard state.failures.count >= remembered else { return true }
    let idle = state.failures.filter { !$0.value.isRunning(at: now) }
      .sorted { $0.value.last < $1.value.last }
    for (place, _) in idle.prefix(max(1, remembered / 8)) { state.failures[place] = nil }
    return !idle.isEmpty
  }

  static func delay(after count: Int) -> Int64 {
    guard count > free else { return 0 }
    return min(longest, 1000 << Int64(min(count - free, 20)))
  }
}
