internal import NIOCore

/// The first 8 bytes of each side.
enum Preface {
  /// As PNG's signature: a byte above 127, the name, both line ends and an end-of-file, so that what
  /// a text channel does to them shows; the last byte is the version.
  static let bytes: [UInt8] = [0x89, 0x48, 0x4D, 0x4C, 0x0D, 0x0A, 0x1A, 0x01]

  enum Reading: Equatable, Sendable {
    case incomplete
    case ours
    /// Ours but for the version.
    case otherVersion(UInt8)
    case foreign(looksLikeTLS: Bool)
  }

  /// Looks at the front of `buffer`, and takes the preface off it when it is ours; a byte that is
  /// wrong is seen at once.
  static func read(_ buffer: inout ByteBuffer) -> Reading {
    let seen = buffer.readableBytesView.prefix(bytes.count)
    let name = bytes.dropLast()
    guard seen.prefix(name.count).elementsEqual(name.prefix(seen.count)) else {
      return .foreign(looksLikeTLS: seen.first == 0x16)
    }
    guard seen.count == bytes.count, let version = seen.last else { return .incomplete }
    guard version == bytes.last else { return .otherVersion(version) }
    buffer.moveReaderIndex(forwardBy: bytes.count)
    return .ours
  }
}
