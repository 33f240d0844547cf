internal import HamletWire

/// How fast new connections may come from each address: a bucket of them that fills with time.
///
/// Only addresses whose bucket is not full are remembered, and no more than a fixed number: beyond
/// it the fullest are looked for and forgotten first.
struct ConnectionRate: Sendable {
  private struct Bucket {
    var milliunits: Int64
    var at: WireInstant
  }

  private var buckets: [String: Bucket] = [:]
  private let burst: Int64
  private let perSecond: Int64

  /// A rate that allows `burst` connections at once and `perSecond` from then on.
  init(burst: Int, perSecond: Int) {
    self.burst = Int64(burst) * 1_000
    self.perSecond = Int64(perSecond)
  }

  /// Whether one more connection may come; then it counts.
  mutating func take(from address: String, now: WireInstant) -> Bool {
    var bucket = filled(buckets[address], now: now)
    guard bucket.milliunits >= 1_000 else {
      buckets[address] = bucket
      return false
    }
    bucket.milliunits -= 1_000
    buckets[address] = bucket
    if buckets.count > TransportLimits.addressesRemembered { forget(now: now) }
    return true
  }

  /// How many addresses are remembered.
  var count: Int { buckets.count }

  private func filled(_ bucket: Bucket?, now: WireInstant) -> Bucket {
    guard let bucket else { return Bucket(milliunits: burst, at: now) }
    let passed = now.nanoseconds.subtractingReportingOverflow(bucket.at.nanoseconds)
    guard !passed.overflow, passed.partialValue > 0 else { return bucket }
    // Past the time in which a bucket fills there is nothing more to gain.
    let gained = min(passed.partialValue / 1_000_000, burst) * perSecond
    return Bucket(milliunits: min(burst, bucket.milliunits + gained), at: now)
  }

  private mutating func forget(now: WireInstant) {
    buckets = buckets.filter { filled($0.value, now: now).milliunits < burst }
    guard buckets.count > TransportLimits.addressesRemembered else { return }
    let kept = buckets.sorted { $0.value.milliunits < $1.value.milliunits }
      .prefix(TransportLimits.addressesRemembered / 2)
    buckets = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
  }
}
