package import HamletIdentity
internal import HamletRPC
internal import NIOCore
internal import NIOSSL
internal import Synchronization

/// How a client speaks TLS: with one town's server, and as one device.
package final class ClientTLS: Sendable {
  /// By what the server is known.
  package enum Trust: Sendable {
    /// The town's certificate, kept since enrolment, in DER.
    case authority([UInt8])
    /// The code that was given out, before anything is known: it pins the town's key.
    case pinned(EnrolmentCode)
  }

  private let trust: Trust
  private let name: ServerName
  private let hostname: String?
  private let context: NIOSSLContext
  private let certificate: [UInt8]
  private let refused = Mutex<CertificateRefusal?>(nil)

  let applicationProtocol: ApplicationProtocol

  /// Prepares what a client shows; `host` is the name or address that it connects to.
  ///
  /// Throws where key and certificates are not what they should be.
  package init(
    _ trust: Trust,
    host: String,
    device: DeviceIdentity? = nil,
    speaking applicationProtocol: ApplicationProtocol = .hamlet,
    shutdownMilliseconds: Int64 = TransportLimits.tlsShutdownMilliseconds
  ) throws {
    self.trust = trust
    self.applicationProtocol = applicationProtocol
    name = ServerName(host)
    if case .host(let host) = name { hostname = host } else { hostname = nil }
    certificate = device?.certificate ?? []
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv13
    configuration.certificateVerification = .noHostnameVerification  // The verifier looks at names.
    configuration.trustRoots = .certificates([])
    configuration.applicationProtocols = [applicationProtocol.rawValue]
    configuration.renegotiationSupport = .none
    configuration.shutdownTimeout = .milliseconds(shutdownMilliseconds)
    if let device, !device.certificate.isEmpty {
      let own = try NIOSSLCertificate(bytes: device.certificate, format: .der)
      configuration.certificateChain = [.certificate(own)]
      configuration.privateKey = .privateKey(
        try NIOSSLPrivateKey(bytes: Array(device.keyPEM.utf8), format: .pem)
      )
    }
    context = try NIOSSLContext(configuration: configuration)
  }

  /// Why the last server that was met was not taken for the town's; nil: it was.
  package var refusal: CertificateRefusal? { refused.withLock { $0 } }

  /// Why the device's own certificate will not be taken; nil: it will, as far as this side can tell.
  func ownProblem(at now: Int64) -> CertificateRefusal? {
    guard case .authority(let bytes) = trust, !certificate.isEmpty else { return nil }
    do throws(CertificateRefusal) {
      _ = try CertificateVerifier(authority: bytes).device([certificate], at: now)
      return nil
    } catch {
      return error
    }
  }

  /// The first handler of a connection.
  func handler(now: @escaping @Sendable () -> Int64) throws -> NIOSSLClientHandler {
    refused.withLock { $0 = nil }
    return try NIOSSLClientHandler(
      context: context,
      serverHostname: hostname,
      customVerificationCallback: { [self] certificates, promise in
        do throws(CertificateRefusal) {
          try judge(certificates.map { (try? $0.toDERBytes()) ?? [] }, at: now())
          promise.succeed(.certificateVerified)
        } catch {
          refused.withLock { $0 = error }
          promise.succeed(.failed)
        }
      }
    )
  }

  private func judge(_ chain: [[UInt8]], at now: Int64) throws(CertificateRefusal) {
    switch trust {
    case .authority(let bytes):
      _ = try CertificateVerifier(authority: bytes).server(chain, named: name, at: now)
    case .pinned(let code):
      guard chain.count == CertificateLimits.chain, let last = chain.last else {
        throw .wrongAuthority
      }
      let verifier = try CertificateVerifier(authority: last)
      guard code.pins(verifier.fingerprint) else { throw .wrongAuthority }
      _ = try verifier.server(chain, named: name, at: now)
    }
  }
}
