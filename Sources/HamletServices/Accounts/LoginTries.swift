internal import HamletDomain
internal import HamletRPC
internal import HamletStore
internal import Synchronization

/// How often logins failed with the names of accounts that are there, to be told to their users.
///
/// In memory first and written behind the answer, so that an account that is there does not answer
/// later than one that is not; one write an account is under way at a time, however many fail.
final class LoginTries: Sendable {
  private struct State {
    var tries: [RecordID: FailedTries] = [:]
    var writing: Set<RecordID> = []
  }

  private let state = Mutex(State())

  /// Takes in what the store kept over a restart.
  func load(_ kept: [RecordID: FailedTries]) {
    state.withLock { $0.tries = kept }
  }

  /// Those of an account since its last login.
  func failures(of account: RecordID) -> FailedTries {
    state.withLock { $0.tries[account] ?? FailedTries() }
  }

  /// Counts one more; whether somebody has to write it down.
  func failed(_ account: RecordID, now: Int64) -> Bool {
    state.withLock { state in
      state.tries[account, default: FailedTries()].count += 1
      state.tries[account]?.last = now
      return state.writing.insert(account).inserted
    }
  }

  /// What is to be written now; what fails from here on is written again.
  func toWrite(_ account: RecordID) -> FailedTries {
    state.withLock { state in
      state.writing.remove(account)
      return state.tries[account] ?? FailedTries()
    }
  }

  /// Gives what was counted and begins anew.
  func succeeded(_ account: RecordID) -> FailedTries {
    state.withLock { $0.tries.removeValue(forKey: account) } ?? FailedTries()
  }
}

extension AccountServices {
  /// Counts a failed login and writes it down without making anybody wait.
  func noteFailure(of account: RecordID, now: Int64) {
    guard tries.failed(account, now: now) else { return }
    let (tries, env) = (tries, env)
    Task {
      let ticket = WriteTicket(
        system: "hamlet.v1.SessionService/Login",
        atUnixMilliseconds: env.clock()
      )
      do {
        _ = try await env.store.write(ticket) { tx in
          let counted = tries.toWrite(account)
          try tx.setFailedTries(counted, of: account)
          return WriteOutcome(
            reply: [],
            recordType: "account",
            recordID: account,
            detail: "failed \(counted.count)"
          )
        }
      } catch {
        // The count stays in memory, and the next failure writes it.
        _ = tries.toWrite(account)
      }
    }
  }
}
