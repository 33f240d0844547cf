internal import HamletDomain
internal import Synchronization

/// What each account and script token has read of different people, in memory; a restart forgives.
final class ReadBudgets: Sendable {
  /// Accounts after which those are forgotten whose budget is whole again.
  private static let remembered = 1_024

  private let budgets = Mutex<[RecordID: ReadBudget]>([:])
  private let terms: ReadBudget.Terms

  init(_ terms: ReadBudget.Terms) { self.terms = terms }

  /// Spends for a read of this account or token; `limit` is its own, where it has one.
  func charge(
    _ cost: Int,
    for record: RecordID,
    by account: RecordID,
    at now: Int64,
    limit: Int? = nil
  ) -> ReadBudget.Verdict {
    let own = terms(limit)
    return budgets.withLock { budgets in
      if budgets.count >= Self.remembered, budgets[account] == nil {
        budgets = budgets.filter { !$0.value.isFresh(at: now, terms) }
      }
      return budgets[account, default: ReadBudget()].charge(cost, for: record, at: now, own)
    }
  }

  private func terms(_ limit: Int?) -> ReadBudget.Terms {
    limit.map { ReadBudget.Terms(limit: $0, milliseconds: terms.milliseconds) } ?? terms
  }

  /// Whether an account has so much left.
  func has(_ cost: Int, by account: RecordID, at now: Int64, limit: Int? = nil) -> Bool {
    let own = terms(limit)
    return budgets.withLock { $0[account]?.has(cost, at: now, own) ?? (cost <= own.limit) }
  }

  /// What an account has spent, and in how many minutes it may.
  func spent(by account: RecordID) -> (units: Int, minutes: Int) {
    (
      budgets.withLock { $0[account]?.spent ?? 0 },
      Int(clamping: terms.milliseconds / 60_000)
    )
  }
}
