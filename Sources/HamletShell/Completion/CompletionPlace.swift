import HamletMessages

/// What stands at the cursor, so far as the text before it tells.
struct CompletionPlace {
  /// What can be written there.
  enum Kind {
    /// The first word.
    case noun
    /// The second word.
    case verb(noun: String)
    /// A word behind a command of the shell itself, with those before it.
    case metaArgument(String, before: [String])
    /// A field's name, a flag or the primary field's value, behind these words.
    case item(Command, before: [String])
    /// A field's value.
    case value(Command, FieldInfo)
    /// The name of a part of a message.
    case part(MessageInfo)
    /// The value of a flag.
    case flagValue(String)
    /// A file's name.
    case file
    /// Nothing that is known.
    case nothing
  }

  /// What can be written.
  private(set) var kind = Kind.nothing
  /// What was typed of it.
  private(set) var typed = ""
  /// Where that stands.
  private(set) var range: Range<Int>
  /// The words before it, each normalised.
  private(set) var before: [String] = []
  /// How many of them name the command: two, or one for a noun that goes without its verb.
  private(set) var nameCount = 2
  /// Where the statement's first word begins.
  private(set) var start = 0

  /// Reads the text before the cursor.
  init(_ beginning: [Character], book: CommandBook) {
    let last = StatementText.all(in: String(beginning)).last
    let start = last?.span.lowerBound ?? 0
    let scanned = ScannedLine(last?.text ?? "")
    let end = scanned.characters.count
    range = (start + end)..<(start + end)
    if let tail = scanned.tailSpan {
      takeFile(scanned, tail, start)
      return
    }
    // A comment says nothing to complete.
    if let comment = scanned.comments.last, comment.upperBound == end { return }
    var words = scanned.words
    if words.last?.upperBound != end || (words.isEmpty) { words.append(end..<end) }
    guard let current = words.last else { return }
    before = words.dropLast().map(scanned.text)
    self.start = start + (words.first?.lowerBound ?? 0)
    take(current, scanned, start)
    read(current, scanned, start, book)
  }

  private mutating func take(_ span: Range<Int>, _ scanned: ScannedLine, _ start: Int) {
    typed = scanned.text(span)
    range = (start + span.lowerBound)..<(start + span.upperBound)
  }

  private mutating func takeFile(_ scanned: ScannedLine, _ tail: Range<Int>, _ start: Int) {
    let characters = scanned.characters[tail]
    guard characters.first == ">" else { return }
    let name = characters.drop { $0 == ">" || $0 == " " }
    kind = .file
    take(name.startIndex..<tail.upperBound, scanned, start)
  }

  private mutating func read(
    _ current: Range<Int>,
    _ scanned: ScannedLine,
    _ start: Int,
    _ book: CommandBook
  ) {
    guard let first = before.first else {
      kind = .noun
      return
    }
    if first.hasPrefix("\\") {
      kind = .metaArgument(String(first.dropFirst()), before: Array(before.dropFirst()))
      return
    }
    let isHelp = first == "help" || first == "?"
    guard before.count > 1 || (!isHelp && CommandBook.isItem(typed) && book.only(of: first) != nil)
    else {
      kind = .verb(noun: first == "?" ? "help" : first)
      return
    }
    if isHelp {
      kind = before.count == 2 ? .verb(noun: before[1]) : .nothing
      return
    }
    guard let (command, count) = book.named(before) else { return }
    nameCount = count
    let flag = before[before.count - 1]
    let isValue = flag.hasPrefix("--") && LineReading.valueFlags.contains(flag)
    if isValue, before.count > count {
      kind = .flagValue(flag)
      return
    }
    if flag.hasPrefix("--"), before.count > count,
      let field = book.fields(of: command).first(where: { $0.isNamed(String(flag.dropFirst(2))) })
    {
      kind = .value(command, field)
      return
    }
    readItem(current, scanned, start, command, book)
  }

  private mutating func readItem(
    _ current: Range<Int>,
    _ scanned: ScannedLine,
    _ start: Int,
    _ command: Command,
    _ book: CommandBook
  ) {
    let characters = scanned.characters
    if typed.hasPrefix("@") {
      kind = .file
      take((current.lowerBound + 1)..<current.upperBound, scanned, start)
      return
    }
    guard let equals = characters[current].firstIndex(of: "=") else {
      kind = .item(command, before: before)
      return
    }
    let name = String(characters[current.lowerBound..<equals]).replacing("+", with: "")
    let valueSpan = (equals + 1)..<current.upperBound
    if name.hasPrefix("--"), LineReading.valueFlags.contains(name) {
      kind = .flagValue(name)
      take(valueSpan, scanned, start)
      return
    }
    let path = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
    guard let field = FieldPathLookup.field(at: path, in: book.fields(of: command), book) else {
      return
    }
    readValue(valueSpan, scanned, start, command, field, book)
  }

  /// Looks into brackets: the part of a message or a value of a list that is being written.
  private mutating func readValue(
    _ span: Range<Int>,
    _ scanned: ScannedLine,
    _ start: Int,
    _ command: Command,
    _ field: FieldInfo,
    _ book: CommandBook
  ) {
    var field = field
    var types: [MessageInfo?] = []
    var from = span.lowerBound
    var quote: Character?
    var entry = span.lowerBound
    for position in span where position >= entry {
      let sign = scanned.characters[position]
      if let open = quote {
        if sign == open { quote = nil }
        continue
      }
      if position > from, let end = LineScanner.entryEnd(in: scanned.codes, at: position) {
        entry = end
        continue
      }
      switch sign {
      case "\"", "'": quote = sign
      case "[", "{":
        types.append(sign == "{" ? book.message(field.typeName) : nil)
        from = position + 1
      case "]", "}":
        if !types.isEmpty { types.removeLast() }
        from = position + 1
      case ",": if !types.isEmpty { from = position + 1 }
      case ":", "=":
        if let type = types.last ?? nil {
          let name = String(scanned.characters[from..<position]).trimmingSpaces
          if let inner = type.fields.first(where: { $0.isNamed(name) }) { field = inner }
          from = position + 1
        }
      default: break
      }
    }
    while from < span.upperBound, scanned.characters[from] == " " { from += 1 }
    take(from..<span.upperBound, scanned, start)
    if typed.hasPrefix("@") {
      kind = .file
      return take((from + 1)..<span.upperBound, scanned, start)
    }
    let isNaming = isNaming(from, scanned, span.lowerBound)
    if let type = types.last ?? nil, isNaming {
      kind = .part(type)
    } else {
      let isFile = FileUpload.isFile(field, of: command)
      kind = isFile ? .file : .value(command, field)
    }
  }

  /// Whether the text at a place inside braces is a name and no value.
  private func isNaming(_ from: Int, _ scanned: ScannedLine, _ lower: Int) -> Bool {
    var position = from - 1
    while position >= lower, scanned.characters[position] == " " { position -= 1 }
    guard position >= lower else { return false }
    return scanned.characters[position] == "{" || scanned.characters[position] == ","
  }
}
