internal import HamletDomain
internal import HamletMessages

/// The contract's own words for its codes, so that reports say what lists and forms say.
enum ContractWords {
  /// A code's labels; its name where the contract has none.
  static func of<Code: RawRepresentable>(_ code: Code) -> Figure.Words
  where Code.RawValue == UInt32 {
    guard let value = value(code), let text = value.text else {
      return Figure.Words("\(code)", "\(code)")
    }
    return Figure.Words(text.zh, text.en)
  }

  /// A code's short name, as service_window.
  static func shortName<Code: RawRepresentable>(_ code: Code) -> String
  where Code.RawValue == UInt32 {
    value(code)?.shortName ?? "\(code)"
  }

  private static func value<Code: RawRepresentable>(_ code: Code) -> EnumValueInfo?
  where Code.RawValue == UInt32 {
    let info = Contract.schema.enumeration("hamlet.v1.\(Code.self)")
    return info?.values.first { UInt32(clamping: $0.number) == code.rawValue }
  }
}
