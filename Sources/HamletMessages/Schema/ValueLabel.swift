/// What a code is called in both languages, for sentences that people read.
package struct ValueLabel: Sendable, Hashable {
  /// In English.
  package let english: String
  /// In Chinese.
  package let chinese: String
}

extension SchemaIndex {
  /// What a value of an enum is called, by its name with or without the enum's prefix, as `CARE` of
  /// `hamlet.v1.Purpose`; the name itself where the contract has no such value.
  package func label(_ name: String, of enumeration: String) -> ValueLabel {
    let values = self.enumeration(enumeration)?.values ?? []
    let short = name.lowercased()
    let value = values.first { $0.name == name || $0.shortName == short }
    guard let text = value?.text, !text.zh.isEmpty, !text.en.isEmpty else {
      return ValueLabel(english: name, chinese: name)
    }
    return ValueLabel(english: text.en, chinese: text.zh)
  }

  /// What a purpose is called.
  package func purpose(_ name: String) -> ValueLabel { label(name, of: "hamlet.v1.Purpose") }
}
