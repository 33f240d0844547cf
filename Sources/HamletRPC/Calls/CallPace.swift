/// How fast calls of a kind end, and when one that is refused may come again.
///
/// The speed is that of times in which many are at work; fewer only show that it is no less. Who is
/// refused is given a place behind those refused before, one for each call that ends meanwhile, so
/// that they come back as fast as they are done and not all at once.
struct CallPace: Sendable {
  /// Calls that end in a second.
  private(set) var perSecond: Double
  private var began: ContinuousClock.Instant?
  private var endedThen: UInt64 = 0
  private var wasBusy = false
  /// When the one refused last may come again.
  private var lastPlace: ContinuousClock.Instant?

  /// A pace that is taken for so many a second until it is known.
  init(perSecond: Double = CallLimits.assumedPerSecond) { self.perSecond = perSecond }

  /// Takes in how many calls have ended in all; cheap, to be told often.
  mutating func note(ended: UInt64, isBusy: Bool, at now: ContinuousClock.Instant) {
    let window = Duration.milliseconds(CallLimits.paceMilliseconds)
    if let began {
      let passed = began.duration(to: now)
      guard passed >= window else { return }
      // Nobody looked for long: whether many were at work all the while is not known.
      if passed < window * 4 { take(Double(ended &- endedThen) / (passed / .seconds(1)), isBusy) }
    }
    began = now
    endedThen = ended
    wasBusy = isBusy
  }

  private mutating func take(_ measured: Double, _ isBusy: Bool) {
    let isWhole = isBusy && wasBusy
    perSecond = isWhole ? max(perSecond * 0.25 + measured * 0.75, 1) : max(perSecond, measured)
  }

  /// Milliseconds after which a call that is refused now may come again, behind so many at work.
  mutating func retryMilliseconds(behind atWork: Int, at now: ContinuousClock.Instant) -> UInt32 {
    let most = Duration.milliseconds(CallLimits.retryMilliseconds.upperBound)
    let least = Duration.milliseconds(CallLimits.retryMilliseconds.lowerBound)
    let first = now + min(max(.seconds(Double(atWork) / perSecond), least), most / 2)
    var place = max(lastPlace ?? first, first)
    // The places end where nobody waits longer: those behind are given from the first on again.
    if place > now + most { place = first }
    lastPlace = place + .seconds(1 / perSecond)
    return UInt32((now.duration(to: place) / .milliseconds(1)).rounded())
  }
}
