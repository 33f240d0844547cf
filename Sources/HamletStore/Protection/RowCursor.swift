import Foundation
import GRDB
import HamletDomain

/// The values of a row's key as a text, so that a walk can be taken up where it stopped.
enum RowCursor {
  static func text(_ values: [DatabaseValue]) -> String {
    values.map { value in
      switch value.storage {
      case .int64(let number): "i\(number)"
      case .string(let text): "t" + Hexadecimal.text(text.utf8)
      case .blob(let bytes): "b" + Hexadecimal.text(bytes)
      case .double, .null: "n"
      }
    }.joined(separator: ",")
  }

  /// Empty for the beginning of a table.
  static func values(_ text: String) -> [DatabaseValue] {
    text.split(separator: ",").map { part in
      let rest = part.dropFirst()
      switch part.first {
      case "i": return (Int64(rest) ?? 0).databaseValue
      case "t":
        let bytes = Hexadecimal.bytes(rest) ?? []
        return String(decoding: bytes, as: UTF8.self).databaseValue
      case "b": return Data(Hexadecimal.bytes(rest) ?? []).databaseValue
      default: return .null
      }
    }
  }
}
