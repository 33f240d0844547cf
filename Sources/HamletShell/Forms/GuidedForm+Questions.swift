import HamletMessages

extension GuidedForm {
  /// What is asked next; nil where everything was.
  package var next: FormQuestion? {
    guard let type = book.message(command.method.input) else { return nil }
    if let question = question(among: wanted, of: type, at: "") { return question }
    for path in innerMissing + extra {
      guard let field = field(at: path) else { continue }
      if let question = question(field, at: path, mustGive: field.isRequired, depth: 0) {
        return question
      }
    }
    guard offersMore, entry(Self.moreKey) == nil else { return nil }
    let others = offered
    return others.isEmpty ? nil : .more(fields: others)
  }

  /// The fields of the scope, in the contract's order.
  private var wanted: [FieldInfo] {
    switch scope {
    case .missing: asked.filter { base.missing.contains($0.name) }
    case .guided:
      asked.filter { field in
        // What a call is about is asked for also where it may be left out.
        field.isRequired || !field.oneof.isEmpty || isUsual(field)
          || field.name == command.method.primary
      }
    case .all: asked
    }
  }

  /// Whether a call that writes something new is usually made with a field, as its example shows: who is
  /// to move, although a household may say it; what a check found; never a code to be made up.
  private func isUsual(_ field: FieldInfo) -> Bool {
    guard command.method.example.contains(" \(field.name)="), field.format != "callback_code" else {
      return false
    }
    // Which way a decision goes is asked: left out it would be no, and nobody would have said so.
    if field.kind == .bool { return true }
    return command.method.primary.isEmpty
      || !fields.contains { $0.name == RecordLook.field && $0.isRequired }
  }

  /// The fields that need not be given and were not asked for yet.
  private var offered: [FieldInfo] {
    let wanted = Set(wanted.map(\.name))
    return asked.filter { field in
      !wanted.contains(field.name) && !extra.contains(field.name)
        && !given.contains { $0.name == field.name }
        && !entries.contains { Self.isWithin($0.key, field.name) }
    }
  }

  /// What a person may be asked for: not what the shell fills in, nor where a page begins.
  private var asked: [FieldInfo] {
    fields.filter { field in
      !base.made.contains(field.name) && field.name != "update_mask"
        && !field.name.hasSuffix("page_token") && !isInList(field)
        // The version of what may not be there yet is found out, not asked for.
        && (field.name != RecordLook.field || field.isRequired)
    }
  }

  /// Whether a field is the earlier spelling of a list with the same label, as `guardian_id`.
  private func isInList(_ field: FieldInfo) -> Bool {
    !field.repeated && !field.isRequired && field.format == "id"
      && fields.contains { $0.name == field.name + "s" && $0.repeated }
  }

  /// Parts that something in the line lacks.
  private var innerMissing: [String] {
    base.missing.filter { $0.contains(".") || $0.contains("[") }.map {
      $0.replacing("[", with: ".").replacing("]", with: "")
    }
  }

  private func question(
    among fields: [FieldInfo],
    of type: MessageInfo,
    at prefix: String,
    depth: Int = 0
  ) -> FormQuestion? {
    for field in fields {
      let path = prefix.isEmpty ? field.name : "\(prefix).\(field.name)"
      if prefix.isEmpty, given.contains(where: { $0.name == field.name }) { continue }
      if !field.oneof.isEmpty {
        let key = "\(prefix)?\(field.oneof)"
        let members = type.fields.filter { $0.oneof == field.oneof }
        let isGiven =
          prefix.isEmpty && given.contains { member in members.contains { $0.name == member.name } }
        if isGiven { continue }
        guard let choice = entry(key) else { return .choose(key: key, fields: members) }
        guard case .chosen(let names) = choice.outcome, names.contains(field.name) else { continue }
        if let question = question(field, at: path, mustGive: true, depth: depth) {
          return question
        }
        continue
      }
      if let question = question(field, at: path, mustGive: field.isRequired, depth: depth) {
        return question
      }
    }
    return nil
  }

  private func question(
    _ field: FieldInfo,
    at path: String,
    mustGive: Bool,
    depth: Int
  ) -> FormQuestion? {
    let type =
      field.kind == .message && !field.isPartialDate ? book.message(field.typeName) : nil
    // A place of a list is one of it.
    let isList = field.repeated && Int(path.split(separator: ".").last ?? "") == nil
    guard let type, depth < Self.depthLimit else {
      return isList
        ? item(field, at: path) : entry(path) == nil ? .value(path: path, field: field) : nil
    }
    guard isList else {
      return part(of: type, field, at: path, index: nil, mustGive: mustGive, depth: depth)
    }
    return listed(type, field, at: path, mustGive: mustGive, depth: depth)
  }

  private func item(_ field: FieldInfo, at path: String) -> FormQuestion? {
    var index = 0
    while true {
      let key = "\(path).\(index)"
      guard let entry = entry(key) else { return .item(path: key, field: field, index: index) }
      guard let text = entry.text, !Self.isList(text) else { return nil }
      index += 1
    }
  }

  private func listed(
    _ type: MessageInfo,
    _ field: FieldInfo,
    at path: String,
    mustGive: Bool,
    depth: Int
  ) -> FormQuestion? {
    var index = 0
    while true {
      let key = "\(path).\(index)"
      let must = mustGive && index == 0
      if let question = part(of: type, field, at: key, index: index, mustGive: must, depth: depth) {
        return question
      }
      if let entry = entry(key) {
        if case .skipped = entry.outcome { return nil }
        if let text = entry.text, Self.isList(text) { return nil }
      }
      index += 1
    }
  }

  /// Whether a message is filled in, then its own fields.
  private func part(
    of type: MessageInfo,
    _ field: FieldInfo,
    at path: String,
    index: Int?,
    mustGive: Bool,
    depth: Int
  ) -> FormQuestion? {
    switch entry(path)?.outcome {
    case nil where !mustGive: return .open(path: path, field: field, index: index)
    case nil, .opened: return question(among: type.fields, of: type, at: path, depth: depth + 1)
    case .value, .skipped, .chosen: return nil
    }
  }
}
