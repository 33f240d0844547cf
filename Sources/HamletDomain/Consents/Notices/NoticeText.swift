/// The words of a notice in one language: a paragraph for each question a person has.
package struct NoticeText: Sendable, Hashable {
  /// As "Notice on care".
  package let title: String
  /// What the consent is for.
  package let whatFor: String
  /// What is written down.
  package let whatIsKept: String
  /// Until when.
  package let howLong: String
  /// Who sees it, and who does not.
  package let whoSees: String
  /// What goes on without the consent.
  package let without: String
  /// The same in short, to be read aloud.
  package let script: String
}
