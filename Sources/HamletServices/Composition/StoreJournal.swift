package import HamletDomain
package import HamletRPC
internal import HamletStore

/// The replies that the store kept, as the call layer asks for them.
package struct StoreJournal: OutcomeJournal {
  let points: PointReaders

  package func storedOutcome(
    user: RecordID,
    key: String
  ) throws -> HamletRPC.StoredOutcome? {
    let reader = try points.current()
    let found = try reader.read(latest: true) { try $0.storedOutcome(user: user, key: key) }
    guard let kept = found else { return nil }
    return HamletRPC.StoredOutcome(
      method: kept.method,
      requestDigest: kept.requestDigest,
      reply: kept.reply
    )
  }
}
