import Foundation

/// The page of screens in the documentation: what it says around them, and what of them is compared.
struct ScreenPage {
  static let path = Programs.root.appendingPathComponent("docs/screens.md")

  private var sections = [opening]

  var text: String { sections.joined(separator: "\n") }

  /// Adds a screen below what is said of it; the server's address becomes the usual one.
  mutating func add(_ title: String, _ words: String, _ screen: String, address: String) {
    let rows = screen.replacing(address, with: "127.0.0.1:4265")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let last = rows.lastIndex { !$0.isEmpty } ?? 0
    let shown = rows[...last].map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    sections.append("## \(title)\n\n\(words)\n\n\(shown)\n")
  }

  /// The lines of a page without what is another one at every run: days, times, ids, counts that go by
  /// them, what waits at this hour, what Tab brings late, and so the widths of columns and bars.
  static func folded(_ text: String) -> [String] {
    var page = text.replacing(/今天：[^■]*?查看）/, with: "TODAY")
    page = page.replacing(/\n +今天 [-0-9]+\n(?s:.*?)(?=\n +[a-z]+@)/, with: "\nTODAY")
    return page.split(separator: "\n", omittingEmptySubsequences: false).map(foldedLine)
  }

  private static func foldedLine(_ row: Substring) -> String {
    var line = String(row)
    line = line.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "ID")
    // A candidate of the menu: what the server adds to its name may come late.
    if let candidate = line.wholeMatch(of: /( +…[0-9a-f]{8} +[^ │]+) .*/) {
      line = String(candidate.output.1)
    }
    line = line.replacing(/…[0-9a-f]{8}/, with: "ID")
    line = line.replacing(/[0-9a-hjkmnp-tv-z]{26}/, with: "KEY")
    line = line.replacing(/[0-9.]+ (毫秒|秒|ms|s)(?=[）)])/, with: "TIME")
    line = line.replacing(/[0-9]+/, with: "0")
    line = line.replacing(/[▏▎▍▌▋▊▉█]+/, with: "█")
    line = line.replacing(/─+/, with: "─")
    return line.replacing(/[ ]+/, with: " ")
  }

  private static let opening = """
    # Screens

    The shell in Chinese, then in English, on a terminal of 80 columns with the demo town. `ScreenPageTests`
    plays all of it at a real terminal and fails where a screen says something else. Days, times, ids,
    counts and what waits at the hour are other ones at every run and are not compared.
    `HAMLET_RECORD=1 swift test --filter ScreenPageTests` writes this page anew.

    """
}
