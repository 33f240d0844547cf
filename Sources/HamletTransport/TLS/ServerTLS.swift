package import HamletIdentity
internal import NIOCore
internal import NIOSSL
internal import Synchronization

/// How a listener speaks TLS: 1.3 alone, with the town's authority as its only root.
package final class ServerTLS: Sendable {
  private let context: Mutex<NIOSSLContext>

  let policy: DevicePolicy
  /// What is served to whoever has no certificate yet.
  let enrolmentMethods: Set<String>
  let verifier: CertificateVerifier

  /// Prepares what a server shows.
  ///
  /// Throws where key and certificates are not what they should be.
  package init(
    _ identity: ServerIdentity,
    devices policy: DevicePolicy,
    enrolmentMethods: Set<String>
  ) throws {
    self.policy = policy
    self.enrolmentMethods = enrolmentMethods
    verifier = try CertificateVerifier(authority: identity.authority)
    context = Mutex(try Self.context(identity, policy))
  }

  /// Shows another certificate of the same authority from the next connection on.
  package func replace(_ identity: ServerIdentity) throws {
    let next = try Self.context(identity, policy)
    context.withLock { $0 = next }
  }

  /// The first handler of a connection; `judge` is asked about the certificates that a client shows.
  func handler(
    judge:
      @escaping ([NIOSSLCertificate], EventLoopPromise<NIOSSLVerificationResult>) -> Void
  ) -> NIOSSLServerHandler {
    let context = context.withLock { $0 }
    guard policy != .off else { return NIOSSLServerHandler(context: context) }
    return NIOSSLServerHandler(context: context, customVerificationCallback: judge)
  }

  private static func context(
    _ identity: ServerIdentity,
    _ policy: DevicePolicy
  ) throws -> NIOSSLContext {
    let authority = try NIOSSLCertificate(bytes: identity.authority, format: .der)
    let own = try NIOSSLCertificate(bytes: identity.certificate, format: .der)
    let key = try NIOSSLPrivateKey(bytes: Array(identity.keyPEM.utf8), format: .pem)
    // The authority goes along, so that a device that enrols can compare its fingerprint.
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: [.certificate(own), .certificate(authority)],
      privateKey: .privateKey(key)
    )
    configuration.minimumTLSVersion = .tlsv13
    configuration.trustRoots = .certificates([authority])
    // Optional for TLS: who is refused for showing none is told what to do, which TLS cannot.
    configuration.certificateVerification = policy == .off ? .none : .optionalVerification
    configuration.applicationProtocols = ApplicationProtocol.allCases.map(\.rawValue)
    configuration.renegotiationSupport = .none
    configuration.shutdownTimeout = .milliseconds(TransportLimits.tlsShutdownMilliseconds)
    return try NIOSSLContext(configuration: configuration)
  }
}
