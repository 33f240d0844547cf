/// What a word means among the values of an enum.
package enum EnumMatch: Sendable, Equatable {
  /// One value.
  case value(EnumValueInfo)
  /// The beginning of several values, in the contract's order.
  case ambiguous([EnumValueInfo])
  /// No value.
  case unknown
}

extension SchemaIndex {
  /// The value of an enum by full name, short name in either case, Chinese label, number, or a
  /// beginning that only one short name or label has.
  package func value(_ word: String, of enumeration: String) -> EnumMatch {
    guard let info = self.enumeration(enumeration), !word.isEmpty else { return .unknown }
    let lower = word.lowercased()
    let hyphenless = String(lower.map { $0 == "-" ? "_" : $0 })
    let exact = info.values.first { value in
      value.name == word || value.shortName == hyphenless || value.name.lowercased() == hyphenless
        || value.text?.zh == word || String(value.number) == word
    }
    if let exact { return .value(exact) }
    let beginnings = info.values.filter { value in
      value.shortName.hasPrefix(hyphenless) || value.text?.zh.hasPrefix(word) == true
    }
    guard let first = beginnings.first else { return .unknown }
    return beginnings.count == 1 ? .value(first) : .ambiguous(beginnings)
  }
}
