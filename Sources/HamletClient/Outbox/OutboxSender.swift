internal import HamletMessages
package import HamletRPC
internal import HamletTransport
internal import HamletWire
internal import NIOCore

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

  /// Sends until nothing more may be sent; true where it is worth looking again.
  private func send(
    _ round: inout Round,
    _ pass: inout OutboxPass
  ) async throws(OutboxError) -> Bool {
    var ledger = try ledger()
    // What is waited for is tried at once the first time, and then after its pauses.
    let choice = OutboxLedger.Choice(
      ignoresPauses: round.isWaitedFor && round.tries.isEmpty,
      includesDirect: round.isWaitedFor
    )
    var failure: OutboxError?
    let hasSent = await withTaskGroup(of: (Int64, Attempt).self) { group in
      var hasSent = false
      while true {
        if pass.stop == nil, failure == nil, !Task.isCancelled {
          for number in begin(choice, &ledger, &round, &failure) {
            group.addTask { (number, await attempt(number)) }
          }
        }
        guard let (number, attempt) = await group.next() else { return hasSent }
        hasSent = true
        do throws(OutboxError) {
          try conclude(number, attempt, &ledger, &pass)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    if hasSent { return !Task.isCancelled }
    return await waitForNext(ledger, choice, round)
  }

  /// Writes down that items are sent now, and gives those.
  private func begin(
    _ choice: OutboxLedger.Choice,
    _ ledger: inout OutboxLedger,
    _ round: inout Round,
    _ failure: inout OutboxError?
  ) -> [Int64] {
    var begun: [Int64] = []
    for number in ledger.sendable(now: outbox.now(), choice) where round.mayTry(number) {
      round.tries[number, default: 0] += 1
      do throws(OutboxError) {
        try outbox.record(.began, of: number)
        try? ledger.apply(.began, to: number)
        begun.append(number)
      } catch {
        // Its author gave it up meanwhile: the next look takes that in.
        if error.code != .state { failure = error }
      }
    }
    return begun
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

  /// Sends an item's bytes under its key.
  ///
  /// Sent again at once on a new connection where the one at hand was gone without knowing it yet; the
  /// server does them once.
  func attempt(_ number: Int64) async -> Attempt {
    let item: OutboxItem
    let request: [UInt8]
    do {
      item = try outbox.item(number)
      request = try outbox.request(of: number)
    } catch {
      return .closed
    }
    do throws(CallError) {
      let reply = try await link.run(repeats: true) { caller throws(CallError) in
        try await caller.unary(
          item.method,
          payload: ByteBuffer(bytes: request),
          CallOptions(
            timeoutMilliseconds: link.timeoutMilliseconds,
            idempotencyKey: item.key,
            token: link.token,
            language: language
          )
        )
      }
      return .answered(Array(reply.payload.readableBytesView), isReplay: reply.isReplay)
    } catch {
      return .failed(error)
    }
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
      pass.stop = pass.stop ?? Self.stop(verdict, error)
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

extension OutboxSender {
  /// Asks again for the outcome of one write, with its bytes and its key; whoever waits for it is told
  /// what the server says now.
  package func settle(_ number: Int64) async throws(OutboxError) -> Attempt {
    var ledger = OutboxLedger([try outbox.item(number).entry])
    switch ledger.entries[number]?.state {
    case .done: return await attempt(number)
    case .refused: try outbox.record(.retried, of: number)
    default: break
    }
    try outbox.record(.began, of: number)
    ledger = OutboxLedger([try outbox.item(number).entry])
    let attempt = await attempt(number)
    var pass = OutboxPass()
    try conclude(number, attempt, &ledger, &pass)
    return attempt
  }
}
