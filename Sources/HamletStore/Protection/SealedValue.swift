import Foundation
import HamletDomain

/// The head of a sealed value: which key and whose.
///
/// Version 2: 2, key number (4 bytes), subject (8), then nonce (12), ciphertext and tag (16).
/// Version 1: 1, key number (4), then the same; sealed by the key itself. Numbers are big-endian.
struct SealedValue: Hashable {
  static let headBytes = 13
  private static let oldHeadBytes = 5

  /// The number of the key in the key file.
  let key: UInt32
  /// The row of `subject_keys`; nil in a value of version 1.
  let subject: Int64?

  init(key: UInt32, subject: Int64) {
    self.key = key
    self.subject = subject
  }

  /// Reads a value's head; nil where the bytes are none.
  init?(head bytes: UnsafeRawBufferPointer) {
    func number<Number: FixedWidthInteger>(at offset: Int, _ type: Number.Type) -> Number {
      Number(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
    }
    switch bytes.first {
    case 1 where bytes.count >= Self.oldHeadBytes:
      (key, subject) = (number(at: 1, UInt32.self), nil)
    case 2 where bytes.count >= Self.headBytes:
      (key, subject) = (number(at: 1, UInt32.self), number(at: 5, Int64.self))
    default: return nil
    }
  }

  init?(head: Data) {
    guard let read = head.withUnsafeBytes({ Self(head: $0) }) else { return nil }
    self = read
  }

  /// How many bytes the head takes.
  var count: Int { subject == nil ? Self.oldHeadBytes : Self.headBytes }

  /// The head's bytes, of version 2.
  var bytes: Data {
    var head = Data(capacity: 80)
    head.append(2)
    withUnsafeBytes(of: key.bigEndian) { head.append(contentsOf: $0) }
    withUnsafeBytes(of: (subject ?? 0).bigEndian) { head.append(contentsOf: $0) }
    return head
  }

  /// Lends what is authenticated beside the text: where it stands, and the head itself.
  func withPlace<Result>(
    _ column: Vault.Column,
    _ row: RecordID,
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    guard let subject else {
      return try Array("\(column.rawValue)|\(row)|\(key)".utf8).withUnsafeBytes(body)
    }
    let name = column.rawValue.utf8
    let count = Self.headBytes + name.count + 17
    // From the stack: each opening has one.
    return try withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { place in
      place[0] = 2
      place.storeBytes(of: key.bigEndian, toByteOffset: 1, as: UInt32.self)
      place.storeBytes(of: subject.bigEndian, toByteOffset: 5, as: Int64.self)
      UnsafeMutableRawBufferPointer(rebasing: place[Self.headBytes...]).copyBytes(from: name)
      place[Self.headBytes + name.count] = 0x7C
      let last = UnsafeMutableRawBufferPointer(rebasing: place[(count - 16)...])
      row.withBytes { last.copyMemory(from: $0) }
      return try body(UnsafeRawBufferPointer(place))
    }
  }
}
