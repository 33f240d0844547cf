import HamletMessages

/// The reading of one command's items into its request.
struct RequestReading {
  /// What an item does to its field.
  enum Operation {
    case set
    case append
    case element
  }

  /// One step of a path.
  struct Segment {
    var text: String
    var span: Range<Int>
  }

  let command: Command
  let context: ParsingContext
  let scanned: ScannedLine
  var problems: [LineProblem] = []
  var missing: [String] = []
  /// What the items' characters are.
  var parts: [LinePart] = []
  /// Where each path of the contract's spelling was given.
  var spans: [String: Range<Int>] = [:]
  /// Parts of the line that history must not keep.
  var hidden: [Range<Int>] = []
  /// What words as `-3d` mean.
  var resolved: [ParsedCommand.Resolved] = []
  /// Whether a name stood for a record's id.
  var isByName = false
  /// Fields that the shell filled in itself.
  var made: Set<String> = []
  /// Fields that were filled from `\use`.
  var usedDefaults: [String] = []
  var root: RequestDraft
  private let type: MessageInfo
  private var hasPrimary = false

  init(command: Command, context: ParsingContext, scanned: ScannedLine) {
    self.command = command
    self.context = context
    self.scanned = scanned
    type = context.book.message(command.method.input) ?? MessageInfo()
    root = .message(type, [:])
  }

  /// The request.
  var json: JSONValue { root.json }

  /// The names of the request's fields.
  var fieldNames: [String] { type.fields.map(\.name) }

  /// Whether a flag's name is a field's.
  func hasField(flag: String) -> Bool { type.fields.contains { $0.isNamed(flag) } }

  /// Reads `path=value` or `path+=value`.
  mutating func set(word: Range<Int>, equals: Int) {
    var pathEnd = equals
    let appends = equals > word.lowerBound + 1 && scanned.codes[equals - 1] == SignCode.plus
    if appends { pathEnd -= 1 }
    parts.append(LinePart(.field, word.lowerBound..<pathEnd))
    let value = value(in: (equals + 1)..<word.upperBound)
    place(
      segments(of: word.lowerBound..<pathEnd)[...],
      value,
      appends ? .append : .set
    )
  }

  /// Reads a field given as a flag.
  mutating func set(flag: Range<Int>, value: Range<Int>) {
    let segment = Segment(text: scanned.text(flag), span: flag)
    place([segment], self.value(in: value), .set)
  }

  /// Reads the bare word that sets the method's primary field.
  mutating func setPrimary(_ word: Range<Int>) {
    let name = command.method.primary
    guard !name.isEmpty, !hasPrimary else {
      hidden.append(word)
      let phrase = Phrase("write it as field=value", "请写成 字段=值")
      let near = context.near(scanned.text(word), among: fieldNames)
      problems.append(LineProblem(.syntax, at: word, phrase, suggestions: near))
      return
    }
    if let division = division(in: word) {
      place([Segment(text: division.name, span: word)], value(in: word), .set)
      return
    }
    hasPrimary = true
    place([Segment(text: name, span: word)], value(in: word), .set)
  }

  /// The only field for a division, where a bare word is a division's code and the primary field takes
  /// a choice: `report coverage 990101001001`.
  private func division(in word: Range<Int>) -> FieldInfo? {
    guard [9, 12].contains(word.count), type.fields.contains(where: isChoice),
      word.allSatisfy({ (0x30...0x39).contains(scanned.codes[$0]) })
    else { return nil }
    let found = type.fields.filter { $0.format.hasPrefix("division") && !$0.repeated }
    return found.count == 1 ? found.first : nil
  }

  private func isChoice(_ field: FieldInfo) -> Bool {
    field.name == command.method.primary && field.kind == .enum
  }

  /// Reads `{name: value}` or a JSON object that stands alone as the request's own fields.
  mutating func setFields(_ word: Range<Int>) {
    if let document = try? JSONValue(parsing: scanned.text(word)) {
      hidden.append(word)
      root = absorbed(document, into: type, root, at: word)
      return
    }
    guard case .map(let entries, _) = value(in: word) else { return }
    for entry in entries {
      place([Segment(text: entry.name, span: entry.span)], entry.value, .set)
    }
  }

  private mutating func value(in span: Range<Int>) -> ShellValue {
    var parser = ValueParser(scanned, in: span)
    let value = parser.parse()
    problems += parser.problems
    parts += value.parts
    return value
  }

  private mutating func place(
    _ path: ArraySlice<Segment>,
    _ value: ShellValue,
    _ operation: Operation
  ) {
    let problemsBefore = problems.count
    root = placed(path, value, operation, in: type, root, at: "")
    if problems.count > problemsBefore { hidden.append(value.span) }
  }

  /// The steps of a path; `phones[0]` means the same as `phones.0`.
  func segments(of span: Range<Int>) -> [Segment] {
    var segments: [Segment] = []
    var start = span.lowerBound
    func close(_ end: Int) {
      if end > start {
        segments.append(Segment(text: scanned.text(start..<end), span: start..<end))
      }
      start = end + 1
    }
    for position in span where Self.parts(scanned.codes[position]) { close(position) }
    close(span.upperBound)
    if segments.isEmpty { segments = [Segment(text: "", span: span)] }
    return segments
  }

  /// Whether a sign stands between the steps of a path.
  private static func parts(_ code: UInt32) -> Bool {
    code == SignCode.dot || code == SignCode.bracket || code == SignCode.closingBracket
  }

  mutating func report(
    _ kind: LineProblem.Kind,
    _ span: Range<Int>,
    _ phrase: Phrase,
    _ suggestions: [String] = []
  ) {
    problems.append(LineProblem(kind, at: span, phrase, suggestions: suggestions))
  }
}
