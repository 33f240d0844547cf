internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import Logging
internal import NIOCore

extension ServerConnectionHandler {
  /// Does what the machine asks, until it asks nothing.
  func runActions() {
    while let action = nextAction() { run(action) }
  }

  private func nextAction() -> ServerAction? {
    let action = machine.next(now: .now)
    return action == .none ? nil : action
  }

  private func run(_ action: ServerAction) {
    switch action {
    case .none:
      break
    case .greeted(let hello):
      settings.logger.debug("client greeted", metadata: ["agent": "\(hello.agent)"])
    case .call(let number, let head, let message, let last):
      let arrival = CallArrival(
        number: number,
        head: head,
        message: message?.payload,
        isWhole: last,
        instant: .now,
        unixMilliseconds: settings.unixMilliseconds(),
        responseLimit: machine.responseLimit,
        messageLimit: machine.messageLimit
      )
      calls.open(arrival, from: session, to: self, arenas: arenas)
    case .message(let number, let message, let last):
      if let message { open[number]?.receive(message.payload, credit: message.credit) }
      if last { open[number]?.closeInput() }
    case .stop(let number, let cause):
      stop(number, cause)
    case .sendable(let number):
      if let bytes = waiting.removeValue(forKey: number) { open[number]?.outputLeft(bytes) }
    case .peerLeaving(let goaway):
      settings.logger.debug("client leaves", metadata: ["code": "\(goaway.code)"])
    case .halfClose:
      context?.close(mode: .output, promise: nil)
    case .close(let reason):
      settings.logger.debug("connection closes", metadata: ["reason": "\(reason)"])
      context?.closeWhole()
    }
  }

  private func stop(_ number: CallNumber, _ cause: StopCause) {
    guard let call = open[number] else { return }
    switch cause {
    case .reset: call.cancel()
    case .deadline: call.deadlinePassed()
    case .draining: call.end(with: .unavailable())
    case .lost:
      open[number] = nil
      waiting[number] = nil
      call.abandon()
    }
  }
}
