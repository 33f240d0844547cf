import HamletDomain
import HamletMessages

extension RequestReading {
  /// Fills what the shell knows and notes what is missing.
  mutating func finish() {
    guard case .message(let type, var fields) = root else { return }
    for field in type.fields where fields[field.name] == nil {
      if let text = context.defaults[field.name] {
        let reader = context.scalarReader
        fields[field.name] = try? reader.read(text, as: field)
        if fields[field.name] != nil, !field.isSecret { usedDefaults.append(field.name) }
      } else if isNewID(field) {
        fields[field.name] = .leaf(.string(context.newID().description))
        made.insert(field.name)
      } else if field.name == "update_mask" {
        let changed = changes(fields, in: type)
        if !changed.isEmpty { fields[field.name] = .list(changed) }
        made.insert(field.name)
      }
    }
    root = spelled(.message(type, fields))
    noteMissing(in: root, at: "")
  }

  /// The request with the paths of a reviewer's notes in the contract's spelling: on the screen she
  /// reads labels.
  private func spelled(_ draft: RequestDraft) -> RequestDraft {
    switch draft {
    case .leaf: return draft
    case .list(let items): return .list(items.map(spelled))
    case .message(let type, var fields):
      for (name, value) in fields { fields[name] = spelled(value) }
      guard type.name == FieldPathLookup.noteType, case .leaf(.string(let path))? = fields["path"],
        let spelled = FieldPathLookup.noted(path, context.book)
      else { return .message(type, fields) }
      fields["path"] = .leaf(.string(spelled))
      return .message(type, fields)
    }
  }

  /// Whoever creates a record makes its id, so nobody has to type one.
  private func isNewID(_ field: FieldInfo) -> Bool {
    command.method.makesID(field) && !spans.keys.contains("id")
  }

  /// An update names what it sets: all fields given besides the record and its version.
  private func changes(_ fields: [String: RequestDraft], in type: MessageInfo) -> [RequestDraft] {
    let named: Set<String> = [command.method.primary, "id", "base_version", "update_mask"]
    return type.fields.filter { fields[$0.name] != nil && !named.contains($0.name) }
      .map { .leaf(.string($0.name)) }
  }

  private mutating func noteMissing(in draft: RequestDraft, at prefix: String) {
    guard case .message(let type, let fields) = draft else { return }
    for field in type.fields {
      let path = prefix.isEmpty ? field.name : "\(prefix).\(field.name)"
      switch fields[field.name] {
      case nil: if field.isRequired { missing.append(path) }
      case .list(let items):
        if field.isRequired, items.isEmpty { missing.append(path) }
        for (index, item) in items.enumerated() { noteMissing(in: item, at: "\(path)[\(index)]") }
      case .message(let inner, let values): noteMissing(in: .message(inner, values), at: path)
      case .leaf: break
      }
    }
  }

  /// Reads `path!`: the field is emptied, and named in the update mask when there is one.
  mutating func clear(_ span: Range<Int>) {
    parts.append(LinePart(.field, span))
    guard case .message(let type, var fields) = root else { return }
    let path = segments(of: span)
    if path.count > 1, field(named: path[0].text, in: type) != nil {
      let phrase = Phrase("only a whole field can be cleared", "只能清空整个字段")
      report(.syntax, path[1].span, phrase)
      return
    }
    guard let field = field(named: path[0].text, in: type) else {
      let near = context.near(path[0].text, among: fieldNames)
      report(.unknownField, span, Phrase("no such field", "没有这个字段"), near)
      return
    }
    if spans[field.name] != nil {
      report(.setTwice, span, Phrase("it was set before in this line", "本行中已经设置过"))
    }
    spans[field.name] = span
    fields[field.name] = field.repeated ? .list([]) : .leaf(.null)
    root = .message(type, fields)
  }

  /// The line with everything that says something about a person replaced.
  var historyLine: String {
    var characters = scanned.characters.map(String.init)
    for span in hidden where !span.isEmpty && span.upperBound <= characters.count {
      for position in span { characters[position] = "" }
      characters[span.lowerBound] = HistoryRule.replacement
    }
    return characters.joined()
  }
}
