/// The language in which the shell speaks.
package enum ShellLanguage: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"

  /// The language named by a locale as `zh_CN.UTF-8`, or English.
  package init(locale: String) {
    self = locale.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}
