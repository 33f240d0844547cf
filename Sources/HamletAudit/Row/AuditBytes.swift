/// Bytes with their lengths, big-endian: what a row's hash covers.
package struct AuditBytes {
  /// What was put so far.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// Puts a number of 8 bytes.
  package mutating func put(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
  /// Puts bytes behind their count.
  package mutating func put(_ part: [UInt8]) {
    put(Int64(part.count))
    bytes.append(contentsOf: part)
  }
  /// Puts a text behind the count of its bytes.
  package mutating func put(_ text: String) {
    put(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what `AuditBytes` wrote, and any other bytes without harm.
struct AuditByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  /// A number of some bytes, big-endian; nil where they are not there.
  mutating func number(bytes count: Int) -> UInt64? {
    guard count <= 8, bytes.count - place >= count else { return nil }
    defer { place += count }
    return bytes[place..<place + count].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  mutating func number() -> Int64? { number(bytes: 8).map { Int64(bitPattern: $0) } }

  /// Bytes of a known count.
  mutating func take(_ count: Int) -> [UInt8]? {
    guard count >= 0, count <= bytes.count - place else { return nil }
    defer { place += count }
    return Array(bytes[place..<place + count])
  }

  /// Bytes behind their count.
  mutating func part() -> [UInt8]? {
    guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
    return take(Int(count))
  }

  mutating func text() -> String? { part().flatMap { String(validating: $0, as: UTF8.self) } }
}
