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
    nowUnixMilliseconds now: Int64
  ) -> Principal? {
    switch token {
    // A session that was begun on the town's device.
    case "bound": device == TestTown.deviceID ? Self.clerk : nil
    // A clerk who proved her password a moment ago, and one whose proof has just run out.
    case "proved":
      Self.user(1, "clerk", .clerk, provedAt: now - Principal.proofMilliseconds + 60_000)
    case "stale": Self.user(1, "clerk", .clerk, provedAt: now - Principal.proofMilliseconds)
    case "script": Self.script([ControlContract.secure])
    case "proven-script": Self.script([ControlContract.proven])
    case "script-here": Self.script([ControlContract.secure], network: "127.0.0.0/8")
    case "script-elsewhere": Self.script([ControlContract.secure], network: "192.0.2.0/24")
    default: [Self.clerk, Self.worker, Self.newcomer].first { $0.userName == token }
    }
  }

  private static func script(_ methods: Set<String>, network: String? = nil) -> Principal {
    let range = network.flatMap { try? NetworkRange($0) }
    return user(
      1,
      "clerk",
      .clerk,
      script: ScriptAllowance(methods: methods, network: range, reads: 0)
    )
  }

  private static func user(
    _ number: UInt64,
    _ name: String,
    _ role: Role,
    mustChangePassword: Bool = false,
    provedAt: Int64 = 0,
    script: ScriptAllowance? = nil
  ) -> Principal {
    Principal(
      userID: RecordID(high: 1, low: number),
      userName: name,
      role: role,
      scope: .all,
      mustChangePassword: mustChangePassword,
      sessionID: RecordID(high: 2, low: number),
      provedAt: provedAt,
      script: script
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

  func storedOutcome(user: RecordID, key: String) throws -> StoredOutcome? {
    kept.withLock { $0[Key(user: user, key: key)] }
  }

  func keep(_ outcome: StoredOutcome, user: RecordID, key: String) {
    kept.withLock { $0[Key(user: user, key: key)] = outcome }
  }
}
