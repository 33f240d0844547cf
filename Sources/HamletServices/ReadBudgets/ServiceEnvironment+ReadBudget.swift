internal import HamletDomain
internal import HamletRPC
internal import HamletStore
internal import Logging

extension ServiceEnvironment {
  /// Spends of the caller's budget of different people's records; refuses where it is used up, and
  /// lets data protection know of it once in a window.
  func spendRead(_ kind: String, _ id: RecordID, _ grant: Grant) throws(CallError) {
    let cost = ReadCost.of(kind, id)
    guard cost > 0, let holder = grant.principal.budgetHolder else { return }
    let verdict = budgets.charge(
      cost,
      for: id,
      by: holder,
      at: grant.atUnixMilliseconds,
      limit: grant.principal.budgetLimit
    )
    guard case .spent(let wait, let isFirst) = verdict else { return }
    if isFirst { alert(of: grant) }
    throw CallError.resourceExhausted(
      "You have opened unusually many people's records in a short time; please wait.",
      "短时间内查阅的居民过多，请稍候再试。",
      retryAfterMilliseconds: UInt32(clamping: wait)
    ).denied(.budget)
  }

  /// Refuses a call that may come to a read of this kind, where the budget would not have it.
  func requireRead(_ kind: String, _ grant: Grant) throws(CallError) {
    let cost = ReadCost.of(kind, .none)
    guard let holder = grant.principal.budgetHolder,
      !budgets.has(
        cost,
        by: holder,
        at: grant.atUnixMilliseconds,
        limit: grant.principal.budgetLimit
      )
    else { return }
    try spendRead(kind, .none, grant)
  }

  /// Writes the alert beside the call, which is refused whether or not it can be kept.
  private func alert(of grant: Grant) {
    let spent = budgets.spent(by: grant.principal.budgetHolder ?? .none)
    var random = SystemRandomNumberGenerator()
    let record = ReadAlertRecord(
      id: .timeOrdered(unixMilliseconds: grant.atUnixMilliseconds, random: &random),
      of: grant.principal,
      at: grant.atUnixMilliseconds,
      spent: spent.units,
      minutes: spent.minutes,
      method: String(grant.method.split(separator: "/").last ?? "")
    )
    let ticket = WriteTicket(
      system: "hamletd read budget",
      atUnixMilliseconds: grant.atUnixMilliseconds
    )
    alerts.begin { [store, log, changes] in
      do throws(StoreError) {
        _ = try await store.write(ticket) { tx in
          try tx.insert(record)
          return WriteOutcome(
            reply: [],
            recordType: "read_alert",
            recordID: record.id,
            detail: record.userName
          )
        }
        changes.post("read_alert")
      } catch {
        log.error("an alert of wide reading was not kept", metadata: ["why": "\(error.code)"])
      }
    }
  }
}

extension Principal {
  /// Whose budget a read is on: the account's, or a script token's own; an integration that logs in has
  /// none, since what it carries is its work.
  var budgetHolder: RecordID? {
    if script != nil { return sessionID }
    return role == .integration ? nil : userID
  }

  /// The limit of its own that a script token was made with.
  var budgetLimit: Int? { script.flatMap { $0.reads > 0 ? Int($0.reads) : nil } }
}
