internal import HamletDomain
internal import HamletRPC
internal import HamletStore
internal import Synchronization

/// Derives and compares passwords, so that every answer takes the same work.
package final class PasswordDesk: Sendable {
  /// What a check found.
  struct Finding: Sendable {
    let isRight: Bool
    /// The form to keep from now on; nil where the stored one is as good as it can be.
    let renewed: String?
  }

  /// What new hashes are made with; no setting or stored hash lowers it.
  let cost: PasswordHash.Cost
  let queue = HashingQueue()
  /// Compared where there is no such user, at each cost that the town's hashes have.
  private let nobody: [PasswordHash]
  private let count = Mutex(0)

  /// - Parameters:
  ///   - cost: what new hashes are made with.
  ///   - stored: the hashes that are there, for what they were made with.
  /// - Throws: where no derivation can be made.
  init(cost: PasswordHash.Cost, stored: [String]) throws {
    self.cost = cost
    let costs = Set(stored.compactMap { PasswordHash(text: $0)?.cost } + [cost])
    let own = try PasswordHash(password: SessionToken().text, cost: cost)
    // A cost that this program does not derive with opens nothing, and stops no start.
    let others = costs.subtracting([cost]).compactMap {
      try? PasswordHash(password: SessionToken().text, cost: $0)
    }
    nobody = [own] + others
  }

  /// How many derivations were made.
  var derivations: Int { count.withLock { $0 } }

  /// Whether the password is the account's; as much work for one that is not there, is disabled or
  /// was kept with another cost: one derivation at each cost that is in use, whichever counts.
  func check(
    _ password: String,
    of account: Account?,
    from source: String
  ) async throws(CallError) -> Finding {
    let stored = account.flatMap { PasswordHash(text: $0.password) }
    let (nobody, cost) = (nobody, cost)
    let found = await queue.run(from: source) { [self] in
      var isRight = false
      for other in nobody {
        let isOwn = stored?.cost == other.cost
        let matches = matches(password, isOwn ? stored ?? other : other)
        if isOwn { isRight = matches }
      }
      // A cost that came into the store since the start.
      if let stored, !nobody.contains(where: { $0.cost == stored.cost }) {
        isRight = matches(password, stored)
      }
      let isOld = isRight && (stored?.isOutdated(by: cost) ?? false)
      return Finding(isRight: isRight, renewed: isOld ? derive(password) : nil)
    }
    guard let found else { throw Self.busy }
    return found
  }

  /// The stored form of a new password.
  func hashed(_ password: String, from source: String) async throws(CallError) -> String {
    guard let text = await queue.run(from: source, { self.derive(password) }) else {
      throw Self.busy
    }
    guard let text else { throw .internalFault() }
    return text
  }

  private func derive(_ password: String) -> String? {
    count.withLock { $0 += 1 }
    return try? PasswordHash(password: password, cost: cost).text
  }

  private func matches(_ password: String, _ hash: PasswordHash) -> Bool {
    count.withLock { $0 += 1 }
    return (try? hash.matches(password)) ?? false
  }

  private static let busy = CallError.resourceExhausted(retryAfterMilliseconds: 5_000)
}
