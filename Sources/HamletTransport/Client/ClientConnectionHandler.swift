internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import NIOCore
internal import NIOSSL
internal import NIOTLS
internal import Synchronization

/// The client's connection: callers' wishes and the socket's events go into the protocol machine.
// Every stored variable is touched on the channel's loop alone: NIO calls the handler there, and
// callers post to `inbox`. So the class can be shared.
final class ClientConnectionHandler: ChannelDuplexHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What a caller may ask from another thread.
  enum Event: Sendable {
    case open(ConnectionCall, CallHead, CallOpening)
    case send(ConnectionCall, ByteBuffer)
    case finish(ConnectionCall)
    case took(ConnectionCall, Int)
    case cancel(ConnectionCall)
    case stop(ConnectionCall)
    case leave
  }

  let eventLoop: any EventLoop
  let inbox: LoopInbox<Event>
  /// Succeeds when calls may leave: once connected, and inside TLS where there is TLS.
  let opening: EventLoopPromise<Void>
  /// Succeeds with the server's HELLO; fails where the connection ends before it.
  let greeting: EventLoopPromise<Hello>

  var machine: ClientConnection
  var calls: [ClientCallID: ConnectionCall] = [:]
  var context: ChannelHandlerContext?
  var output = SocketOutput()
  var timer = ConnectionTimer()
  var isInTurn = false
  var hasClosed = false
  /// What the server said when it closed, or what TLS says of it; nil: nothing.
  var farewell: CallError? {
    get { lastWords.withLock { $0 } }
    set { lastWords.withLock { $0 = newValue } }
  }
  private let lastWords = Mutex<CallError?>(nil)
  /// What the server said of itself; nil before that.
  var hello: Hello? {
    get { firstWords.withLock { $0 } }
    set { firstWords.withLock { $0 = newValue } }
  }
  private let firstWords = Mutex<Hello?>(nil)
  /// Whether TLS ended with an alert in the place of the server's HELLO: then it read no call.
  private var isTurnedAway = false
  /// What must be spoken inside TLS; nil: there is no TLS.
  private let applicationProtocol: ApplicationProtocol?
  /// Looks for calls past their deadline, while there are any.
  var sweep: RepeatedTask?

  init(_ options: ConnectionOptions, on eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
    inbox = LoopInbox(on: eventLoop)
    applicationProtocol = options.tls?.applicationProtocol
    opening = eventLoop.makePromise(of: Void.self)
    greeting = eventLoop.makePromise(of: Hello.self)
    machine = ClientConnection(
      settings: ConnectionSettings(
        agent: options.agent,
        maxFrame: options.maxFrame,
        callCredit: options.callCredit,
        schemaSHA256: options.schemaSHA256,
        unixMilliseconds: options.unixMilliseconds()
      ),
      now: .now
    )
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { begin() }
  }

  private func begin() {
    if applicationProtocol == nil { opening.succeed() }
    endTurn()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    close()
  }

  func channelActive(context: ChannelHandlerContext) {
    begin()
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    isInTurn = true
    machine.receive(unwrapInboundIn(data), now: .now)
    runActions()
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    endTurn()
    context.fireChannelReadComplete()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted(let name)? = event as? TLSUserEvent {
      guard name == applicationProtocol?.rawValue else {
        farewell = .noTLS
        return context.close(promise: nil)
      }
      opening.succeed()
    }
    guard case .some(.inputClosed) = event as? ChannelEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    isInTurn = true
    machine.inputEnded(now: .now)
    runActions()
    endTurn()
  }

  func channelInactive(context: ChannelHandlerContext) {
    close()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // What went wrong shows in the calls' ends.
    if farewell == nil, applicationProtocol != nil {
      if case .handshakeFailed? = error as? NIOSSLError {
        farewell = .noTLS
      } else if error is BoringSSLError {
        // With TLS 1.3 the server judges when this side is through already: an alert comes instead
        // of its HELLO.
        farewell = .deviceRefused
        isTurnedAway = hello == nil
      }
    }
    context.close(promise: nil)
  }

  /// Tells every call that is left, and the waiting greeting, that the connection is gone.
  private func close() {
    guard !hasClosed else { return }
    machine.inputEnded(now: .now)
    runActions()
    hasClosed = true
    timer.cancel()
    sweep?.cancel()
    for call in calls.values { call.core.end(CallEnd(lost(.unknown))) }
    calls = [:]
    opening.fail(lost(.notSent))
    greeting.fail(lost(.notSent))
  }

  func lost(_ attempt: AttemptOutcome) -> CallError {
    let lost = CallError.unavailable("The connection to the server was lost.", "与服务器的连接已断开。")
    return (farewell ?? lost).after(isTurnedAway ? .notSent : attempt)
  }
}
