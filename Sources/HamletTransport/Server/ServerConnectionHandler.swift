internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import Logging
internal import NIOCore

/// One client's connection: the socket's events go into the protocol machine, its actions come out.
///
/// What a read burst answers is written with one flush at its end; what other threads answer is
/// drained by one turn of the loop.
// Every stored variable is touched on the channel's loop alone: NIO calls the handler there, and
// other threads post to `inbox`. So the class can be shared.
final class ServerConnectionHandler: ChannelDuplexHandler, ServedConnection,
  @unchecked Sendable
{
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What a call's side may ask from another thread.
  enum Event: Sendable {
    case sends(ByteBuffer, CallNumber)
    case took(Int, CallNumber)
    case ends(CallNumber, EndHead, ByteBuffer?)
    case drain
    case refuse(String)
  }

  let calls: CallServer
  let settings: ServerSettings
  let ledger: ConnectionLedger
  let arenas: ArenaPool
  let eventLoop: any EventLoop
  let inbox: LoopInbox<Event>
  let session: ClientSession
  /// The place that it comes from, by which connections are counted; nil for a unix socket.
  let address: String?

  // Not checked at run time for accesses that overlap, which cost every call some: there is one thread,
  // and what is done to the machine, a value that knows nothing of its owner, never comes back here.
  @exclusivity(unchecked) var machine: ServerConnection
  var open: [CallNumber: ServerCall] = [:]
  /// Bytes of messages that wait for credit, by call.
  var waiting: [CallNumber: Int] = [:]
  var context: ChannelHandlerContext?
  var output = SocketOutput()
  var timer = ConnectionTimer()
  /// Whether a read burst or a batch of events is at work, whose end flushes.
  var isInTurn = false
  /// Whether it is not read for a moment, since it found no room.
  var isTurnedAway = false
  /// Why nothing is served here: said at once, instead of any call.
  var refusal: String?

  init(_ serving: ServingContext, _ session: ClientSession, _ channel: any Channel) {
    calls = serving.calls
    settings = serving.settings
    ledger = serving.ledger
    arenas = serving.arenas(of: channel.eventLoop)
    self.session = session
    eventLoop = channel.eventLoop
    inbox = LoopInbox(on: channel.eventLoop)
    address = channel.remoteAddress?.ipAddress.map(NetworkAddress.place(of:))
    machine = ServerConnection(
      settings: ConnectionSettings(
        agent: settings.agent,
        maxFrame: settings.maxFrame,
        maxCalls: settings.maxCalls,
        callCredit: settings.callCredit,
        schemaSHA256: settings.schemaSHA256,
        unixMilliseconds: settings.unixMilliseconds(),
        patience: settings.patience
      ),
      now: .now
    )
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if let refusal { machine.refuse(refusal, now: .now) }
    if context.channel.isActive { endTurn() }
  }

  func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

  func channelActive(context: ChannelHandlerContext) {
    endTurn()
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    isInTurn = true
    let now = WireInstant.now
    machine.receive(unwrapInboundIn(data), now: now)
    runBurst(now: now)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    endTurn()
    context.fireChannelReadComplete()
  }

  func read(context: ChannelHandlerContext) {
    if mayRead { context.read() } else { output.isReadHeld = true }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case .some(.inputClosed) = event as? ChannelEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    isInTurn = true
    machine.inputEnded(now: .now)
    runActions()
    endTurn()
  }

  func channelInactive(context: ChannelHandlerContext) {
    machine.inputEnded(now: .now)
    runActions()
    timer.cancel()
    for call in open.values { call.abandon() }
    open = [:]
    ledger.remove(self, from: address, onDevice: session.device)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    settings.logger.debug("connection failed", metadata: ["error": "\(type(of: error))"])
    context.close(promise: nil)
  }
}
