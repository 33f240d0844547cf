internal import HamletDomain
internal import HamletIdentity
internal import HamletRPC
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import NIOTLS

/// Stands in for a connection until its handshake is over, then makes way for the protocol.
// Touched on the channel's loop alone, but for `drain`, which only closes the channel.
final class TLSGate: ChannelInboundHandler, RemovableChannelHandler, ServedConnection,
  @unchecked Sendable
{
  typealias InboundIn = ByteBuffer

  /// What a handshake led to.
  struct Admitted {
    var device = RecordID.none
    var deviceRenewal = Int64.max
    var door = Door.ordinary
    /// Why nothing is served after all; said in a GOAWAY.
    var refusal: String?
  }

  private let tls: ServerTLS
  private let serving: ServingContext
  private let channel: any Channel
  private var verdict: Result<VerifiedCertificate, CertificateRefusal>?
  private var deadline: Scheduled<Void>?
  private var isRefused = false

  let address: String?

  /// No device is known before the handshake is over.
  var device: RecordID { .none }

  init(_ tls: ServerTLS, _ serving: ServingContext, _ channel: any Channel) {
    self.tls = tls
    self.serving = serving
    self.channel = channel
    address = channel.remoteAddress?.ipAddress.map(NetworkAddress.place(of:))
  }

  /// Puts TLS and this gate into a new connection's pipeline.
  func install() throws {
    guard serving.ledger.add(self, from: address, now: .now) else { throw TooManyConnections() }
    let first = TLSFirstByte { [self] in refused("plaintext") }
    let handler = tls.handler { [self] in judge($0, $1) }
    try channel.pipeline.syncOperations.addHandlers([first, handler, self])
    let limit = TimeAmount.milliseconds(serving.settings.handshakeMilliseconds)
    deadline = channel.eventLoop.assumeIsolated().scheduleTask(in: limit) { [self] in
      refused("timeout")
      channel.close(promise: nil)
    }
  }

  func drain() { channel.close(promise: nil) }

  func refuse(_ reason: String) { channel.close(promise: nil) }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case .handshakeCompleted(let name)? = event as? TLSUserEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    deadline?.cancel()
    deadline = nil
    judgeResumed(context)
    guard let spoken = name.flatMap(ApplicationProtocol.init(rawValue:)) else {
      refused("no protocol in common")
      return context.close(promise: nil)
    }
    if case .failure(let refusal)? = verdict {
      refused(refusal.rawValue, isTold: true)
      return context.close(promise: nil)
    }
    open(admitted(spoken), context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = nil
    serving.ledger.remove(self, from: address)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if case .failure(let refusal)? = verdict {
      refused(refusal.rawValue, isTold: true)
    } else {
      refused("handshake")
    }
    context.close(promise: nil)
  }

  private func judge(
    _ certificates: [NIOSSLCertificate],
    _ promise: EventLoopPromise<NIOSSLVerificationResult>
  ) {
    let chain = certificates.map { (try? $0.toDERBytes()) ?? [] }
    let found = judged(chain)
    verdict = found
    if case .success = found {
      promise.succeed(.certificateVerified)
    } else {
      promise.succeed(.failed)
    }
  }

  private func judged(_ chain: [[UInt8]]) -> Result<VerifiedCertificate, CertificateRefusal> {
    do throws(CertificateRefusal) {
      return .success(try tls.verifier.device(chain, at: serving.settings.unixMilliseconds()))
    } catch {
      return .failure(error)
    }
  }

  /// A session that was taken up again shows the certificate of the first handshake, which nobody was
  /// asked about this time.
  private func judgeResumed(_ context: ChannelHandlerContext) {
    guard verdict == nil,
      let shown = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
    else { return }
    verdict = judged([(try? shown.toDERBytes()) ?? []])
  }

  private func admitted(_ spoken: ApplicationProtocol) -> Admitted {
    var admitted = Admitted()
    if spoken == .enrolment { admitted.door = .methods(tls.enrolmentMethods) }
    guard case .success(let shown)? = verdict else {
      if spoken == .hamlet, tls.policy == .required {
        admitted.refusal = DeviceWords.missing
        tell("missing")
      }
      return admitted
    }
    switch serving.calls.devices.standing(of: shown.device, key: shown.key.bytes) {
    case .enrolled:
      admitted.device = shown.device
      admitted.deviceRenewal = shown.renewal
    case .revoked:
      admitted.refusal = DeviceWords.revoked
      tell("revoked", of: shown.device)
    case .unknown:
      admitted.refusal = DeviceWords.unknown
      tell("unknown", of: shown.device)
    }
    return admitted
  }

  private func open(_ admitted: Admitted, _ context: ChannelHandlerContext) {
    let session = ClientSession(
      source: channel.remoteAddress?.ipAddress ?? "",
      device: admitted.device,
      deviceRenewal: admitted.deviceRenewal,
      door: admitted.door
    )
    let handler = ServerConnectionHandler(serving, session, channel)
    if let refusal = admitted.refusal {
      refused("device")
      handler.refusal = refusal
    }
    guard serving.ledger.replace(self, by: handler, onDevice: admitted.device) else {
      return context.close(promise: nil)
    }
    do {
      try context.pipeline.syncOperations.addHandler(handler)
    } catch {
      return context.close(promise: nil)  // The channel is gone already.
    }
    context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
  }

  /// Tells the audit of a device that is not served; what speaks no TLS of ours is only counted.
  private func tell(_ reason: String, of device: RecordID = .none) {
    serving.calls.refusals?.refused(
      RefusedConnection(
        reason: reason,
        source: channel.remoteAddress?.ipAddress ?? "",
        device: device,
        atUnixMilliseconds: serving.settings.unixMilliseconds()
      )
    )
  }

  /// Counts why the connection is not served, once: one failure of TLS comes as several errors.
  private func refused(_ reason: String, isTold: Bool = false) {
    guard !isRefused else { return }
    isRefused = true
    if isTold { tell(reason) }
    serving.counts.refused(reason)
    serving.settings.logger.debug("TLS refused", metadata: ["reason": "\(reason)"])
  }
}

/// A connection that the server's limits leave no room for; it is closed without a word.
struct TooManyConnections: Error {}
