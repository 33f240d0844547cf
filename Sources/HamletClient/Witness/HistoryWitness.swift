package import HamletAudit
internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletWire

/// Keeps an eye on a server's history for one profile: asks for its signed checkpoint, holds it
/// against the last one that was seen, and keeps the new one or the evidence.
package struct HistoryWitness: Sendable {
  /// What came of a look.
  package enum Outcome: Sendable, Equatable {
    /// The server was not asked, or gave no answer; nothing is known.
    case unknown
    /// The history is what was seen, or goes on from it; so many rows are vouched for now.
    case holds(size: UInt64, isFirst: Bool)
    /// It is not; the file has what both sides said.
    case alarm(WitnessRecord.Alarm)
  }

  /// How long a look is good for.
  package static let lookMilliseconds: Int64 = 10 * 60_000

  private let folder: WitnessFolder
  private let server: String
  private let now: @Sendable () -> Int64

  package init(folder: WitnessFolder, server: String, now: @escaping @Sendable () -> Int64) {
    self.folder = folder
    self.server = server
    self.now = now
  }

  /// What is kept of the server; nil at first contact.
  package func record() throws(ProfileError) -> WitnessRecord? { try folder.record(of: server) }

  /// Whether the last look is no longer good.
  package func isDue(_ record: WitnessRecord?) -> Bool {
    guard let record else { return true }
    let age = now() &- record.checkedAtUnixMilliseconds
    return age.magnitude >= UInt64(Self.lookMilliseconds)
  }

  /// Looks at the server's history; an alarm that is not settled stays what it is.
  package func look(_ link: ServerLink) async throws(ProfileError) -> Outcome {
    let record = try folder.record(of: server)
    if let alarm = record?.alarm { return .alarm(alarm) }
    let seen = record?.seen
    let answer: Answer
    do throws(CallError) {
      answer = try await ask(link, since: seen?.checkpoint.size ?? 0)
    } catch {
      // A server that showed its history once must not simply stop.
      guard error.code == .unimplemented, let record, let seen else { return .unknown }
      return try raise(.withheld, record, seen, nil)
    }
    return try take(answer, record, seen)
  }

  private func take(
    _ answer: Answer,
    _ record: WitnessRecord?,
    _ kept: SeenHistory?
  ) throws(ProfileError) -> Outcome {
    // Demos are made anew every day, each with a key of its own.
    let isDemo = Self.isDemo(kept?.key) && Self.isDemo(LogKey(text: answer.key))
    let isOther = kept.map { $0.key.text != answer.key } ?? false
    let seen = isDemo && isOther ? nil : kept
    let verdict = HistoryJudge.judge(
      seen: seen,
      note: answer.note,
      key: answer.key,
      consistency: answer.consistency
    )
    switch verdict {
    case .first(let history): return try keep(history, isFirst: true)
    case .same:
      guard let seen else { return .unknown }
      return try keep(seen, isFirst: false)
    case .extended(let history): return try keep(history, isFirst: false)
    case .alarm(let alarm):
      // Nothing was ever seen of a server that shows no signed history from the start.
      guard let record, let seen else { return .unknown }
      return try raise(alarm, record, seen, answer)
    }
  }

  private static func isDemo(_ key: LogKey?) -> Bool {
    key?.name.hasPrefix("hamlet-demo/") ?? false
  }

  private func keep(_ history: SeenHistory, isFirst: Bool) throws(ProfileError) -> Outcome {
    try folder.save(
      WitnessRecord(
        server: server,
        key: history.key.text,
        note: history.note,
        checkedAtUnixMilliseconds: now()
      )
    )
    return .holds(size: history.checkpoint.size, isFirst: isFirst)
  }

  /// Keeps what was seen and what is shown now, and remembers that it is not settled.
  private func raise(
    _ kind: HistoryJudge.Alarm,
    _ record: WitnessRecord,
    _ seen: SeenHistory,
    _ answer: Answer?
  ) throws(ProfileError) -> Outcome {
    let time = now()
    let text = Evidence.text(kind, server: server, seen: seen, answer: answer, at: time)
    var changed = record
    let path = try folder.keepEvidence(text, of: server, atUnixMilliseconds: time)
    let alarm = WitnessRecord.Alarm(
      kind: kind.rawValue,
      foundAtUnixMilliseconds: time,
      evidence: path
    )
    changed.alarm = alarm
    changed.checkedAtUnixMilliseconds = time
    try folder.save(changed)
    return .alarm(alarm)
  }
}

extension HistoryWitness {
  /// What a server says of its history.
  struct Answer: Sendable {
    let note: String
    let key: String
    let consistency: [[UInt8]]
  }

  private func ask(_ link: ServerLink, since size: UInt64) async throws(CallError) -> Answer {
    let token = link.token
    let timeout = link.timeoutMilliseconds > 0 ? min(link.timeoutMilliseconds, 10_000) : 10_000
    let found = try await link.run(repeats: true, beforeHello: true) {
      caller throws(CallError) -> AuditCheckpoint in
      try await caller.unary(
        "hamlet.v1.AuditService/GetCheckpoint",
        GetCheckpointRequest(sinceSize: size),
        CallOptions(timeoutMilliseconds: timeout, token: token)
      )
    }
    return Answer(note: found.note, key: found.publicKey, consistency: found.consistency)
  }

  /// Takes the history that the server shows now as the one to go by, after an alarm that somebody
  /// looked into; gives how many rows it has, or nil where the server shows none.
  package func accept(_ link: ServerLink, reason: String) async throws(ProfileError) -> UInt64? {
    let record = try folder.record(of: server)
    let answer: Answer
    do throws(CallError) {
      answer = try await ask(link, since: 0)
    } catch {
      return nil
    }
    guard let key = LogKey(text: answer.key), let history = SeenHistory(key: key, note: answer.note)
    else { return nil }
    if let alarm = record?.alarm {
      try folder.add("accepted at \(now()): \(reason)\n\(answer.note)", toEvidence: alarm.evidence)
    }
    _ = try keep(history, isFirst: false)
    return history.checkpoint.size
  }

  /// The row that a proof proves against what is kept; nil where it does not hold.
  package func verified(_ proof: String) throws(ProfileError) -> AuditProof.Proved? {
    guard let seen = try folder.record(of: server)?.seen,
      let proved = AuditProof(text: proof)?.verified(by: seen.key),
      // A signature alone would be another history's as well.
      proved.checkpoint.size == seen.checkpoint.size, proved.checkpoint.root == seen.checkpoint.root
    else { return nil }
    return proved
  }
}
