import HamletDomain
import HamletRPC
import Synchronization

/// Users by their tokens.
enum TestUsers: Authenticator {
  case table

  static let clerk = user(1, "clerk", .clerk)
  static let worker = user(2, "worker", .villageWorker)
  static let newcomer = user(3, "newcomer", .clerk, mustChangePassword: true)

  func principal(
    forToken token: String,
    onDevice device: RecordID,
    nowUnixMilliseconds: Int64
  ) -> Principal? {
    // A session that was begun on the town's device.
    if token == "bound" { return device == TestTown.deviceID ? Self.clerk : nil }
    return [Self.clerk, Self.worker, Self.newcomer].first { $0.userName == token }
  }

  private static func user(
    _ number: UInt64,
    _ name: String,
    _ role: Role,
    mustChangePassword: Bool = false
  ) -> Principal {
    Principal(
      userID: RecordID(high: 1, low: number),
      userName: name,
      role: role,
      scope: .all,
      mustChangePassword: mustChangePassword,
      sessionID: RecordID(high: 2, low: number)
    )
  }
}

/// Outcomes in memory, as the store keeps them.
final class TestJournal: OutcomeJournal {
  private struct Key: Hashable {
    let user: RecordID
    let key: String
  }

  private let kept = Mutex<[Key: StoredOutcome]>([:])

  func storedOutcome(user: RecordID, key: String) async throws -> StoredOutcome? {
    kept.withLock { $0[Key(user: user, key: key)] }
  }

  func keep(_ outcome: StoredOutcome, user: RecordID, key: String) {
    kept.withLock { $0[Key(user: user, key: key)] = outcome }
  }
}
