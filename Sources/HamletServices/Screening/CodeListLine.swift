internal import HamletDomain

/// A line of a list of codes: code, Chinese, English, separated by tabs.
struct CodeListLine: Sendable, Hashable {
  let code: String
  let zh: String
  let en: String

  /// Reads a line; nil for an empty one and for a remark that begins with "#".
  ///
  /// Throws where a part is missing or the code is none of ICD-10.
  init?(_ line: String) throws(RuleViolation) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else {
      throw RuleViolation(
        rule: "code_list.line",
        english: "A line is a code, its Chinese and its English wording, separated by tabs.",
        chinese: "每行为代码、中文、英文，以制表符分隔。"
      )
    }
    code = try ICD10Code(parts[0]).text
    zh = parts[1]
    en = parts[2]
  }
}
