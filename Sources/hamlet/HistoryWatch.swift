import Foundation
import HamletAudit
import HamletClient
import HamletMessages
import HamletRPC
import HamletShell

/// Keeps an eye on the server's history while the shell works, and says it loudly when it is not what
/// it was.
struct HistoryWatch: Sendable {
  let witness: HistoryWitness
  /// Whether somebody reads the warning: then reads go on, and only writes are stopped.
  let isInteractive: Bool
  /// Whether the alarm was shown in this run.
  private let isShown = Switch()

  init(witness: HistoryWitness, isInteractive: Bool) {
    self.witness = witness
    self.isInteractive = isInteractive
  }

  /// Services that say nothing of people and that one needs to settle it.
  private static let exempt: Set<String> = [
    "hamlet.v1.SessionService", "hamlet.v1.HealthService", "hamlet.v1.SchemaService",
    "hamlet.v1.AuditService",
  ]

  /// Looks when the last look is no longer good, and stops a call that must not be sent.
  func check(before call: OutgoingCall, _ link: ServerLink) async throws(CallFailure) {
    guard !Self.exempt.contains(call.command.service.name) else { return }
    let alarm: WitnessRecord.Alarm?
    do throws(ProfileError) {
      let record = try witness.record()
      alarm =
        record?.alarm == nil && witness.isDue(record) && !link.token.isEmpty
        ? Self.alarm(try await witness.look(link)) : record?.alarm
    } catch {
      throw CallFailure(.setup, code: "FAILED_PRECONDITION", message: error.description)
    }
    guard let alarm else { return }
    show(alarm, call.language)
    guard !isInteractive || call.command.method.idempotency != .read else { return }
    throw Self.failure(alarm, call.language)
  }

  /// Whether nothing stands against sending writes now.
  func allowsWrites(_ link: ServerLink, _ language: ShellLanguage) async -> Bool {
    guard let record = try? witness.record() else { return true }
    guard record.alarm == nil, witness.isDue(record) else { return record.alarm == nil }
    guard let outcome = try? await witness.look(link), let alarm = Self.alarm(outcome) else {
      return true
    }
    show(alarm, language)
    return false
  }

  /// Looks at once, as after a login; an alarm ends a script there.
  func look(_ link: ServerLink, _ language: ShellLanguage) async throws(CallFailure) {
    let outcome: HistoryWitness.Outcome
    do throws(ProfileError) {
      outcome = try await witness.look(link)
    } catch {
      throw CallFailure(.setup, code: "FAILED_PRECONDITION", message: error.description)
    }
    guard case .alarm(let alarm) = outcome else { return }
    show(alarm, language)
    if !isInteractive { throw Self.failure(alarm, language) }
  }

  private static func alarm(_ outcome: HistoryWitness.Outcome) -> WitnessRecord.Alarm? {
    if case .alarm(let alarm) = outcome { return alarm }
    return nil
  }

  private func show(_ alarm: WitnessRecord.Alarm, _ language: ShellLanguage) {
    guard isInteractive, !isShown.isOn else { return }
    isShown.set(true)
    let text = HistoryWords.shown(alarm)
    StandardStreams.complain(text + "\n")
  }

  private static func failure(
    _ alarm: WitnessRecord.Alarm,
    _ language: ShellLanguage
  ) -> CallFailure {
    CallFailure(
      .history,
      code: "HISTORY_CHANGED",
      message: HistoryWords.sentence(alarm, language)
    )
  }
}

extension HistoryWatch {
  /// Names in a request for a proof the checkpoint that is kept, so that it is proved against that.
  func aimed(
    _ call: OutgoingCall,
    _ link: ServerLink
  ) async throws(CallFailure) -> JSONValue {
    guard Self.isProof(call), case .object(let members) = call.request,
      call.request["at_size"] == nil
    else { return call.request }
    try await look(link, call.language)
    guard let size = (try? witness.record())?.seen?.checkpoint.size else { return call.request }
    return .object(members + [JSONMember("at_size", .string(String(size)))])
  }

  static func isProof(_ call: OutgoingCall) -> Bool {
    call.command.wireName == "hamlet.v1.AuditService/ProveAuditRow"
  }

  /// Verifies a proof against what is kept, and says so; one that does not hold is an alarm in itself.
  func verify(_ proof: String, _ call: OutgoingCall) throws(CallFailure) {
    guard isAimed(call) else { return }
    guard let proved = try? witness.verified(proof) else {
      throw CallFailure(
        .history,
        code: "PROOF_FAILED",
        message: call.language == .chinese
          ? "该证明不成立：与本机保存的检查点不符。" : "The proof does not hold against the checkpoint kept here."
      )
    }
    let (row, size) = (proved.row.number, proved.checkpoint.size)
    let line =
      call.language == .chinese
      ? "已核验：第 \(row) 行在本机见证的 \(size) 行历史之中。"
      : "Verified: row \(row) is in the history of \(size) rows that this shell has witnessed."
    StandardStreams.complain(line + "\n")
  }

  private func isAimed(_ call: OutgoingCall) -> Bool {
    Self.isProof(call) && call.request["at_size"] == nil
  }
}
