import HamletMessages
internal import Synchronization

/// A batch at work: lines in, a window of calls in flight, results out.
///
/// What was begun and not written never exceeds the window, so memory does not grow with the input.
struct BatchRun: Sendable {
  private enum Event {
    case entry(BatchEntry?)
    /// With the key of the call that is over, where the line's key is its own.
    case result(Int, BatchResult, key: String?)
  }

  /// A line that is ready to be sent, or not to be.
  private enum Step {
    /// Looked at where it is sent.
    case unread
    /// Sent; `isFirst` tells whether its own call is.
    case sent(OutgoingCall, Task<BatchResult.Outcome, Never>, isFirst: Bool)
    case refused(CallFailure)
  }

  let options: BatchOptions
  let request: BatchRequest
  let caller: BatchCaller
  let source: BatchSource
  let resume: BatchResume
  /// Takes a result, in the order that was asked for.
  let write: @Sendable (BatchResult) -> Void
  /// Tells how it stands.
  let report: @Sendable (BatchTally) -> Void
  /// Ends a wait for more input.
  let stopReading: @Sendable () -> Void

  /// Works until the input ends or something stops it; Ctrl-C lets what is in flight end.
  func run() async -> BatchTally {
    let isOver = Mutex(false)
    return await withTaskCancellationHandler {
      await work { isOver.withLock { $0 } }
    } onCancel: {
      isOver.withLock { $0 = true }
      stopReading()
    }
  }

  private func work(_ isOver: @escaping @Sendable () -> Bool) async -> BatchTally {
    var tally = BatchTally()
    await withTaskGroup(of: Event.self) { group in
      var order = BatchOrder(isOrdered: options.isOrdered)
      var keys = BatchKeys()
      var isReading = false
      var hasEnded = false
      while true {
        if isOver(), tally.stop == nil { tally.stop = .interrupted }
        let mayRead = tally.stop == nil && !hasEnded && order.openCount < room(tally)
        if mayRead, !isReading {
          isReading = true
          group.addTask { .entry(await source.next()) }
        }
        guard isReading || order.openCount > 0, let event = await group.next() else { break }
        switch event {
        case .entry(let entry):
          isReading = false
          guard let entry else {
            hasEnded = true
            continue
          }
          if isOver() { continue }
          begin(entry, &order, &keys, &tally, &group, isOver)
        case .result(let number, let result, let key):
          if let key { keys.ended(key) }
          for result in order.take(number, result) { settle(result, &tally) }
        }
      }
    }
    return tally
  }

  /// The first line goes alone: when it is written down, a later run knows the batch's name from it.
  private func room(_ tally: BatchTally) -> Int {
    tally.lines == 0 && resume.name == nil && options.keyField == nil ? 1 : options.window
  }

  private func begin(
    _ entry: BatchEntry,
    _ order: inout BatchOrder,
    _ keys: inout BatchKeys,
    _ tally: inout BatchTally,
    _ group: inout TaskGroup<Event>,
    _ isOver: @escaping @Sendable () -> Bool
  ) {
    let state = resume.state(of: entry.line)
    if case .done(let mark) = state {
      if max(entry.mark, 1) == mark {
        tally.skipped += 1
      } else {
        tally.stop = .otherInput(line: entry.line)
        stopReading()
      }
      return
    }
    tally.lastLine = entry.line
    let number = order.begin()
    let step = step(entry, state, &keys, isOver)
    let key: String? = if case .sent(let call, _, isFirst: true) = step { call.key } else { nil }
    group.addTask { .result(number, await result(of: entry, state, step, isOver), key: key) }
  }

  /// Where lines name their own keys, finds those that have one together before any is sent.
  private func step(
    _ entry: BatchEntry,
    _ state: BatchResume.State,
    _ keys: inout BatchKeys,
    _ isOver: @escaping @Sendable () -> Bool
  ) -> Step {
    guard let field = options.keyField, options.command.method.idempotency == .keyed else {
      return .unread
    }
    let call: OutgoingCall
    switch request.call(entry, state) {
    case .failure(let failure): return .refused(failure)
    case .success(let made): call = made
    }
    switch keys.place(call, line: entry.line) {
    case .conflict(let line):
      let phrase = BatchText.sameKey(entry.line, line, call.key)
      let problem = FieldProblem(
        path: field,
        rule: "duplicate_key",
        english: phrase.english,
        chinese: phrase.chinese
      )
      return .refused(BatchRequest.failure([problem], call.language, call.key))
    case .shared(let task): return .sent(call, task, isFirst: false)
    case .own:
      let (caller, today, isDryRun) = (caller, request.context.today, options.isDryRun)
      let task = Task {
        isDryRun ? BatchRequest.check(call, today) : await caller.send(call, until: isOver)
      }
      keys.began(call.key, task)
      return .sent(call, task, isFirst: true)
    }
  }

  private func settle(_ result: BatchResult, _ tally: inout BatchTally) {
    tally.add(result)
    write(result)
    report(tally)
    guard let failure = result.failure, tally.stop == nil else { return }
    if isHopeless(failure) {
      tally.stop = .hopeless(failure)
    } else if options.stopsOnError {
      tally.stop = .error
    }
    if tally.stop != nil { stopReading() }
  }

  /// Whether every further line would fail alike: no link, no session, no credential.
  private func isHopeless(_ failure: CallFailure) -> Bool {
    switch failure.kind {
    case .setup, .history, .unreachable: true
    // It was tried for as long as it may be; one that must not be repeated says nothing of the link.
    case .outcomeUnknown:
      failure.code == "UNAVAILABLE" && options.command.method.idempotency != .unkeyed
    case .status: failure.code == "UNAUTHENTICATED"
    case .queued, .interrupted, .invalid, .local: false
    }
  }

  private func result(
    of entry: BatchEntry,
    _ state: BatchResume.State,
    _ step: Step,
    _ isOver: @Sendable () -> Bool
  ) async -> BatchResult {
    func made(_ key: String, _ outcome: BatchResult.Outcome) -> BatchResult {
      var outcome = outcome
      if case .failed(var failure) = outcome, failure.key.isEmpty {
        failure.key = key
        outcome = .failed(failure)
      }
      return BatchResult(line: entry.line, key: key, mark: entry.mark, outcome: outcome)
    }
    switch step {
    case .refused(let failure): return made(failure.key, .failed(failure))
    case .sent(let call, let task, let isFirst):
      let outcome = await task.value
      guard !isFirst, case .done(let answer?, _) = outcome else { return made(call.key, outcome) }
      return made(call.key, .done(answer, isReplayed: true))
    case .unread: break
    }
    switch request.call(entry, state) {
    case .failure(let failure): return made(failure.key, .failed(failure))
    case .success(let call):
      if options.isDryRun { return made(call.key, BatchRequest.check(call, request.context.today)) }
      return made(call.key, await caller.send(call, until: isOver))
    }
  }
}
