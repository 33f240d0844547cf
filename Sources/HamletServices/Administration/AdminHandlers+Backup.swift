internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension AdminHandlers {
  package func runBackup(
    _ request: RunBackupRequest,
    _ responses: ResponseStream<BackupProgress>,
    _ call: CallContext
  ) async throws(CallError) {
    let env = accounts.env
    let name = Self.backupName(try call.grant().atUnixMilliseconds)
    do throws(StoreError) {
      guard try env.store.recoveryKey() != nil else { throw StoreError(.noRecoveryKey) }
    } catch {
      throw env.refusal(error, call)
    }
    try await note(name, call)
    let now = try call.grant().atUnixMilliseconds
    let (steps, told) = AsyncStream.makeStream(
      of: BackupProgress.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    // The copy goes on when the caller does not wait for it.
    let copying = Task { () async -> Result<BackupMade, StoreError> in
      defer { told.finish() }
      do throws(StoreError) {
        return .success(
          try await env.store.backUp(named: name, at: now) { copied, total in
            told.yield(
              BackupProgress(
                copiedPages: UInt64(clamping: copied),
                totalPages: UInt64(clamping: total)
              )
            )
          }
        )
      } catch {
        return .failure(error)
      }
    }
    var last = BackupProgress()
    for await step in steps {
      last = step
      try await responses.send(step)
    }
    switch await copying.value {
    case .failure(let error): throw env.refusal(error, call)
    case .success(let made):
      last.fileName = name + Store.backupEnding
      last.sizeBytes = UInt64(clamping: made.size)
      last.verified = true
      try await responses.send(last)
    }
  }

  /// As hamlet-2026-11-24-100000, in the township's zone.
  static func backupName(_ now: Int64) -> String {
    let day = CivilDate(unixMilliseconds: now)
    let seconds = (now - day.startUnixMilliseconds()) / 1_000
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    let time = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return "hamlet-\(day)-\(time)"
  }

  /// That a copy of everything was begun stands in the audit.
  private func note(_ name: String, _ call: CallContext) async throws(CallError) {
    let _: BackupProgress = try await accounts.env.write(call) { _, _ in
      Change(reply: BackupProgress(), record: "backup", id: .none, detail: name)
    }
    call.endCommit()
  }
}
