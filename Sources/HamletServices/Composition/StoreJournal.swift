package import HamletDomain
package import HamletRPC
internal import HamletStore

/// The replies that the store kept, as the call layer asks for them.
package struct StoreJournal: OutcomeJournal {
  let store: Store

  package func storedOutcome(
    user: RecordID,
    key: String
  ) async throws -> HamletRPC.StoredOutcome? {
    guard let kept = try await store.storedOutcome(user: user, key: key) else { return nil }
    return HamletRPC.StoredOutcome(
      method: kept.method,
      requestDigest: kept.requestDigest,
      reply: kept.reply
    )
  }
}
