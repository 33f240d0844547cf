import HamletMessages

/// What a form shows: questions with their choices, and the review before sending.
package struct FormText: Sendable {
  let book: CommandBook
  let language: ShellLanguage
  let style: Style
  let width: Int
  /// The fields of the request, by whose labels paths are shown.
  var fields: [FieldInfo] = []
  /// The command, by which it is known what an id stands for.
  var command: Command?
  /// What codes and ids are called, for the review.
  var names = CodeNames()

  /// Makes a writer for a terminal's width.
  package init(
    book: CommandBook,
    language: ShellLanguage,
    style: Style = Style(isColoured: false),
    width: Int = 80
  ) {
    self.book = book
    self.language = language
    self.style = style
    self.width = width
  }

  /// The lines above the prompt.
  package func lines(_ question: FormQuestion) -> [String] {
    switch question {
    case .value(let path, let field):
      let note = field.note(language)
      let notes = note.isEmpty ? [] : ["    \(note)"]
      return [head(path, field)] + notes + choices(of: field)
    case .item(let path, let field, let index):
      let isFirst = index == 0
      let isChosen = isFirst && field.kind == .enum
      let hint = isChosen ? FormWording.togetherHint : FormWording.listHint
      let end = isFirst && !isChosen ? "" : "  (\(hint.text(language)))"
      return [head(Self.list(path), field, isNeeded: isFirst) + end]
        + (isFirst ? choices(of: field) : [])
    case .open(let path, let field, let index):
      let name = index == nil ? path : Self.list(path)
      let hint = FieldHint.text(field, book: book, language: language)
      let count = index.map { " \($0 + 1)" } ?? ""
      let isFirst = (index ?? 0) == 0
      return ["  \(title(name, field, isNeeded: isFirst))\(count)  \(hint)"]
    case .choose(_, let fields):
      return ["  \(FormWording.chooseOne.text(language)):"] + numbered(fields)
    case .more(let fields): return ["  \(FormWording.more.text(language))"] + numbered(fields)
    }
  }

  /// The prompt.
  package func prompt(_ question: FormQuestion) -> String {
    switch question {
    case .value(_, let field): return "  \(label(field))> "
    case .item(_, let field, let index): return "  \(label(field)) \(index + 1)> "
    case .open(_, let field, let index):
      let bare = book.message(field.typeName)?.bareField?.spokenLabel(language)
      let words = FormWording.fillsIn(again: (index ?? 0) > 0, bare: bare)
      return "  \(field.spokenLabel(language)) (\(words.text(language)))> "
    case .choose: return "  > "
    case .more: return "  \(FormWording.morePrompt.text(language))"
    }
  }

  /// What is known of the field that is asked for: comment, rule, example.
  package func help(_ question: FormQuestion) -> [String] {
    guard let field = question.field else { return explained(question) }
    let writer = HelpWriter(book: book, language: language, style: style)
    return writer.answering(field, in: command).map { "  " + $0 }
  }

  /// Each of the fields to choose from with what it takes; of a message its parts.
  private func explained(_ question: FormQuestion) -> [String] {
    let fields: [FieldInfo] =
      switch question {
      case .choose(_, let fields), .more(let fields): fields
      case .value, .item, .open: []
      }
    let labels = fields.map { CellWidth.of($0.spokenLabel(language)) }.max() ?? 0
    return fields.enumerated().flatMap { index, field -> [String] in
      let number = CellText.padded("\(index + 1)", to: 3, .right)
      let parts = book.message(field.typeName)?.fields.map { $0.spokenLabel(language) } ?? []
      let isWhole = field.kind != .message || field.isPartialDate
      let hint =
        isWhole
        ? named(field) ?? FieldHint.text(field, book: book, language: language)
        : parts.joined(separator: language == .chinese ? "、" : ", ")
      let head = "  \(number) \(CellText.padded(field.spokenLabel(language), to: labels))  "
      let indent = String(repeating: " ", count: CellWidth.of(head))
      return CellText.wrapped(hint, to: max(16, width - CellWidth.of(head))).enumerated()
        .map { ($0.offset == 0 ? head : indent) + $0.element }
    }
  }

  /// An answer that Enter gives again, as people read it.
  func shown(_ answer: String, _ question: FormQuestion) -> String {
    var text: String?
    switch question {
    case .choose(_, let fields): text = fields.first { $0.name == answer }.map(label)
    case .value(_, let field), .item(_, let field, _), .open(_, let field, _):
      if field.kind == .enum {
        text = Self.offered(field, book).first { [$0.name, $0.shortName].contains(answer) }?
          .label(language)
      } else if field.kind == .bool {
        text = ["true": Phrase("yes", "是"), "false": Phrase("no", "否")][answer]?.text(language)
      } else if field.format == "unix_ms" {
        text = Int64(answer).map { InstantText.local(unixMilliseconds: $0) }
      } else if ["division_code", "id"].contains(field.format) {
        text = name(answer)
      }
    case .more: break
    }
    return text ?? VisibleText.of(answer)
  }

  /// What a code is called; nil where nobody knows.
  func name(_ code: String) -> String? { names.name(code, language) }

  /// Numbers for enum values, as they are offered.
  private func choices(of field: FieldInfo) -> [String] {
    let texts = Self.offered(field, book).enumerated().map { index, value in
      language == .chinese
        ? "\(index + 1) \(value.chineseLabel)" : "\(index + 1) \(value.shortName)"
    }
    // A number stays beside its word.
    var rows: [String] = []
    for text in texts {
      if let last = rows.last, CellWidth.of(last) + 3 + CellWidth.of(text) <= width {
        rows[rows.count - 1] = "\(last)   \(text)"
      } else {
        rows.append("    \(text)")
      }
    }
    return rows
  }

  /// The values of an enum that a person may choose.
  static func offered(_ field: FieldInfo, _ book: CommandBook) -> [EnumValueInfo] {
    guard field.kind == .enum else { return [] }
    return (book.enumeration(field.typeName)?.values ?? []).filter { $0.number != 0 }
  }

  private func head(_ path: String, _ field: FieldInfo, isNeeded: Bool = true) -> String {
    let hint = named(field) ?? FieldHint.text(field, book: book, language: language)
    // The choices follow, and what the label says need not be said twice.
    let isSaid = field.kind == .enum || hint == field.spokenLabel(language)
    return "  \(title(path, field, isNeeded: isNeeded))\(isSaid ? "" : "  \(hint)")"
  }

  /// What is asked for: of a record's own id, what the record is.
  func label(_ field: FieldInfo) -> String {
    guard field.name == "id", let command, let kind = book.kinds.kind(of: field, in: command),
      let record = book.label(ofKind: kind, language)
    else { return field.spokenLabel(language) }
    return record
  }

  /// That a name will do where a code is asked for; nil where none will.
  private func named(_ field: FieldInfo) -> String? {
    guard let command else { return nil }
    if FileUpload.isFile(field, of: command) { return FormWording.fileHint.text(language) }
    if NotePaths.isPath(field, of: command, book) { return FormWording.pathHint.text(language) }
    switch field.format {
    case "division_code": return FormWording.placeHint.text(language)
    case "id", RecordKinds.recordNumber:
      guard book.kinds.kind(of: field, in: command) != nil else { return nil }
      // Nobody lists a town: a part of the name is looked for.
      let isLong = book.kinds.source(of: field, in: command)?.nameField != nil
      return (isLong ? FormWording.nameHint : FormWording.recordHint).text(language)
    case "sha256": return FormWording.digestHint.text(language)
    case "unix_ms": return FormWording.timeHint.text(language)
    case "date": return FormWording.dayHint.text(language)
    case "icd10":
      let hint = FormWording.codeHint.text(language)
      guard field.repeated else { return hint }
      return language == .chinese ? "列表：\(hint)" : "list of \(hint)"
    default: return nil
    }
  }

  /// What is asked for, with a star where it must be given; of a list that is the first entry alone.
  private func title(_ path: String, _ field: FieldInfo, isNeeded: Bool) -> String {
    let mark = field.isRequired && isNeeded ? "* " : ""
    let label = label(field)
    guard language == .english else {
      // Nothing has to be typed but the value: where it stands is said by labels.
      let paths = FieldPathText(book: book, fields: fields, language: language)
      let place = paths.label(path)
      return mark + (place == path || path == "id" ? label : place)
    }
    return mark + (label == path ? path : "\(path) \(label)")
  }

  /// Fields with their numbers, in as many columns as fit.
  private func numbered(_ fields: [FieldInfo]) -> [String] {
    let texts = fields.enumerated().map { index, field in
      let number = CellText.padded("\(index + 1)", to: 3, .right)
      let label = field.spokenLabel(language)
      let isSaid = label == field.name || language == .chinese
      return "\(number) \(label)\(isSaid ? "" : " \(field.name)")"
    }
    let cells = texts.map { CellWidth.of($0) }.max() ?? 0
    let columns = max(1, (width - 4) / (cells + 2))
    return stride(from: 0, to: texts.count, by: columns).map { start in
      let row = texts[start..<min(start + columns, texts.count)]
      let padded = row.dropLast().map { CellText.padded($0, to: cells) } + row.suffix(1)
      return "  " + padded.joined(separator: "  ")
    }
  }

  /// A path without the place in its list.
  static func list(_ path: String) -> String {
    path.split(separator: ".").dropLast().joined(separator: ".")
  }
}
