/// A code of a list and its wording.
package struct CodeRecord: Sendable, Hashable {
  package var code: String
  package var zh: String
  package var en: String

  /// Describes a code.
  package init(code: String, zh: String, en: String) {
    self.code = code
    self.zh = zh
    self.en = en
  }
}
