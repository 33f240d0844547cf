import HamletMessages

/// Explains what is under the cursor.
package struct CursorHelp: Sendable {
  private let writer: HelpWriter

  /// Makes one for a contract and a language.
  package init(book: CommandBook, language: ShellLanguage, style: Style = Style(isColoured: false))
  {
    writer = HelpWriter(book: book, language: language, style: style)
  }

  /// The lines about what stands at a place of a text.
  package func lines(for characters: [Character], cursor: Int) -> [String] {
    let end = wordEnd(characters, min(max(0, cursor), characters.count))
    let place = CompletionPlace(Array(characters[..<end]), book: writer.book)
    switch place.kind {
    case .noun: return noun(place.typed)
    case .verb(let noun): return verb(noun, place.typed)
    case .metaArgument(let name, _): return meta(name)
    case .item(let command, _): return item(command, place.typed)
    case .value(let command, let field): return writer.about(field: field, in: command)
    case .part(let message):
      let field = message.fields.first { $0.isNamed(place.typed) }
      return field.map { writer.about($0) } ?? writer.rows(of: message.fields)
    case .flagValue(let flag): return self.flag(flag) ?? nothing
    case .file: return [" " + HelpWording.fileName.text(writer.language)]
    case .nothing: return nothing
    }
  }

  private var nothing: [String] { [" " + HelpWording.noMore.text(writer.language)] }

  /// The end of the word that the cursor is in or behind.
  private func wordEnd(_ characters: [Character], _ cursor: Int) -> Int {
    var end = cursor
    while end < characters.count,
      characters[end].isLetter || characters[end].isNumber
        || "_-".contains(characters[end])
    { end += 1 }
    // The sign behind a field's name is what makes it one, and its value is not asked about.
    return end
  }

  private func noun(_ typed: String) -> [String] {
    if typed.hasPrefix("\\") { return meta(String(typed.dropFirst())) }
    return writer.lines(about: typed.isEmpty ? [] : [typed]) ?? writer.lines(about: []) ?? nothing
  }

  private func verb(_ noun: String, _ typed: String) -> [String] {
    if noun == "call" || noun == "help" {
      return writer.lines(about: [typed]) ?? writer.lines(about: []) ?? nothing
    }
    // Its one verb may be left out: then it is a field.
    if let only = writer.book.only(of: noun), !typed.isEmpty, !only.verb.hasPrefix(typed) {
      return item(only, typed)
    }
    return writer.lines(about: [noun, typed]) ?? writer.lines(about: [noun]) ?? nothing
  }

  private func item(_ command: Command, _ typed: String) -> [String] {
    if typed.hasPrefix("--"), let lines = flag(typed) { return lines }
    let fields = writer.book.fields(of: command)
    let name = typed.hasPrefix("--") ? String(typed.dropFirst(2)) : typed
    guard !name.isEmpty else {
      return writer.lines(about: [command.noun, command.verb]) ?? nothing
    }
    if let field = FieldPathLookup.field(at: name, in: fields, writer.book) {
      return writer.about(field: field, in: command)
    }
    let beginning = fields.filter { $0.name.hasPrefix(name) || $0.chineseLabel.hasPrefix(name) }
    if beginning.count == 1 { return writer.about(field: beginning[0], in: command) }
    if beginning.count > 1 { return writer.rows(of: beginning) }
    let primary = fields.first { $0.name == command.method.primary }
    return primary.map { writer.about(field: $0, in: command) } ?? writer.rows(of: fields)
  }

  private func meta(_ name: String) -> [String] {
    guard let meta = MetaCommand(rawValue: name) else { return MetaList.lines(writer.language) }
    return ["\\\(meta.rawValue)  \(meta.phrase.text(writer.language))"]
  }

  private func flag(_ word: String) -> [String]? {
    guard let phrase = ProgramText.flags[word] else { return nil }
    let all = HelpWording.flagOfAll.text(writer.language)
    return ["\(word)  \(phrase.text(writer.language))  (\(all))"]
  }
}
