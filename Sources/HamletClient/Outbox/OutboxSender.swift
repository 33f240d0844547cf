internal import HamletMessages
package import HamletRPC
internal import HamletTransport
internal import HamletWire

/// Sends one user's items over a link: several at a time, in order per record, each written down
/// before it leaves and again before its outcome is told.
package struct OutboxSender: Sendable {
  /// How often an item is tried while its author waits for it.
  private static let patientTries = 5

  let outbox: Outbox
  package let link: ServerLink
  let owner: String
  let server: String
  let language: Language

  package init(outbox: Outbox, link: ServerLink, owner: String, language: Language) {
    self.outbox = outbox
    self.link = link
    self.owner = owner
    server = "\(link.endpoint)"
    self.language = language
  }

  /// What is to be sent, and by whom.
  package func ledger() throws(OutboxError) -> OutboxLedger {
    try outbox.ledger(owner: owner, server: server)
  }

  /// Sends what may be sent: what is due, once; or, where its author waits for it, everything now and
  /// several times, and writes of unknown outcome as well.
  package func pass(isWaitedFor: Bool) async throws(OutboxError) -> OutboxPass {
    var pass = OutboxPass()
    guard outbox.exists else { return pass }
    guard let lock = OutboxLock(path: outbox.path + ".lock") else {
      pass.stop = .busy
      return pass
    }
    defer { withExtendedLifetime(lock) {} }
    guard try outbox.isOpen(owner) else {
      if try ledger().nextTime(.init(includesDirect: isWaitedFor)) != nil { pass.stop = .closed }
      return pass
    }
    var round = Round(isWaitedFor: isWaitedFor)
    while pass.stop == nil, try await send(&round, &pass) {}
    return pass
  }

  /// What a pass has tried so far.
  private struct Round {
    let isWaitedFor: Bool
    var tries: [Int64: Int] = [:]

    func mayTry(_ number: Int64) -> Bool {
      tries[number, default: 0] < (isWaitedFor ? OutboxSender.patientTries : 1)
    }
  }

  /// What is being sent, between two looks at the outbox.
  private struct Work {
    var ledger: OutboxLedger
    let choice: OutboxLedger.Choice
    var window = OutboxWindow()
    var failure: OutboxError?
  }

  /// Sends until nothing more may be sent; true where it is worth looking again.
  private func send(
    _ round: inout Round,
    _ pass: inout OutboxPass
  ) async throws(OutboxError) -> Bool {
    var work = Work(
      ledger: try ledger(),
      // What is waited for is tried at once the first time, and then after its pauses.
      choice: OutboxLedger.Choice(
        window: OutboxWindow.items(allowed: link.callsAllowed),
        ignoresPauses: round.isWaitedFor && round.tries.isEmpty,
        includesDirect: round.isWaitedFor
      )
    )
    // Connected to while what is to be sent is opened and written down.
    if !work.ledger.sendable(now: outbox.now(), work.choice).isEmpty { link.prepare() }
    let hasSent = await withTaskGroup(of: (Int64, Attempt).self) { group in
      var hasSent = false
      while true {
        if pass.stop == nil, work.failure == nil, !Task.isCancelled {
          for parcel in begin(&work, &round, &pass) {
            group.addTask { (parcel.number, await attempt(parcel)) }
          }
        }
        guard let (number, attempt) = await group.next() else { return hasSent }
        hasSent = true
        work.window.remove(number)
        do throws(OutboxError) {
          try conclude(number, attempt, &work.ledger, &pass)
        } catch {
          work.failure = error
        }
      }
    }
    if let failure = work.failure { throw failure }
    if hasSent { return !Task.isCancelled }
    return await waitForNext(work.ledger, work.choice, round)
  }

  /// Writes down that items are sent now, all at once, and gives those.
  private func begin(
    _ work: inout Work,
    _ round: inout Round,
    _ pass: inout OutboxPass
  ) -> [OutboxParcel] {
    var parcels: [OutboxParcel] = []
    do throws(OutboxError) {
      for number in work.ledger.sendable(now: outbox.now(), work.choice)
      where round.mayTry(number) {
        var parcel = try outbox.parcel(number)
        guard let time = work.window.add(number, bytes: parcel.bytes) else { break }
        parcel.linkMilliseconds = time
        parcels.append(parcel)
      }
    } catch {
      switch error.code {
      case .closed: pass.stop = .closed
      // Gone meanwhile: the next look takes that in.
      case .unknown: break
      case .file, .noKey, .state: work.failure = error
      }
    }
    do throws(OutboxError) {
      let begun = Set(try outbox.begin(parcels.map(\.number)))
      for parcel in parcels {
        guard begun.contains(parcel.number) else {
          work.window.remove(parcel.number)
          continue
        }
        round.tries[parcel.number, default: 0] += 1
        try? work.ledger.apply(.began, to: parcel.number)
      }
      return parcels.filter { begun.contains($0.number) }
    } catch {
      work.failure = error
      return []
    }
  }

  /// Waits for the next item that may be tried again in this pass; false where there is none.
  private func waitForNext(
    _ ledger: OutboxLedger,
    _ choice: OutboxLedger.Choice,
    _ round: Round
  ) async -> Bool {
    guard round.isWaitedFor else { return false }
    var patient = choice
    patient.window = .max
    patient.ignoresPauses = true
    let next = ledger.sendable(now: 0, patient).filter { round.mayTry($0) }
      .compactMap { ledger.entries[$0]?.nextTry }.min()
    guard let next else { return false }
    let pause = min(max(0, next - outbox.now()), 20_000)
    return (try? await Task.sleep(for: .milliseconds(pause))) != nil
  }

  /// What came of an attempt.
  package enum Attempt: Sendable {
    case answered([UInt8], isReplay: Bool)
    case failed(CallError)
    case closed
  }

  /// Writes down what came of an attempt, then tells it.
  func conclude(
    _ number: Int64,
    _ attempt: Attempt,
    _ ledger: inout OutboxLedger,
    _ pass: inout OutboxPass
  ) throws(OutboxError) {
    let attempts = ledger.entries[number]?.attempts ?? 1
    switch attempt {
    case .closed:
      pass.stop = .closed
      try note(.unsent, number, &ledger)
    case .answered(let answer, _):
      try note(.done, number, &ledger, answer: answer)
      pass.done.append(number)
    case .failed(let error):
      let verdict = AttemptVerdict(error)
      let event = Self.event(verdict, attempts: attempts, now: outbox.now())
      try note(event, number, &ledger, error.attempt == .answered ? error : nil)
      if case .refused = verdict { pass.refused.append(number) }
      // Lost on connections whose server never said a word: that is no link either.
      let isNoLink = verdict == .lost && pass.isEmpty && link.isDown
      pass.stop = pass.stop ?? (isNoLink ? .noLink : Self.stop(verdict, error))
    }
  }

  private func note(
    _ event: OutboxEvent,
    _ number: Int64,
    _ ledger: inout OutboxLedger,
    _ error: CallError? = nil,
    answer: [UInt8]? = nil
  ) throws(OutboxError) {
    try? ledger.apply(event, to: number)
    do throws(OutboxError) {
      try outbox.record(
        event,
        of: number,
        code: error?.code.rawValue ?? 0,
        words: error.map { Self.words($0, language) } ?? "",
        answer: answer
      )
    } catch {
      // Its author gave it up meanwhile.
      if error.code != .state { throw error }
    }
  }
}
