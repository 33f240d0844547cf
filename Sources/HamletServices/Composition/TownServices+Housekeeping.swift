internal import HamletRPC
internal import HamletStore
internal import Logging

extension TownServices {
  /// What the server does by itself every hour, in this order.
  package enum HousekeepingStep: String, CaseIterable, Sendable {
    case stays, moves, duplicates, referrals, roles, replies, backup
  }

  /// One round of it: each step is tried, whatever became of those before it; gives those that failed.
  @discardableResult
  package func keepHouse(_ daily: DailyBackup?) async -> [HousekeepingStep] {
    var failed: [HousekeepingStep] = []
    for kind in HousekeepingStep.allCases where !Task.isCancelled {
      do {
        try await take(kind, daily)
      } catch {
        // A stop cuts it short, which is no failure.
        guard !Task.isCancelled, !(error is CancellationError) else { break }
        failed.append(kind)
        let code =
          (error as? StoreError).map { "\($0.code)" } ?? (error as? CallError).map { "\($0.code)" }
          ?? "\(type(of: error))"
        environment.log.warning(
          "a step of housekeeping failed and is tried again in an hour",
          metadata: ["step": "\(kind)", "why": "\(code)"]
        )
      }
    }
    return failed
  }

  private func take(_ step: HousekeepingStep, _ daily: DailyBackup?) async throws {
    switch step {
    case .stays: _ = try await endStays()
    case .moves: _ = try await effectMoves()
    case .duplicates: _ = try await scanForDuplicates()
    case .referrals: _ = try await expireReferrals()
    case .roles: _ = try await expireRoleProposals()
    case .replies:
      let dropped = try await dropOldReplies()
      if dropped > 0 {
        environment.log.info("dropped old replies", metadata: ["count": "\(dropped)"])
      }
    case .backup: if let daily { try await backUpDaily(daily) }
    }
  }
}
