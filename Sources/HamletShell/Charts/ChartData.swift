package import HamletMessages

/// What of an answer's rows is drawn: a field of labels and one of numbers.
package struct ChartData: Sendable {
  /// Why nothing can be drawn.
  package enum Refusal: Error, Hashable, Sendable {
    /// There is no number to draw.
    case nothing
    /// The rows have no field of this name.
    case noField(String)
  }

  /// What the numbers are.
  package let title: String
  /// The labels with their numbers.
  package let bars: [BarChart.Bar]
  /// The size of a full bar: of a share, all; nil: the largest.
  package let whole: Double?

  /// Chooses the fields by their names, else the first of words and the first of numbers; where no
  /// field has numbers, rows are counted by their labels.
  package init(
    rows: [JSONValue],
    type: MessageInfo,
    fields names: [String],
    values: ValueText
  ) throws(Refusal) {
    var given: [FieldInfo] = []
    for name in names {
      guard let field = type.fields.first(where: { $0.isNamed(name) }) else {
        throw .noField(name)
      }
      given.append(field)
    }
    let shown = type.fields.filter { field in
      rows.contains { row in row[field.name].map { !values.text($0, of: field).isEmpty } ?? false }
    }
    let number =
      given.first(where: Self.isNumber)
      ?? Self.chosen(shown.filter { Self.isNumber($0) && !Self.isName($0) }, rows)
    let label =
      given.first { $0.name != number?.name } ?? shown.first(where: Self.isLabel)
      ?? shown.first { $0.name != number?.name }
    guard let label else { throw .nothing }
    whole = number.map(Self.isShare) ?? false ? 1_000 : nil
    if let number {
      title = "\(number.label(values.language)) · \(label.label(values.language))"
      bars = rows.map { Self.bar($0, label, number, values) }
    } else {
      title = label.label(values.language)
      bars = Self.counted(rows, label, values)
    }
    guard bars.contains(where: { ($0.size ?? 0) > 0 }) else { throw .nothing }
  }

  /// The fields of some rows that can be drawn: those of words, then those of numbers.
  static func names(of rows: [JSONValue], _ type: MessageInfo, _ values: ValueText) -> [String] {
    let shown = type.fields.filter { field in
      rows.contains { row in row[field.name].map { !values.text($0, of: field).isEmpty } ?? false }
    }
    let numbers = shown.filter { isNumber($0) && !isName($0) }
    return (shown.filter(isLabel) + numbers).map { $0.label(values.language) }
  }

  private static func bar(
    _ row: JSONValue,
    _ label: FieldInfo,
    _ number: FieldInfo,
    _ values: ValueText
  ) -> BarChart.Bar {
    // What is kept back because the group is small is not none.
    let isKeptBack = row["suppressed"] == .bool(true)
    let text = row[number.name].map { values.text($0, of: number) } ?? "–"
    return BarChart.Bar(
      label: row[label.name].map { values.text($0, of: label) } ?? "",
      size: isKeptBack ? nil : Double(row.text(number.name)),
      text: isKeptBack ? "*" : text
    )
  }

  /// How many rows have each label, the most first.
  private static func counted(
    _ rows: [JSONValue],
    _ label: FieldInfo,
    _ values: ValueText
  ) -> [BarChart.Bar] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for row in rows {
      let text = row[label.name].map { values.text($0, of: label) } ?? ""
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.map { text in
      let count = counts[text] ?? 0
      return BarChart.Bar(
        label: text.isEmpty ? "—" : text,
        size: Double(count),
        text: NumberText.grouped(count)
      )
    }.sorted { ($0.size ?? 0) > ($1.size ?? 0) }
  }

  /// The number that is drawn: what was reached of a whole says more than the whole, and a goal is no
  /// result.
  private static func chosen(_ numbers: [FieldInfo], _ rows: [JSONValue]) -> FieldInfo? {
    let results = numbers.filter { !$0.name.contains("target") && !isConstant($0, rows) }
    return results.first(where: isShare) ?? results.first
  }

  private static func isShare(_ field: FieldInfo) -> Bool { field.name.hasSuffix("_per_mille") }

  private static func isNumber(_ field: FieldInfo) -> Bool {
    guard !field.repeated, field.format != "unix_ms" else { return false }
    switch field.kind {
    case .int32, .int64, .uint32, .uint64: return true
    default: return false
    }
  }

  /// Whether a field's numbers only name something.
  private static func isName(_ field: FieldInfo) -> Bool {
    ["version", "seq", "number", "index", "row"].contains { field.name.hasSuffix($0) }
  }

  private static func isConstant(_ field: FieldInfo, _ rows: [JSONValue]) -> Bool {
    rows.count > 1 && Set(rows.map { $0.text(field.name) }) == ["0"]
  }

  private static func isLabel(_ field: FieldInfo) -> Bool {
    guard !field.repeated, field.format != "id", !(field.rule?.sensitive ?? false) else {
      return false
    }
    return field.kind == .string || field.kind == .enum
  }
}
