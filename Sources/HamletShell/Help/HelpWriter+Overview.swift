import HamletMessages

extension HelpWriter {
  /// Cells of a line of the overview.
  private static let overviewWidth = 79

  /// All nouns under what their services are called, then where to read on.
  ///
  /// What is used most stands last: that is what a small screen still shows.
  var overview: [String] {
    let groups = Array(book.nounsByService.reversed())
    let heads = groups.map { text($0.service.text) }
    let width = heads.map { CellWidth.of($0) }.max() ?? 0
    let lines = zip(groups, heads).flatMap { group, head -> [String] in
      let rows = rows(group.nouns.map(item), room: Self.overviewWidth - width - 3)
      return rows.enumerated().map { index, row in
        let before = CellText.padded(index == 0 ? head : "", to: width)
        return " \(style.paint(before, .faint))  \(row)"
      }
    }
    let words = HelpTopic.allCases.map(\.rawValue) + [Self.rolesWord]
    let topics = rows(words.map { ("help \($0)", "") }, room: Self.overviewWidth - 1)
    return lines + ["", " " + UIText.overview.text(language)] + topics.map { " \($0)" }
  }

  /// A noun and what it is about, where that is another word.
  private func item(_ noun: String) -> (word: String, label: String) {
    let label = book.label(ofNoun: noun, language)
    return (noun, label.lowercased() == noun ? "" : label)
  }

  private func text(_ label: Text?) -> String {
    label.map { language == .chinese ? $0.zh : $0.en } ?? ""
  }

  /// Items beside each other, as many as a line has room for.
  private func rows(_ items: [(word: String, label: String)], room: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var cells = 0
    for item in items {
      let width = CellWidth.of("\(item.word) \(item.label)".trimmingSpaces)
      let word = style.paint(item.word, .heading) + (item.label.isEmpty ? "" : " \(item.label)")
      if cells > 0, cells + 3 + width > room {
        rows.append(row)
        (row, cells) = ("", 0)
      }
      row += cells == 0 ? word : "   \(word)"
      cells += cells == 0 ? width : width + 3
    }
    return cells == 0 ? rows : rows + [row]
  }

  /// A comment of the contract with commands in place of methods' names, since those are what is typed.
  func inWords(_ comment: String) -> String {
    var text = comment
    for command in book.commands where text.contains(command.method.name) {
      let name = command.method.name
      guard name.dropFirst().contains(where: \.isUppercase) else { continue }
      let parts = text.split(separator: name, omittingEmptySubsequences: false)
      text = parts.dropFirst().reduce(String(parts.first ?? "")) { before, after in
        let isWord =
          !(before.last?.isLetter ?? false) && !(after.first?.isLetter ?? false)
        return before + (isWord ? "'\(command.words)'" : name) + after
      }
    }
    return text
  }
}
