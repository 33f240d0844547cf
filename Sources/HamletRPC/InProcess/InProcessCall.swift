internal import HamletMessages
internal import HamletWire
internal import NIOCore
internal import Synchronization

/// Both ends of a call in process: the caller's, and the outlet of the server's.
final class InProcessCall: ClientCall, CallOutlet {
  private struct State {
    var served: ServerCall?
    var deadline: Task<Void, Never>?
  }

  private let core = ClientCallCore()
  private let state = Mutex(State())

  /// Ends the served call at its deadline, where the handler did not end at once.
  func watchDeadline() {
    guard let served, let deadline = served.deadline else { return }
    let timer = Task { [weak served] in
      // A cancelled sleep means that the call has ended.
      guard (try? await Task.sleep(until: deadline, clock: .continuous)) != nil else { return }
      served?.deadlinePassed()
    }
    state.withLock { $0.deadline = timer }
    if core.hasEnded { release() }
  }

  private func release() {
    let timer = state.withLock { state in
      state.served = nil
      defer { state.deadline = nil }
      return state.deadline
    }
    timer?.cancel()
  }

  // MARK: The server's side

  func opens(_ call: ServerCall) { state.withLock { $0.served = call } }

  func sends(_ message: ByteBuffer, of call: UInt32) {
    core.receive(message, credit: max(1, message.readableBytes))
  }

  func took(_ credit: Int, of call: UInt32) { core.outputLeft(credit) }

  func ends(_ call: UInt32, with head: EndHead, payload: ByteBuffer?) {
    core.end(CallEnd(head, hasPayload: payload != nil), response: payload)
    release()
  }

  // MARK: The caller's side

  func send(_ message: ByteBuffer) async throws(CallError) {
    let credit = max(1, message.readableBytes)
    guard try core.willSend(credit) else { return }
    served?.receive(message, credit: credit)
    await core.waitForRoom(cancel: cancelAction)
  }

  func finish() async { served?.closeInput() }

  func next() async throws(CallError) -> ByteBuffer? {
    try await core.next(took: { self.took($0) }, cancel: cancelAction)
  }

  func cancel() {
    let served = served
    core.end(CallEnd(CallError.cancelled.after(.unknown)))
    served?.cancel()
    release()
  }

  func end() async -> CallEnd {
    await core.waitForEnd(took: { self.took($0) }, cancel: cancelAction)
  }

  private var cancelAction: @Sendable () -> Void { { [self] in cancel() } }

  private var served: ServerCall? { state.withLock { $0.served } }

  private func took(_ credit: Int) {
    served?.outputLeft(credit)
  }
}
