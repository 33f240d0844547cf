import Foundation
import HamletClient
import HamletStore
import Synchronization

/// What an operator and the service manager are told while a database is brought to this version.
enum MigrationWords {
  /// Tells each step as it begins, and then every five seconds.
  static func teller(
    say: @escaping @Sendable (String) -> Void = { StandardStreams.complain($0) }
  ) -> @Sendable (MigrationProgress) -> Void {
    let said = Mutex<(step: MigrationProgress.Step, at: ContinuousClock.Instant)?>(nil)
    return { progress in
      // The manager waits a minute from each of these on.
      ServiceNotice.send(.starting(progress.line))
      let isDue = said.withLock { last in
        let now = ContinuousClock.now
        if let last, last.step == progress.step, now - last.at < .seconds(5) { return false }
        last = (progress.step, now)
        return true
      }
      guard isDue else { return }
      let time = Date().formatted(.iso8601)
      say("\(time) notice hamletd: this version changes the database: \(progress.line)\n")
    }
  }
}
