internal import HamletDomain

/// Whose handlers are at work: so that neither one connection, nor one user, nor those without a
/// login take the room of all.
///
/// Handlers count until they end, not until their calls are answered: who gives up calls whose
/// handlers run on has used her share all the same.
struct WorkShares {
  /// Whose a handler is.
  struct Owner: Hashable, Sendable {
    /// None without a valid token.
    let user: RecordID
    let connection: ObjectIdentifier
  }

  private let mostOfConnection: Int
  private let mostOfUser: Int
  private var byUser: [RecordID: Int] = [:]
  private var byConnection: [ObjectIdentifier: Int] = [:]
  private var bulkByUser: [RecordID: Int] = [:]
  private(set) var streamsWithoutLogin = 0

  /// Shares of a server on which so many calls may be at work.
  init(openCalls: Int) {
    mostOfConnection = max(openCalls / CallLimits.connectionPart, CallLimits.leastShare)
    mostOfUser = max(openCalls / CallLimits.userPart, CallLimits.leastShare)
  }

  /// Whether one more may begin on a busy server.
  func hasRoom(for owner: Owner) -> Bool {
    byConnection[owner.connection, default: 0] < mostOfConnection
      && (owner.user.isNone || byUser[owner.user, default: 0] < mostOfUser)
  }

  mutating func begin(_ owner: Owner) {
    byConnection[owner.connection, default: 0] += 1
    if !owner.user.isNone { byUser[owner.user, default: 0] += 1 }
  }

  mutating func end(_ owner: Owner) {
    Self.subtract(owner.connection, from: &byConnection)
    if !owner.user.isNone { Self.subtract(owner.user, from: &byUser) }
  }

  /// Whether a user may begin one more import or export, which then counts.
  mutating func beginBulk(_ user: RecordID) -> Bool {
    guard bulkByUser[user, default: 0] < CallLimits.bulkOfUser else { return false }
    bulkByUser[user, default: 0] += 1
    return true
  }

  mutating func endBulk(_ user: RecordID) { Self.subtract(user, from: &bulkByUser) }

  /// Whether one more stream without a login may begin, which then counts.
  mutating func beginStreamWithoutLogin() -> Bool {
    guard streamsWithoutLogin < CallLimits.unauthenticatedStreams else { return false }
    streamsWithoutLogin += 1
    return true
  }

  mutating func endStreamWithoutLogin() { streamsWithoutLogin -= 1 }

  private static func subtract<Key: Hashable>(_ key: Key, from counts: inout [Key: Int]) {
    guard let count = counts[key] else { return }
    counts[key] = count > 1 ? count - 1 : nil
  }
}
