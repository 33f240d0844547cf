internal import HamletMessages
internal import HamletWire
internal import NIOCore

/// What changes in a call.
struct ServerCallState {
  /// What the end of one transition asks the call to do outside its lock.
  struct Effects {
    var waiters: [CheckedContinuation<Void, Never>] = []
    var watchers: [@Sendable (CallError) -> Void] = []
    var task: Task<Void, Never>?
    var answer: CallError?
  }

  /// Why the call was stopped; an object, since few calls are, and an error with its details is larger
  /// than all the rest, which is made and copied for each.
  private final class Stop: Sendable {
    let error: CallError

    init(_ error: CallError) {
      self.error = error
    }
  }

  /// Who waits or is to be told: an object, made where somebody does, as most calls have nobody, and each
  /// list counts a reference whenever a call is made and let go.
  private final class Parked {
    var input: [CheckedContinuation<Void, Never>] = []
    var output: [CheckedContinuation<Void, Never>] = []
    var watchers: [@Sendable (CallError) -> Void] = []
  }

  private(set) var input = ReceivedMessages()
  private(set) var inputIsWhole: Bool
  /// Message bytes that a call without a valid token may still carry, or nil: as many as it likes.
  ///
  /// Each message costs at least a header's: empty ones are not for nothing.
  private var bytesAllowed: Int?
  /// Bytes given to the outlet that have not left.
  private(set) var outputWaiting = 0
  private var parked: Parked?
  /// Whether the server keeps the call among those that outlived their arrival.
  private var isListed = false
  private var task: Task<Void, Never>?
  private var stopped: Stop?
  /// A stop that came while a write was being committed.
  private var held: Stop?
  /// What the handler noted as read, for the audit.
  var notedReads: [UInt64] = []
  private(set) var isCommitting = false
  private(set) var hasEnded = false
  private(set) var handlerHasEnded = false

  init(_ admitted: borrowing AdmittedCall) {
    let arrival = admitted.arrival
    inputIsWhole = arrival.isWhole
    bytesAllowed = admitted.bytesAllowed
    // A call that is answered at once takes its message from the arrival.
    if admitted.method.stepAtOnce == nil, let first = arrival.message {
      input.append(ReceivedMessage(payload: first, credit: 0))
      bytesAllowed? -= Self.cost(first)
    }
  }

  // MARK: Input

  mutating func receive(_ message: ByteBuffer, credit: Int) -> CallError? {
    guard !isStopped, !hasEnded, !inputIsWhole else { return nil }
    guard input.count < CallLimits.messagesWaiting else {
      let most = CallLimits.messagesWaiting
      return .limit("messages_waiting", allowed: most, actual: most + 1, side: "server")
    }
    if let allowed = bytesAllowed {
      let left = allowed - Self.cost(message)
      guard left >= 0 else {
        return CallError.limit(
          "unauthenticated_call_bytes",
          allowed: CallLimits.unauthenticatedCallBytes,
          actual: CallLimits.unauthenticatedCallBytes - left,
          side: "server"
        )
      }
      bytesAllowed = left
    }
    input.append(ReceivedMessage(payload: message, credit: credit))
    return nil
  }

  private static func cost(_ message: ByteBuffer) -> Int {
    max(message.readableBytes, CallLimits.messageLeastCost)
  }

  mutating func closeInput() { inputIsWhole = true }

  mutating func takeInput() -> ReceivedMessage? { input.popFirst() }

  mutating func inputWaitersToWake() -> [CheckedContinuation<Void, Never>] {
    guard let parked else { return [] }
    defer { parked.input.removeAll() }
    return parked.input
  }

  /// Whether the continuation was parked; else something is there already.
  mutating func parkInput(_ waiter: CheckedContinuation<Void, Never>) -> Bool {
    guard !isStopped, input.isEmpty, !inputIsWhole else { return false }
    makeParked().input.append(waiter)
    return true
  }

  private mutating func makeParked() -> Parked {
    if let parked { return parked }
    let made = Parked()
    parked = made
    return made
  }

  // MARK: Output

  mutating func outputAdded(_ bytes: Int) { outputWaiting += bytes }

  mutating func outputLeft(_ bytes: Int) -> [CheckedContinuation<Void, Never>] {
    outputWaiting = max(0, outputWaiting - bytes)
    guard outputWaiting <= CallLimits.outputWaitingBytes, let parked else { return [] }
    defer { parked.output.removeAll() }
    return parked.output
  }

  mutating func parkOutput(_ waiter: CheckedContinuation<Void, Never>) -> Bool {
    guard !isStopped, outputWaiting > CallLimits.outputWaitingBytes else { return false }
    makeParked().output.append(waiter)
    return true
  }

  // MARK: Stop and end

  /// Why the call was stopped, if it was.
  var stop: CallError? { stopped?.error }

  var isStopped: Bool { stopped != nil }

  /// Stops the call unless it is over; while a write is being committed the stop is held back.
  ///
  /// With `answers` the end is sent at once rather than when the handler has ended.
  mutating func stop(_ error: CallError, answers: Bool) -> Effects {
    var effects = Effects()
    guard !hasEnded, !isStopped else { return effects }
    guard !isCommitting else {
      held = held ?? Stop(error)
      return effects
    }
    stopped = Stop(error)
    input.removeAll()
    if let parked {
      effects.waiters = parked.input + parked.output
      effects.watchers = parked.watchers
    }
    parked = nil
    effects.task = task
    if answers {
      hasEnded = true
      effects.answer = error
    }
    return effects
  }

  /// Marks that nobody is left to answer.
  mutating func abandon() -> Effects {
    let effects = stop(.cancelled, answers: false)
    hasEnded = true
    return effects
  }

  /// Marks the end; false when it was marked before.
  mutating func end() -> Bool {
    guard !hasEnded else { return false }
    hasEnded = true
    parked?.watchers = []
    task = nil
    return true
  }

  /// Whether the watcher was kept; else the call has stopped and it must run now.
  mutating func watch(_ watcher: @escaping @Sendable (CallError) -> Void) -> Bool {
    guard !isStopped else { return false }
    if !hasEnded { makeParked().watchers.append(watcher) }
    return true
  }

  /// Whether the running task was kept; else it must be cancelled now.
  mutating func adopt(_ running: Task<Void, Never>) -> Bool {
    isListed = true
    guard !isStopped else { return false }
    if !handlerHasEnded { task = running }
    return true
  }

  /// Marks that the handler has ended; whether the call had outlived its arrival.
  mutating func endHandler() -> Bool {
    handlerHasEnded = true
    task = nil
    return isListed
  }

  mutating func beginCommit() -> CallError? {
    guard !isStopped else { return stop }
    isCommitting = true
    return nil
  }

  /// The stop that was held back meanwhile, if any.
  mutating func endCommit() -> CallError? {
    isCommitting = false
    defer { held = nil }
    return held?.error
  }
}
