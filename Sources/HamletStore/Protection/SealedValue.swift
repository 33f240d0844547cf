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
  init?(head: Data) {
    let start = head.startIndex
    func number(_ range: Range<Int>) -> UInt64 {
      head[(start + range.lowerBound)..<(start + range.upperBound)].reduce(0) {
        $0 << 8 | UInt64($1)
      }
    }
    switch head.first {
    case 1 where head.count >= Self.oldHeadBytes:
      key = UInt32(truncatingIfNeeded: number(1..<5))
      subject = nil
    case 2 where head.count >= Self.headBytes:
      key = UInt32(truncatingIfNeeded: number(1..<5))
      subject = Int64(bitPattern: number(5..<13))
    default: return nil
    }
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

  /// What is authenticated beside the text: where it stands, and the head itself.
  func place(_ column: Vault.Column, _ row: RecordID) -> Data {
    guard subject != nil else { return Data("\(column.rawValue)|\(row)|\(key)".utf8) }
    var place = bytes
    place.append(contentsOf: column.rawValue.utf8)
    place.append(0x7C)
    place.append(contentsOf: row.bytes)
    return place
  }
}
