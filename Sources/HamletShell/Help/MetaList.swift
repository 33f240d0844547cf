/// The shell's own commands, grouped by what they are for.
package enum MetaList {
  private static let groups: [(Phrase, [MetaCommand])] = [
    (Phrase("help", "帮助"), [.list, .help, .describe, .why, .keys]),
    (
      Phrase("lines and forms", "命令与表单"),
      [.draft, .undo, .results, .convert, .use, .set, .history, .record]
    ),
    (
      Phrase("answers", "结果"),
      [.vertical, .format, .chart, .reveal, .output, .pager, .timing, .watch]
    ),
    (Phrase("without a link", "离线"), [.outbox, .sync, .resume, .take]),
    (Phrase("the shell", "外壳"), [.language, .include, .system, .quit]),
  ]

  /// The lines; what no group names comes last.
  package static func lines(_ language: ShellLanguage) -> [String] {
    let grouped = Set(groups.flatMap(\.1))
    let rest = MetaCommand.allCases.filter { !grouped.contains($0) }
    let all = groups + (rest.isEmpty ? [] : [(Phrase("more", "其他"), rest)])
    return all.flatMap { title, metas in
      [" \(title.text(language))"]
        + metas.map {
          "   \(CellText.padded("\\\($0.rawValue)", to: 10))  \($0.phrase.text(language))"
        }
    }
  }
}
