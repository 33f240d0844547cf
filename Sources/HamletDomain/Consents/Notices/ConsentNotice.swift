/// What a person is told before she decides about one purpose; texts are reference data that ships
/// with the program, so that every server reads out the same words.
package struct ConsentNotice: Sendable, Hashable {
  /// What it is about; each purpose has its own, they are never bundled.
  package let purpose: Purpose
  /// As "2026-1": the year and a number.
  package let version: String
  /// Whether it changed what the one before was for, so that who agreed to that one is asked anew.
  package let changedPurpose: Bool
  let chinese: NoticeText
  let english: NoticeText

  init(
    _ purpose: Purpose,
    _ version: String,
    changedPurpose: Bool = false,
    chinese: NoticeText,
    english: NoticeText
  ) {
    self.purpose = purpose
    self.version = version
    self.changedPurpose = changedPurpose
    self.chinese = chinese
    self.english = english
  }

  /// The heading.
  package func title(in language: NoticeLanguage) -> String {
    language == .english ? english.title : chinese.title
  }
}
