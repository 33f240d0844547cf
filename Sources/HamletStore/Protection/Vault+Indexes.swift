import Crypto
import Foundation
import GRDB
import HamletDomain

/// The blind indexes of one text: under the current key first, then under those before it that rows
/// may still hold.
struct BlindIndexes {
  let values: [Data]

  /// As `?, ?`: a place for each.
  var places: String { values.map { _ in "?" }.joined(separator: ", ") }

  /// As `?7, ?8`: numbered places.
  func places(from first: Int) -> String {
    values.indices.map { "?\(first + $0)" }.joined(separator: ", ")
  }

  var arguments: [(any BoundValue)?] { values }
}

extension Vault {
  /// Bytes of HMAC in a blind index.
  private static let indexBytes = 16

  /// The blind index of a normalised text, under the current key.
  func index(_ text: String, _ lookup: Lookup) -> Data {
    Self.index(text, lookup, keyring.keys)
  }

  /// The same under the current of some keys.
  static func index(_ text: String, _ lookup: Lookup, _ keys: KeyFile) -> Data {
    index(text, lookup, keys, keys.current)
  }

  /// Every blind index under which a row may be found.
  func indexes(_ text: String, _ lookup: Lookup) -> BlindIndexes {
    let keys = keyring.keys
    return BlindIndexes(values: keys.indexNumbers.map { Self.index(text, lookup, keys, $0) })
  }

  /// Key 1 gives the code alone, as the first folders have it; a later one its number before it, so
  /// that a row tells by which key it is found.
  private static func index(
    _ text: String,
    _ lookup: Lookup,
    _ keys: KeyFile,
    _ number: UInt32
  ) -> Data {
    guard let key = keys.indexing[number] else { return Data() }
    let message = Data((lookup.rawValue + "|" + text).utf8)
    let code = HMAC<SHA256>.authenticationCode(for: message, using: key)
    return indexHead(number) + Data(code).prefix(indexBytes)
  }

  /// What an index begins with: nothing for key 1.
  static func indexHead(_ number: UInt32) -> Data {
    number == 1 ? Data() : withUnsafeBytes(of: number.bigEndian) { Data($0) }
  }

  /// SQL text that is true of an index which another key made.
  static func isOld(_ column: String, _ current: UInt32) -> String {
    guard current != 1 else { return "length(\(column)) <> \(indexBytes)" }
    return """
      (length(\(column)) <> \(indexBytes + 4)
        OR substr(\(column), 1, 4) <> x'\(Hexadecimal.text(indexHead(current)))')
      """
  }
}
