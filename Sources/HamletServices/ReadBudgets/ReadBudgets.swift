internal import HamletDomain
internal import Synchronization

/// What each account has read of different people, in memory; a restart forgives.
final class ReadBudgets: Sendable {
  /// Accounts after which those are forgotten whose budget is whole again.
  private static let remembered = 1_024

  private let budgets = Mutex<[RecordID: ReadBudget]>([:])
  private let terms: ReadBudget.Terms

  init(_ terms: ReadBudget.Terms) { self.terms = terms }

  /// Spends for a read of this account.
  func charge(
    _ cost: Int,
    for record: RecordID,
    by account: RecordID,
    at now: Int64
  ) -> ReadBudget.Verdict {
    budgets.withLock { budgets in
      if budgets.count >= Self.remembered, budgets[account] == nil {
        budgets = budgets.filter { !$0.value.isFresh(at: now, terms) }
      }
      return budgets[account, default: ReadBudget()].charge(cost, for: record, at: now, terms)
    }
  }

  /// Whether an account has so much left.
  func has(_ cost: Int, by account: RecordID, at now: Int64) -> Bool {
    budgets.withLock { $0[account]?.has(cost, at: now, terms) ?? (cost <= terms.limit) }
  }

  /// What an account has spent, and in how many minutes it may.
  func spent(by account: RecordID) -> (units: Int, minutes: Int) {
    (
      budgets.withLock { $0[account]?.spent ?? 0 },
      Int(clamping: terms.milliseconds / 60_000)
    )
  }
}
