import HamletMessages

/// The fields of a report's form as a reviewer's notes name them, for Tab.
struct NotePaths {
  let book: CommandBook
  let language: ShellLanguage

  /// Whether a field of a command's notes says which field of a report is meant.
  static func isPath(_ field: FieldInfo, of command: Command, _ book: CommandBook) -> Bool {
    guard field.name == "path" else { return false }
    return book.fields(of: command).contains { $0.typeName == FieldPathLookup.noteType }
  }

  /// The paths that a typed text fits: by their beginning, by their labels, or by the last step alone.
  ///
  /// Of a report that was read these are the fields of its form, the empty ones too, and the entries that
  /// its lists have; of one that was not, the forms' names and what is in the one that is typed.
  func candidates(_ typed: String, of report: JSONValue?) -> [Candidate] {
    let content = report.flatMap(body)
    let all = forms.filter { form in
      if let content { return content[form.name].map { $0 != .null } ?? false }
      if let report { return isForm(form, of: report) }
      return typed.hasPrefix(form.name + ".")
    }
    guard !all.isEmpty else {
      let named = forms.filter { $0.isNamed(typed) || $0.name.hasPrefix(typed) }
        .map { Candidate("\($0.name).", ending: "", detail: $0.spokenLabel(language)) }
      return named.isEmpty ? inside(forms, nil, typed) : named
    }
    return inside(all, content, typed)
  }

  /// The fields in some forms that a typed text fits.
  private func inside(_ forms: [FieldInfo], _ content: JSONValue?, _ typed: String) -> [Candidate] {
    forms.flatMap { paths(in: $0, content?[$0.name], at: $0.name, label: "") }
      .filter { fits($0, typed) }
      .map { Candidate($0.path, ending: "", detail: $0.detail) }
  }

  // MARK: Forms

  private var forms: [FieldInfo] { book.message(FieldPathLookup.bodyType)?.fields ?? [] }

  /// The newest content that a report tells of itself.
  private func body(_ report: JSONValue) -> JSONValue? {
    let newest = report.items("versions").max { $0.number("number") < $1.number("number") }
    guard let body = newest?["body"], case .object(let members) = body, !members.isEmpty else {
      return nil
    }
    return body
  }

  /// Whether a report is on a form, by its kind: `SUBMISSION_KIND_BIRTH_DEFECT` is on
  /// `birth_defect_report`.
  private func isForm(_ form: FieldInfo, of report: JSONValue) -> Bool {
    let kind = report.text("kind")
    let type = book.enumeration("hamlet.v1.SubmissionKind")
    guard let word = type?.values.first(where: { $0.name == kind })?.shortName else { return false }
    return form.name.hasPrefix(word)
  }

  // MARK: Paths

  private struct Path {
    let path: String
    let label: String
    let detail: String
  }

  /// The fields of a message in a form, and of what is in it.
  private func paths(
    in message: FieldInfo,
    _ value: JSONValue?,
    at prefix: String,
    label: String
  ) -> [Path] {
    (book.message(message.typeName)?.fields ?? []).flatMap { field -> [Path] in
      let path = "\(prefix).\(field.name)"
      let words = (label.isEmpty ? "" : label + " · ") + field.spokenLabel(language)
      let inner = value?[field.name]
      guard field.kind == .message, !field.isPartialDate else {
        return [self.path(path, words, inner, field)]
      }
      guard field.repeated else { return paths(in: field, inner, at: path, label: words) }
      let entries = value?.items(field.name) ?? []
      return [Path(path: path, label: words, detail: words)]
        + entries.enumerated().flatMap { index, entry in
          paths(in: field, entry, at: "\(path)[\(index)]", label: "\(words) \(index + 1)")
        }
    }
  }

  /// A field with what it says, masked as on the screen.
  private func path(
    _ path: String,
    _ label: String,
    _ value: JSONValue?,
    _ field: FieldInfo
  ) -> Path {
    let values = ValueText(book: book, language: language, shortensIDs: true)
    let text = value.map { VisibleText.of(values.text($0, of: field)) } ?? ""
    return Path(path: path, label: label, detail: text.isEmpty ? label : "\(label): \(text)")
  }

  private func fits(_ path: Path, _ typed: String) -> Bool {
    let step = path.path.split(separator: ".").last ?? ""
    let label = path.label.components(after: " · ")
    return path.path.hasPrefix(typed) || path.label.hasPrefix(typed) || step.hasPrefix(typed)
      || label.hasPrefix(typed)
  }
}

extension String {
  /// What stands behind the last of some separators; all of it where there is none.
  fileprivate func components(after separator: String) -> Substring {
    ranges(of: separator).last.map { self[$0.upperBound...] } ?? self[...]
  }
}
