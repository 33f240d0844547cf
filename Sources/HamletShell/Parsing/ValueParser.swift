/// Reads values out of the characters of a line.
struct ValueParser {
  /// How deep lists and maps may lie in each other; the contract's messages need four.
  static let depthLimit = 16

  private let characters: [Character]
  private let codes: [UInt32]
  private var position: Int
  private let end: Int
  private(set) var problems: [LineProblem] = []

  init(_ characters: [Character], in span: Range<Int>) {
    self.init(characters, characters.map(SignCode.of), in: span)
  }

  /// Reads out of a line that was cut.
  init(_ line: ScannedLine, in span: Range<Int>) {
    self.init(line.characters, line.codes, in: span)
  }

  private init(_ characters: [Character], _ codes: [UInt32], in span: Range<Int>) {
    (self.characters, self.codes) = (characters, codes)
    position = span.lowerBound
    end = span.upperBound
  }

  /// The value of the whole span.
  mutating func parse() -> ShellValue {
    let value = value(inBrackets: false, depth: 0)
    if position < end {
      refuse(position..<end, Phrase("nothing may follow the value here", "值之后不能再有内容"))
    }
    return value
  }

  private mutating func value(inBrackets: Bool, depth: Int) -> ShellValue {
    guard position < end, depth <= Self.depthLimit else {
      if depth > Self.depthLimit { refuse(position..<end, Phrase("too deep", "嵌套过深")) }
      let start = position
      position = depth > Self.depthLimit ? end : position
      return .text("", start..<position, isQuoted: false)
    }
    switch characters[position] {
    case "\"": return doubleQuoted()
    case "'": return singleQuoted()
    case "[": return list(depth: depth)
    case "{": return map(depth: depth)
    case "<" where !inBrackets:
      guard let text = EndWord(characters, position) else { return bare(inBrackets: false) }
      return self.text(text)
    default: return bare(inBrackets: inBrackets)
    }
  }

  private mutating func bare(inBrackets: Bool) -> ShellValue {
    let start = position
    var text = ""
    while position < end {
      let code = codes[position]
      if position > start, let stop = LineScanner.entryEnd(in: codes, at: position), stop <= end {
        for character in characters[position..<stop] { text.append(character) }
        position = stop
        continue
      }
      if inBrackets, Self.endsItem(code) { break }
      if code == SignCode.backslash, position + 1 < end { position += 1 }
      text.append(characters[position])
      position += 1
    }
    var stop = position
    while inBrackets, text.last == " " {
      text.removeLast()
      stop -= 1
    }
    let span = start..<max(start, stop)
    // A backslash before the sign makes it a sign like others.
    let isPlain = start < end && characters[start] != "\\" && text.count > 1
    if isPlain, text.hasPrefix("$") {
      return .variable(ValueReference.name(in: text.dropFirst()), span)
    }
    if isPlain, text.hasPrefix("@") { return .file(String(text.dropFirst()), span) }
    return .text(text, span, isQuoted: false)
  }

  private static func endsItem(_ code: UInt32) -> Bool {
    code == SignCode.comma || code == SignCode.closingBracket || code == SignCode.closingBrace
  }

  /// The rows until an end word, with which the value ends.
  private mutating func text(_ text: EndWord) -> ShellValue {
    let start = position
    position = min(text.end(in: characters) ?? end, end)
    return .text(text.body(in: characters, before: position), start..<position, isQuoted: true)
  }

  private mutating func singleQuoted() -> ShellValue {
    let start = position
    position += 1
    var text = ""
    while position < end, characters[position] != "'" {
      text.append(characters[position])
      position += 1
    }
    position = min(position + 1, end)
    return .text(text, start..<position, isQuoted: true)
  }

  private mutating func doubleQuoted() -> ShellValue {
    let start = position
    position += 1
    var parts: [ShellValue.Part] = []
    var text = ""
    while position < end, characters[position] != "\"" {
      if characters[position] == "\\", position + 1 < end {
        position += 1
        if let scalar = codePoint() {
          text.unicodeScalars.append(scalar)
          continue
        }
        text.append(Self.escaped(characters[position]))
      } else if let name = ValueReference.span(in: characters[position..<end]) {
        parts += [.text(text), .variable(String(characters[name.name]), name.whole)]
        text = ""
        position = name.whole.upperBound
        continue
      } else {
        text.append(characters[position])
      }
      position += 1
    }
    position = min(position + 1, end)
    let span = start..<position
    return parts.isEmpty
      ? .text(text, span, isQuoted: true) : .template(parts + [.text(text)], span)
  }

  /// The code point of `u{...}` at the position, which moves behind it.
  private mutating func codePoint() -> Unicode.Scalar? {
    guard characters[position] == "u", position + 2 < end, characters[position + 1] == "{",
      let close = characters[position..<end].firstIndex(of: "}"), close - position <= 8,
      let value = UInt32(String(characters[(position + 2)..<close]), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    position = close + 1
    return scalar
  }

  private static func escaped(_ character: Character) -> Character {
    switch character {
    case "n": "\n"
    case "t": "\t"
    default: character
    }
  }

  private mutating func list(depth: Int) -> ShellValue {
    let start = position
    position += 1
    var values: [ShellValue] = []
    skipSpaces()
    while position < end, characters[position] != "]" {
      let before = position
      values.append(value(inBrackets: true, depth: depth + 1))
      separate(before: "]", since: before)
    }
    position = min(position + 1, end)
    return .list(values, start..<position)
  }

  private mutating func map(depth: Int) -> ShellValue {
    let start = position
    position += 1
    var entries: [ShellValue.Entry] = []
    skipSpaces()
    while position < end, characters[position] != "}" {
      let before = position
      let (name, span) = entryName()
      skipSpaces()
      if position < end, characters[position] == ":" || characters[position] == "=" {
        position += 1
      } else {
        refuse(span, Phrase("write {name: value}", "请写成 {字段: 值}"))
      }
      skipSpaces()
      let value = value(inBrackets: true, depth: depth + 1)
      entries.append(ShellValue.Entry(name: name, span: span, value: value))
      separate(before: "}", since: before)
    }
    position = min(position + 1, end)
    return .map(entries, start..<position)
  }

  private mutating func entryName() -> (String, Range<Int>) {
    let start = position
    if position < end, characters[position] == "\"" || characters[position] == "'" {
      let quoted = characters[position] == "\"" ? doubleQuoted() : singleQuoted()
      if case .text(let text, let span, _) = quoted { return (text, span) }
      return (String(characters[quoted.span]), quoted.span)
    }
    let stops: Set<Character> = [":", "=", ",", "}", " "]
    while position < end, !stops.contains(characters[position]) { position += 1 }
    return (String(characters[start..<position]), start..<position)
  }

  /// Moves past a comma; whatever else stands there is refused once and skipped.
  private mutating func separate(before closing: Character, since start: Int) {
    skipSpaces()
    guard position < end, characters[position] != closing else { return }
    if characters[position] != "," {
      let stop = characters[position..<end].firstIndex { $0 == "," || $0 == closing } ?? end
      refuse(position..<stop, Phrase("expected ',' or '\(closing)'", "此处应为“,”或“\(closing)”"))
      position = stop
    }
    if position < end, characters[position] == "," { position += 1 }
    skipSpaces()
    // Every round must move on, whatever stands in the line.
    if position == start { position += 1 }
  }

  private mutating func skipSpaces() {
    while position < end, characters[position] == " " { position += 1 }
  }

  private mutating func refuse(_ span: Range<Int>, _ phrase: Phrase) {
    problems.append(LineProblem(.syntax, at: span, phrase))
  }
}
