internal import HamletMessages
internal import HamletWire
internal import NIOCore
internal import Synchronization

/// Both ends of a call in process: the caller's, and the outlet of the server's.
final class InProcessCall: ClientCall, CallOutlet {
  private struct State {
    var served: ServerCall?
    var deadline: Task<Void, Never>?
    /// What the server sent and took before the call was attached.
    var leftEarly = 0
  }

  private let core = ClientCallCore()
  private let state = Mutex(State())

  /// Keeps the served call while it is open, and its deadline.
  func attach(_ served: ServerCall?) {
    guard let served, !core.hasEnded else { return }
    let timer = served.deadline.map { deadline in
      Task { [weak served] in
        // A cancelled sleep means that the call has ended.
        guard (try? await Task.sleep(until: deadline, clock: .continuous)) != nil else { return }
        served?.deadlinePassed()
      }
    }
    let early = state.withLock { state in
      state.served = served
      state.deadline = timer
      defer { state.leftEarly = 0 }
      return state.leftEarly
    }
    if early > 0 { served.outputLeft(early) }
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

  func opens(_ call: UInt32, as kind: CallKind) {}

  func sends(_ message: ByteBuffer, of call: UInt32) { core.receive(message) }

  func took(_ bytes: Int, of call: UInt32) { core.outputLeft(max(1, bytes)) }

  func ends(_ call: UInt32, with head: EndHead, payload: ByteBuffer?) {
    core.end(CallEnd(head, hasPayload: payload != nil), response: payload)
    release()
  }

  // MARK: The caller's side

  func send(_ message: ByteBuffer) async throws(CallError) {
    guard try core.willSend(max(1, message.readableBytes)) else { return }
    served?.receive(message)
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

  private func took(_ bytes: Int) {
    let served = state.withLock { state -> ServerCall? in
      if state.served == nil { state.leftEarly += max(1, bytes) }
      return state.served
    }
    served?.outputLeft(max(1, bytes))
  }
}
