import HamletMessages

/// What codes of divisions and ids of records are called, so far as this session knows.
package struct CodeNames: Hashable, Sendable {
  private var names: [String: Phrase] = [:]

  /// None known.
  package init() {}

  /// Whether nothing is known.
  package var isEmpty: Bool { names.isEmpty }

  /// Learns what a code or an id is called.
  package mutating func learn(_ code: String, _ name: Phrase) {
    guard !code.isEmpty, !name.chinese.isEmpty || !name.english.isEmpty else { return }
    names[code] = name
  }

  /// Learns what another list knows.
  package mutating func learn(_ others: CodeNames) {
    names.merge(others.names) { _, new in new }
  }

  /// The name; nil where none is known, or in a language in which there is none.
  package func name(_ code: String, _ language: ShellLanguage) -> String? {
    guard let phrase = names[code] else { return nil }
    let name = phrase.text(language)
    let text = name.isEmpty ? phrase.text(language == .chinese ? .english : .chinese) : name
    return VisibleText.of(text)
  }

  /// The codes that have a name, in either language, with the name.
  func codes(called name: String) -> [(code: String, label: String)] {
    let typed = name.lowercased()
    return names.filter { $0.value.chinese == name || $0.value.english.lowercased() == typed }
      .map { ($0.key, name) }.sorted { $0.code < $1.code }
  }

  /// The names of codes with both, for completion.
  package func candidates(
    _ language: ShellLanguage,
    where fits: (String, String) -> Bool
  )
    -> [Candidate]
  {
    names.keys.sorted().compactMap { code in
      guard let name = name(code, language), fits(code, name) else { return nil }
      return Candidate(code, detail: name)
    }
  }
}

extension CodeNames {
  /// The divisions of an answer of `ListDivisions`.
  init(divisions answer: JSONValue) {
    for division in answer.items("divisions") {
      learn(division.text("code"), Phrase(division.text("name_en"), division.text("name_zh")))
    }
  }

  /// The records that a session saw, by their ids.
  init(_ seen: SeenRecords) {
    for record in seen.records where !record.label.isEmpty {
      learn(record.id, Phrase(record.label, record.label))
    }
  }
}
