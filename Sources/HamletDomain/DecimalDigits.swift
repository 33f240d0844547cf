/// Numbers written in ASCII digits, which is the only way codes and dates are written here.
///
/// `Int("+5")` and full-width digits are numbers to Swift but not to a code list.
enum DecimalDigits {
  /// Whether text is one or more ASCII digits.
  static func isAll(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// The value of up to 18 ASCII digits, or nil.
  static func value(_ text: some StringProtocol) -> Int? {
    guard isAll(text), text.utf8.count <= 18 else { return nil }
    return text.utf8.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The value of up to 18 bytes that are ASCII digits, or nil.
  static func value(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// A number of at least `width` digits, filled with zeros.
  static func text(_ value: Int, width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
