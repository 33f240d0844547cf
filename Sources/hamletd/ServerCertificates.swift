import HamletIdentity
import HamletMessages
import HamletTransport
import Logging

/// The server's certificate, made by the town's authority and renewed while the server runs.
struct ServerCertificates {
  /// What a device without a certificate may ask.
  private static let enrolmentMethods: Set<String> = [
    "hamlet.v1.DeviceService/EnrolDevice", "hamlet.v1.DeviceService/RequestRenewal",
    "hamlet.v1.DeviceService/RenewDevice", "hamlet.v1.HealthService/Check",
  ]

  /// The town's authority; nil where none was made.
  let authority: TownAuthority?
  private let folder: AuthorityFolder
  private let names: [ServerName]
  private let served: [DevicePolicy: ServerTLS]

  /// Refuses to listen beyond loopback without an authority.
  init(_ data: String, _ settings: ServeSettings) throws {
    folder = AuthorityFolder(path: data)
    names = settings.certificateNames.map { ServerName($0) }
    do {
      authority = try folder.authority()
      let secured = settings.endpoints.filter(settings.speaksTLS)
      guard !secured.isEmpty else {
        served = [:]
        return
      }
      guard let authority else {
        throw Failure(
          """
          TLS needs the town's certification authority; make it once: hamletd ca init --data \
          \(data). (Without TLS only loopback or a unix socket; --insecure-listen to do it anyway.)
          """
        )
      }
      let identity = try folder.server(of: authority, names: names, now: unixMilliseconds())
      var served: [DevicePolicy: ServerTLS] = [:]
      for policy in Set(secured.map { Self.policy(of: $0, settings) }) {
        served[policy] = try ServerTLS(
          identity,
          devices: policy,
          enrolmentMethods: Self.enrolmentMethods
        )
      }
      self.served = served
    } catch let failure as IdentityFailure {
      throw Failure("\(data): \(failure.description)")
    }
  }

  /// How what comes in at an endpoint is secured.
  func security(of endpoint: Endpoint, _ settings: ServeSettings) -> Listener.Security {
    guard settings.speaksTLS(endpoint) else { return .plaintext }
    return served[Self.policy(of: endpoint, settings)].map(Listener.Security.tls) ?? .plaintext
  }

  /// Shows a new certificate when two thirds of the old one's time are used, looking every hour.
  func keepRenewed(_ log: Logger) async {
    guard let authority, !served.isEmpty else { return }
    while (try? await Task.sleep(for: .seconds(3_600))) != nil {
      do {
        let identity = try folder.server(of: authority, names: names, now: unixMilliseconds())
        for tls in served.values { try tls.replace(identity) }
      } catch {
        log.error("the server's certificate cannot be renewed; tried again in an hour")
      }
    }
  }

  private static func policy(of endpoint: Endpoint, _ settings: ServeSettings) -> DevicePolicy {
    settings.devices ?? (ServeSettings.isLocal(endpoint) ? .off : .required)
  }
}
