internal import HamletDomain
package import HamletStore
internal import Logging

/// Backups that the server makes by itself, one each day.
package struct DailyBackup: Sendable {
  /// From which hour on, in the township's zone.
  package let hour: Int
  /// How many stay.
  package let keeping: Int

  package init(hour: Int, keeping: Int) {
    self.hour = hour
    self.keeping = keeping
  }

  /// What the names of these backups begin with; those that somebody asked for are not counted.
  static let prefix = "hamlet-daily-"
}

extension TownServices {
  /// Makes the day's backup if its hour has come and it was not made, and removes the oldest beyond
  /// those that stay; gives whether one was made.
  ///
  /// Without a recovery key the log says so.
  @discardableResult
  package func backUpDaily(_ daily: DailyBackup) async throws(StoreError) -> Bool {
    let now = environment.clock()
    let day = CivilDate(unixMilliseconds: now)
    let name = DailyBackup.prefix + day.description
    let hour = (now - day.startUnixMilliseconds()) / 3_600_000
    let store = environment.store
    guard hour >= Int64(daily.hour), !store.hasBackup(named: name) else { return false }
    guard try store.recoveryKey() != nil else {
      environment.log.warning("no backup was made: run hamletd backup init, once")
      return false
    }
    let ticket = WriteTicket(system: "hamletd housekeeping", atUnixMilliseconds: now)
    _ = try await store.write(ticket) { _ in
      WriteOutcome(reply: [], recordType: "backup", recordID: .none, detail: name)
    }
    let made = try await store.backUp(named: name, at: now)
    let removed = store.pruneBackups(named: DailyBackup.prefix, keeping: daily.keeping)
    environment.log.notice(
      "backed up",
      metadata: ["file": "\(name)", "bytes": "\(made.size)", "removed": "\(removed)"]
    )
    return true
  }
}
