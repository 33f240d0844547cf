import Foundation

/// The sixteen bytes from which the key of a subject is derived; held without a place on the heap.
struct SubjectSalt: Hashable, Sendable {
  /// How many bytes a salt has.
  static let count = 16

  private let high: UInt64
  private let low: UInt64

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads a salt; nil where it has another length.
  init?(raw: UnsafeRawBufferPointer) {
    guard raw.count == Self.count else { return nil }
    high = raw.loadUnaligned(as: UInt64.self)
    low = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
  }

  /// A salt for a new subject, from the system's own source of randomness.
  static func random() -> SubjectSalt {
    var system = SystemRandomNumberGenerator()
    return SubjectSalt(high: system.next(), low: system.next())
  }

  var bytes: [UInt8] { withUnsafeBytes(of: (high, low)) { Array($0) } }

  /// As it is kept.
  var stored: Data { Data(bytes) }
}
