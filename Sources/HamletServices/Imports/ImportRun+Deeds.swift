internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

extension ImportRun {
  /// Rows that one snapshot looks at: it may take two seconds.
  private static var plansAtOnce: Int { 16 }

  /// What would become of rows; nothing is written.
  func plans(_ work: [ImportWork<Target.Row>]) async throws(CallError) -> [ImportOutcome] {
    let target = target
    var outcomes: [ImportOutcome] = []
    for start in stride(from: 0, to: work.count, by: Self.plansAtOnce) {
      let part = Array(work[start..<min(start + Self.plansAtOnce, work.count)])
      outcomes += try await env.read(call) { snapshot, grant in
        try part.map { try Self.planned($0, target, snapshot, grant) }
      }
    }
    return outcomes
  }

  private static func planned(
    _ work: ImportWork<Target.Row>,
    _ target: Target,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ImportOutcome {
    switch try plan(work, target, snapshot, grant) {
    case .do(_, let result): return ImportOutcome(result: result)
    case .leave(var outcome):
      guard work.buildsOnFile, outcome.result == .notTaken else { return outcome }
      // The row that it builds on would be there by then.
      outcome.problems.removeAll { $0.field.hasPrefix("guardian") }
      return outcome.problems.isEmpty ? ImportOutcome(result: .created) : outcome
    }
  }

  /// What is to be done with a row: what a call would be refused with is the row's outcome.
  private static func plan(
    _ work: ImportWork<Target.Row>,
    _ target: Target,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ImportPlan<Target.Deed> {
    do {
      return try target.plan(work.row, id: work.id, snapshot, grant, nil)
    } catch {
      guard let outcome = ImportOutcome(refusing: error) else { throw error }
      return .leave(outcome)
    }
  }

  /// Gives rows to the store in the file's order, each in a savepoint of its own, all in as few commits
  /// as the store makes of them; what was done under this import's key before is not done again.
  ///
  /// Answer 0 is that of what is kept of the rows before, which goes into the same commit.
  mutating func give(
    _ work: [(item: ImportWork<Target.Row>, ready: Preparation<Target.Ready>?)],
    _ rows: [(row: ImportRowRecord, work: Int?)],
    keeping before: [ImportRowRecord]
  ) -> ImportBatch {
    let answers = RowAnswers(count: work.count + 1)
    let (ticket, body) = keeping(before)
    let kept = PendingWrite(ticket, isPatient: true, body) { answers.put($0, at: 0) }
    let rowWrites = work.enumerated().map { index, work in
      write(work.item, work.ready, at: index + 1, to: answers)
    }
    env.store.submit([kept] + rowWrites)
    return ImportBatch(rows: rows, answers: answers)
  }

  /// What became of the rows of a batch, once the store has answered.
  func outcomes(of batch: ImportBatch) async throws(CallError) -> [ImportOutcome] {
    let answers = await batch.answers.all()
    if case .failure(let error)? = answers.first { throw env.refusal(error, call) }
    var outcomes: [ImportOutcome] = []
    for answer in answers.dropFirst() {
      switch answer {
      case .success(let written): outcomes.append(ImportOutcome(stored: written))
      case .failure(let error):
        guard let outcome = ImportOutcome(refusing: error) else { throw env.refusal(error, call) }
        outcomes.append(outcome)
      }
    }
    env.changes.post(Target.recordType)
    return outcomes
  }

  private func write(
    _ work: ImportWork<Target.Row>,
    _ preparation: Preparation<Target.Ready>?,
    at index: Int,
    to answers: RowAnswers
  ) -> PendingWrite {
    let target = target
    let grant = grant
    let call = call
    let importID = file.id
    let ticket = WriteTicket(grant: grant, key: work.key, requestDigest: work.digest)
    let isStopped: @Sendable () -> Bool = { call.isCancelled }
    let looksFirst = preparation != nil
    return PendingWrite(ticket, isCancelled: isStopped, checksFirst: looksFirst, isPatient: true) {
      tx in
      let ready = preparation?.take()
      // A refused row throws, so that nothing of it is kept and it is looked at anew the next time.
      switch try target.plan(work.row, id: work.id, tx.read, grant, ready) {
      case .leave(let outcome): throw outcome
      case .do(let deed, let result):
        let id = try target.perform(deed, tx, grant)
        return WriteOutcome(
          reply: [UInt8(truncatingIfNeeded: result.rawValue)] + id.bytes,
          recordType: Target.recordType,
          recordID: id,
          detail: "import \(importID)"
        )
      }
    } then: {
      answers.put($0, at: index)
    }
  }
}

extension ImportOutcome {
  /// What a row's refusal says; nil for a fault that is not the row's.
  fileprivate init?(refusing error: any Error) {
    switch error {
    case let outcome as ImportOutcome: self = outcome
    case let error as CallError: self.init(refusal: error)
    case let violation as RuleViolation: self.init(refusal: .invalid("", violation))
    case let refused as TransitionRefused: self.init(refusal: .failedPrecondition(refused))
    case let error as StoreError:
      switch error.code {
      case .refused(let reason):
        guard let outcome = ImportOutcome(refusing: reason) else { return nil }
        self = outcome
      case .notFound, .resting, .alreadyExists, .conflict:
        self.init(refusal: CallError(store: error))
      default: return nil
      }
    default: return nil
    }
  }

  /// What was kept of a row that was done.
  fileprivate init(stored written: Written) {
    let code = written.reply.first.map { UInt32($0) } ?? 0
    self.init(
      result: ImportRowResult(rawValue: code) ?? .unspecified,
      recordID: RecordID(bytes: written.reply.dropFirst()) ?? .none
    )
    isDoneBefore = written.replayed
  }
}
