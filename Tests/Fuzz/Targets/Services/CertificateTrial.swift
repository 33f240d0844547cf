import HamletDomain

@testable import HamletIdentity

/// What a device or a server shows of itself, and what is typed when one enrols.
enum CertificateTrial {
  private static let now: Int64 = 1_790_000_000_000
  private static let device = RecordID(high: 0x019A_0000_0000_7000, low: 0x8000_0000_0000_0001)

  /// A town's authority and a certificate that it made.
  private struct Town: Sendable {
    let authority: TownAuthority
    let verifier: CertificateVerifier
    let request: [UInt8]
    let issued: [UInt8]

    init?() {
      guard let authority = try? TownAuthority(now: now - 1_000),
        let verifier = try? CertificateVerifier(authority: authority.certificate),
        let request = try? IdentityKey().signingRequest(),
        let read = try? SigningRequest(request),
        let issued = try? authority.certificate(of: device, for: read, now: now)
      else { return nil }
      self.authority = authority
      self.verifier = verifier
      self.request = request
      self.issued = issued.bytes
    }
  }

  private static let town = Town()

  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let choice = input.byte()
    let rest = input.remaining
    guard let town else { throw Finding("there is no authority") }
    switch choice % 5 {
    case 0: _ = try? SigningRequest(rest)
    case 1:
      guard let shown = try? town.verifier.device([rest], at: now) else { return }
      try hold(shown.device == device, "a certificate of another device is taken")
    case 2:
      _ = try? CertificateVerifier(authority: rest)
      _ = try? town.verifier.server(
        [rest, town.authority.certificate],
        named: ServerName("a"),
        at: now
      )
    case 3:
      let text = String(decoding: rest, as: UTF8.self)
      _ = PEMFile.certificates(text)
      _ = IdentityKey(pem: text)
      guard let address = DeviceAddress(uri: text) else { return }
      try hold(
        DeviceAddress(uri: address.description) == address,
        "a device's URI does not come back"
      )
    default:
      let text = String(decoding: rest, as: UTF8.self)
      guard let code = EnrolmentCode(typed: text) else { return }
      try hold(EnrolmentCode(typed: code.text) == code, "an enrolment code does not come back")
    }
  }

  static var seeds: [[UInt8]] {
    guard let town else { return [] }
    let pem = PEMFile.text(certificate: town.issued)
    return [
      [0] + town.request, [1] + town.issued, [2] + town.authority.certificate,
      [3] + Array(pem.utf8), [3] + Array(DeviceAddress(device).description.utf8),
      [4] + Array("0000-1111-2222-3333-4444-5555-6666-7777".utf8),
    ]
  }
}
