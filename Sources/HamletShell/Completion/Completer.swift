package import HamletMessages

/// Says what can stand at the cursor.
package struct Completer: Sendable {
  /// Asks the server by an ordinary read and its request; nil where it does not answer.
  package typealias Live = @Sendable (Command, JSONValue) async -> JSONValue?

  let book: CommandBook
  let language: ShellLanguage
  /// Records that were seen, for ids.
  package var seen = SeenRecords()
  /// Records that were read whole, for the fields of a report.
  var recent = RecentRecords()
  /// What divisions are called.
  package var places = CodeNames()
  /// Answers that were given, for `$`.
  package var answers = KnownAnswers()
  /// The names of variables.
  package var variables: [String] = []
  /// The names of drafts.
  package var drafts: [Int] = []
  /// Values that the host keeps, as ids of persons who were taken along, for a field and a text.
  package var known: @Sendable (FieldInfo, String) -> [Candidate] = { _, _ in [] }
  /// The names of files that begin with a text; none where no files may be looked for.
  package var files: @Sendable (String) -> [String] = { _ in [] }

  /// Makes a completer.
  package init(book: CommandBook, language: ShellLanguage) {
    self.book = book
    self.language = language
  }

  /// The completions of a line's beginning, up to the cursor.
  package func completions(for beginning: [Character]) -> Completions {
    let place = CompletionPlace(beginning, book: book)
    let range = place.range
    switch place.kind {
    case .noun:
      let called = called(place.typed)
      if !called.isEmpty { return Completions(range: range, candidates: called) }
      return plain(place.typed.hasPrefix("\\") ? metas : nouns, place.typed, range)
    case .verb(let noun):
      // A label in place of a noun: both words come in its place.
      let called = book.nouns.contains(noun) ? [] : self.called(noun)
      guard called.isEmpty else {
        let fitting = called.filter { place.typed.isEmpty || $0.detail.contains(place.typed) }
        return Completions(range: place.start..<range.upperBound, candidates: fitting)
      }
      let verbs = plain(verbs(of: noun), place.typed, range)
      // Its one verb may be left out.
      guard let only = book.only(of: noun) else { return verbs }
      return verbs.merged(with: item(place, only, place.before))
    case .metaArgument(let meta, let before):
      return metaArgument(meta, place.typed, range, before)
    case .item(let command, let before): return item(place, command, before)
    case .value(let command, let field): return value(of: field, in: command, place)
    case .part(let message): return part(of: message, place)
    case .flagValue(let flag): return flagValue(flag, place.typed, range)
    case .file: return named(files(place.typed), place.typed, range)
    case .nothing: return Completions(range: range, candidates: [])
    }
  }

  func plain(_ candidates: [Candidate], _ typed: String, _ range: Range<Int>) -> Completions {
    Completions(range: range, candidates: candidates.filter { $0.insertion.hasPrefix(typed) })
  }

  /// Commands by what they are called in Chinese.
  private func called(_ word: String) -> [Candidate] {
    book.commands(called: word).map { command in
      let text = command.method.text
      return Candidate(
        command.words,
        detail: language == .chinese ? text?.zh ?? "" : text?.en ?? ""
      )
    }
  }

  func named(_ names: [String], _ typed: String, _ range: Range<Int>) -> Completions {
    let candidates = names.filter { $0.hasPrefix(typed) }.map { name in
      Candidate(name, ending: name.hasSuffix("/") ? "" : " ")
    }
    return Completions(range: range, candidates: candidates)
  }

  private var nouns: [Candidate] {
    book.nounsByService.flatMap(\.nouns).map { noun in
      Candidate(noun, detail: book.label(ofNoun: noun, language))
    } + [
      Candidate("call", detail: HelpWording.call.text(language)),
      Candidate("help", detail: HelpWording.help.text(language)),
    ]
  }

  private var metas: [Candidate] {
    MetaCommand.allCases.map { Candidate("\\\($0.rawValue)", detail: $0.phrase.text(language)) }
  }

  private func verbs(of noun: String) -> [Candidate] {
    if noun == "call" { return book.commands.map { Candidate($0.shortName, detail: $0.words) } }
    if noun == "help" {
      let topics = HelpTopic.allCases.map {
        Candidate($0.rawValue, detail: $0.title.text(language))
      }
      let roles = Candidate(HelpWriter.rolesWord, detail: HelpWording.roles.text(language))
      return nouns + topics + [roles]
    }
    return book.commands(of: noun).map { command in
      let text = command.method.text
      return Candidate(
        command.verb,
        detail: language == .chinese ? text?.zh ?? "" : text?.en ?? ""
      )
    }
  }
}
