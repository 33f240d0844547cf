/// A figure of a report: its key, its names, and what it means, for pages that explain it.
///
/// What reports, files and the page of explanations say of a figure stands in these values alone.
package struct Figure: Hashable, Sendable {
  /// As `coverage.offer`.
  package let key: String
  /// What its numbers count.
  package let unit: FigureUnit
  /// Its name in Chinese, then in English.
  package let name: Words
  /// What it means.
  package let meaning: Words
  /// What the numerator counts.
  package let counted: Words
  /// What the denominator counts; empty where it is no share.
  package let whole: Words

  /// A sentence in both languages.
  package struct Words: Hashable, Sendable {
    package let chinese: String
    package let english: String

    package init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  init(
    _ key: String,
    _ unit: FigureUnit,
    _ name: Words,
    meaning: Words,
    counted: Words,
    whole: Words = Words("", "")
  ) {
    self.key = key
    self.unit = unit
    self.name = name
    self.meaning = meaning
    self.counted = counted
    self.whole = whole
  }

  /// Every figure, in the order of the reports.
  package static let all: [Figure] =
    coverage + completeness + timeliness + training + referrals + service + assessment

  /// The figures under a key, or under the beginning of one as `coverage`.
  package static func found(_ key: String) -> [Figure] {
    all.filter { key.isEmpty || $0.key == key || $0.key.hasPrefix(key + ".") }
  }
}
