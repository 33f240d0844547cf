/// The language in which a call's messages for people are written.
package enum Language: String, Sendable, Hashable {
  case english = "en"
  case chinese = "zh"

  /// Reads the language of a call's head; what is unknown or absent is English.
  package init(head: String) {
    self = Language(rawValue: head) ?? .english
  }
}
