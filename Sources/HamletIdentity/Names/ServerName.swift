internal import Glibc
internal import SwiftASN1
internal import X509

/// A name or an address by which clients reach the server, as a certificate holds it.
package enum ServerName: Sendable, Hashable {
  /// A host name in lower case.
  case host(String)
  /// The 4 or 16 bytes of an IP address.
  case address([UInt8])

  /// Reads what a user types for a host.
  package init(_ text: String) {
    self = Self.bytes(of: text).map(Self.address) ?? .host(text.lowercased())
  }

  private static func bytes(of text: String) -> [UInt8]? {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      if inet_pton(family, text, &bytes) == 1 { return bytes }
    }
    return nil
  }

  var generalName: GeneralName {
    switch self {
    case .host(let name): .dnsName(name)
    case .address(let bytes): .ipAddress(ASN1OctetString(contentBytes: bytes[...]))
    }
  }

  init?(_ name: GeneralName) {
    switch name {
    case .dnsName(let host): self = .host(host.lowercased())
    case .ipAddress(let bytes): self = .address(Array(bytes.bytes))
    default: return nil  // Other kinds of names are not ones that a server is reached by.
    }
  }
}
