internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import Logging
internal import NIOCore

extension ServerConnectionHandler {
  /// When calls came, by both clocks.
  private typealias ArrivalTime = (instant: ContinuousClock.Instant, unixMilliseconds: Int64)

  /// Does what the machine asks, until it asks nothing.
  ///
  /// The clocks are looked at once for all of it: what one read of a socket brought came then.
  func runActions(now: WireInstant = .now) {
    var came: ArrivalTime?
    while run(machine.next(now: now), &came) {}
  }

  /// The same for what one read of the socket brought, whose calls share what they read.
  ///
  /// To share has its price, which a call that came alone does not pay: the first goes before.
  func runBurst(now: WireInstant) {
    var came: ArrivalTime?
    guard run(machine.next(now: now), &came) else { return }
    let second = machine.next(now: now)
    if case .none = second { return }
    calls.bursts.burst {
      _ = run(second, &came)
      while run(machine.next(now: now), &came) {}
    }
  }

  /// Does one action; false: there was none.
  private func run(_ action: consuming ServerAction, _ came: inout ArrivalTime?) -> Bool {
    // Taken apart, not copied: each part of it would count a reference.
    switch consume action {
    case .none:
      return false
    case .greeted(let hello):
      settings.logger.debug("client greeted", metadata: ["agent": "\(hello.agent)"])
    case .call(let number, let head, let message, let last):
      let time = came ?? (.now, settings.unixMilliseconds())
      came = time
      let arrival = CallArrival(
        number: number,
        head: head,
        message: message?.payload,
        isWhole: last,
        instant: time.instant,
        unixMilliseconds: time.unixMilliseconds,
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
    return true
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
