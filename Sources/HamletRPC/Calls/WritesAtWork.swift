internal import HamletDomain

/// The keyed writes at work, of which no more are let in than end soon.
///
/// All of them go through one writer, so that more at work only wait longer. A user with few at work is
/// let in beyond that, so that who writes thousands at once holds up herself.
struct WritesAtWork {
  private let usual: Int
  private var atWork = 0
  private var ended: UInt64 = 0
  private var byUser: [RecordID: Int] = [:]
  private(set) var pace = CallPace()

  /// Nothing at work; so many are not too many where they end within a second.
  init(usual: Int) { self.usual = usual }

  /// How many are let in, whoever writes.
  var most: Int {
    let least = min(usual, CallLimits.leastWritesAtWork)
    let soon = min(usual, Int(pace.perSecond * CallLimits.writeWaitSeconds))
    return max(least, soon, Int(pace.perSecond * CallLimits.fastWriteWaitSeconds))
  }

  /// Whether one more of this user may begin, which then counts until `end`.
  mutating func begin(_ user: RecordID, at now: ContinuousClock.Instant) -> Bool {
    pace.note(ended: ended, isBusy: atWork >= most / 2, at: now)
    let own = byUser[user, default: 0]
    let isQuiet = own < CallLimits.writesOfQuietUser
    guard atWork < most || (isQuiet && atWork < 2 * most) else { return false }
    atWork += 1
    byUser[user] = own + 1
    return true
  }

  mutating func end(_ user: RecordID) {
    atWork -= 1
    ended &+= 1
    guard let own = byUser[user] else { return }
    byUser[user] = own > 1 ? own - 1 : nil
  }

  /// When one that was refused may come again.
  mutating func retryMilliseconds(at now: ContinuousClock.Instant) -> UInt32 {
    pace.retryMilliseconds(behind: atWork, at: now)
  }
}
