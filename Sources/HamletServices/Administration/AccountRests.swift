internal import HamletDomain
internal import HamletRPC
internal import HamletStore

/// The accounts that would see other people after a change of villages: those that move to another
/// village, and those of a village that gets people of another one.
///
/// Whoever changes villages changes by it what accounts see, and nobody does that alone: the accounts
/// rest, as one does whose password was reset, until data protection has confirmed each.
struct AccountRests: Sendable {
  /// An account, and the role that it gets back in its village.
  private struct Rest: Sendable {
    let account: RecordID
    let holding: RoleHolding
    let cause: RoleProposalCause
  }

  private let rests: [Rest]

  /// Looks for them before anything is changed.
  init(_ plan: DivisionPlan, _ snapshot: ReadSnapshot) throws {
    var rests: [Rest] = []
    for village in Set(plan.sources + plan.successors.map(\.code)).sorted() {
      let isSource = plan.sources.contains(village)
      for account in try snapshot.accounts(of: village) {
        let to = isSource ? plan.destination(user: account.userName) : village
        guard plan.getsPeople(to) else { continue }
        if let rest = try Self.rest(account, to, snapshot) { rests.append(rest) }
      }
    }
    self.rests = rests
  }

  /// How many accounts rest.
  var count: Int { rests.count }

  private static func rest(
    _ account: Account,
    _ to: DivisionCode,
    _ snapshot: ReadSnapshot
  ) throws -> Rest? {
    // Of a role that waits already it is the village that changes.
    let waiting = try snapshot.openProposal(of: account.id)
    let reads = account.role.readsRecords
    let role = reads ? account.role : waiting?.holding.role ?? .unspecified
    guard role.readsRecords else { return nil }
    return Rest(
      account: account.id,
      holding: RoleHolding(role, in: to.prefix),
      cause: reads ? .division : waiting?.cause ?? .division
    )
  }

  /// Takes the roles away and proposes them for the new villages; gives the accounts.
  ///
  /// Refuses the change where nobody would be left to confirm them.
  func apply(_ tx: Transaction, now: Int64) throws -> [RecordID] {
    for rest in rests {
      guard var account = try tx.read.account(rest.account) else { continue }
      account.role = .unspecified
      account.scope = rest.holding.scope
      _ = try tx.update(account)
      try tx.deleteSessions(of: account.id)
      var random = SystemRandomNumberGenerator()
      try tx.insert(
        RoleProposalRecord(
          id: .timeOrdered(unixMilliseconds: now, random: &random),
          accountID: account.id,
          cause: rest.cause,
          holding: rest.holding
        )
      )
    }
    guard try rests.isEmpty || tx.read.usersOfRole(.dataProtection, beside: .none) > 0 else {
      throw CallError.failedPrecondition(
        "Nobody of data protection would be left to confirm the users of these villages.",
        "没有数据保护员可以确认这些村居的用户，不能执行区划变更。"
      )
    }
    return rests.map(\.account)
  }
}
