/// Numbers as they are shown to whoever may not see them whole.
///
/// What is masked already stays as it is.
package enum Masking {
  /// As 138****8000.
  package static func phone(_ number: String) -> String {
    guard !number.contains("*") else { return number }
    guard number.count > 7 else { return number.isEmpty ? "" : "****" }
    return number.prefix(3) + "****" + number.suffix(4)
  }

  /// As 1101**********002X.
  package static func document(_ number: String) -> String {
    guard !number.contains("*") else { return number }
    guard number.count > 8 else { return number.isEmpty ? "" : "****" }
    return number.prefix(4) + String(repeating: "*", count: number.count - 8) + number.suffix(4)
  }
}
