/// The walk over a line that finds its words.
struct LineScanner {
  private(set) var characters: [Character]
  private(set) var words: [Range<Int>] = []
  private(set) var problems: [LineProblem] = []
  private(set) var tailStart: Int?
  /// What is only for whoever reads the line.
  private(set) var comments: [Range<Int>] = []
  /// Whether the text ends within a quote, a bracket, or a text that waits for its end word.
  private(set) var endsInside = false
  /// How far the line was read.
  private(set) var position = 0
  /// Whether a line break that nothing holds open ends the reading; else it is a space.
  private let stopsAtBreak: Bool
  private var openBrackets: [(sign: Character, position: Int)] = []

  init(_ characters: [Character], stopsAtBreak: Bool = false) {
    self.characters = characters
    self.stopsAtBreak = stopsAtBreak
  }

  mutating func scan() {
    while skipSpaces() {
      let first = normalised(characters[position], inBrackets: false)
      if Self.isSeparator(first) { return }
      if first == "#" {
        skipComment()
        continue
      }
      if first == "|" || first == ">" {
        characters[position] = first
        tailStart = position
        skipTail(isPipe: first == "|")
        return
      }
      let start = position
      scanWord()
      words.append(start..<position)
      // The system's shell has its own use for the rest.
      if words.count == 1, String(characters[start..<position]) == "\\!" {
        return skipTail(isPipe: true)
      }
    }
  }

  /// Moves to the next word; false at the end.
  private mutating func skipSpaces() -> Bool {
    while position < characters.count {
      if skipContinuation() { continue }
      guard isSpace(characters[position]) else { return true }
      if stopsAtBreak, Self.isBreak(characters[position]) { return false }
      characters[position] = " "
      position += 1
    }
    return false
  }

  /// Moves over the break that ended a statement; false at the end.
  mutating func passBreak() -> Bool {
    position += 1
    return position < characters.count
  }

  private mutating func skipComment() {
    let start = position
    while position < characters.count, !Self.isBreak(characters[position]) { position += 1 }
    comments.append(start..<position)
  }

  private mutating func skipTail(isPipe: Bool) {
    while position < characters.count {
      if stopsAtBreak, Self.isBreak(characters[position]) { return }
      if !isPipe, characters[position] == ";" { return }
      position += isContinuation ? 2 : 1
    }
  }

  /// Moves over a backslash at the end of a row, which is a space together with the break.
  private mutating func skipContinuation() -> Bool {
    guard isContinuation else { return false }
    characters[position] = " "
    characters[position + 1] = " "
    position += 2
    return true
  }

  private var isContinuation: Bool {
    position + 1 < characters.count && characters[position] == "\\"
      && Self.isBreak(characters[position + 1])
  }

  /// Whether a sign at the beginning of a word ends the statement; within a word the full-width one is
  /// part of a sentence.
  private static func isSeparator(_ character: Character) -> Bool {
    character == ";" || character == "；"
  }

  /// Whether a character ends a row.
  static func isBreak(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  private mutating func scanWord() {
    let start = position
    openBrackets = []
    while position < characters.count {
      let given = characters[position]
      if openBrackets.isEmpty, isContinuation { break }
      if skipContinuation() { continue }
      if isSpace(given), openBrackets.isEmpty { break }
      let sign = isSpace(given) ? " " : normalised(given, inBrackets: !openBrackets.isEmpty)
      let opensValue = isValueStart(wordStart: start)
      if opensValue, sign == "\"" || sign == "'" {
        scanQuoted(by: sign, opened: given)
        continue
      }
      if sign == ";", openBrackets.isEmpty { break }
      if opensValue, openBrackets.isEmpty, position > start,
        let text = EndWord(characters, position)
      {
        scanText(until: text)
        continue
      }
      characters[position] = sign
      if position > start, openBrackets.isEmpty, isSuffix { break }
      if sign == "\\", position > start, position + 1 < characters.count {
        position += 2
        continue
      }
      // An entry of a list within a word, as in `defects[0].code`, opens nothing.
      if !opensValue, let end = Self.entryEnd(in: characters, at: position) {
        position = end
        continue
      }
      track(sign, opensValue: opensValue)
      position += 1
    }
    if let open = openBrackets.first {
      let phrase = Phrase("'\(open.sign)' is not closed", "“\(open.sign)”没有闭合")
      problems.append(LineProblem(.unclosedBracket, at: open.position..<position, phrase))
      endsInside = true
    }
  }

  /// Where `[0]` at a place ends: a bracket, at most three digits, a bracket; nil where it is none.
  static func entryEnd(in characters: [Character], at position: Int) -> Int? {
    guard characters[position] == "[" else { return nil }
    let digits = characters[(position + 1)...].prefix(4).prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), digits.endIndex < characters.count,
      characters[digits.endIndex] == "]"
    else { return nil }
    return digits.endIndex + 1
  }

  /// Moves behind the end word of a text, or to the end.
  private mutating func scanText(until text: EndWord) {
    let start = position
    characters.replaceSubrange(start..<(start + 2), with: ["<", "<"])
    if let end = text.end(in: characters) {
      position = end
      return
    }
    position = characters.count
    endsInside = true
    let word = String(text.word)
    let phrase = Phrase("a line with \(word) alone ends the text", "请用只含 \(word) 的一行结束文本")
    problems.append(LineProblem(.unclosedQuote, at: start..<position, phrase))
  }

  /// Whether a suffix as `\G` stands here without a space before it, with nothing but spaces after.
  private var isSuffix: Bool {
    guard characters[position] == "\\", position + 1 < characters.count,
      "Gjt".contains(characters[position + 1])
    else { return false }
    let rest = characters[(position + 2)...].prefix { $0 != ";" && !Self.isBreak($0) }
    return rest.allSatisfy(isSpace)
  }

  private mutating func track(_ sign: Character, opensValue: Bool) {
    if sign == "[" || sign == "{", opensValue { openBrackets.append((sign, position)) }
    if sign == "]" || sign == "}", !openBrackets.isEmpty { openBrackets.removeLast() }
  }

  /// Whether a value may begin here, so that quotes and brackets mean something.
  private func isValueStart(wordStart: Int) -> Bool {
    guard position > wordStart else { return true }
    switch characters[position - 1] {
    case "=": return true
    case "[", "{", ",", ":", " ": return !openBrackets.isEmpty
    default: return false
    }
  }

  private mutating func scanQuoted(by sign: Character, opened: Character) {
    let start = position
    let closing: Set<Character> =
      switch opened {
      case "“", "”": ["”", "“", "\""]
      case "‘", "’": ["’", "‘", "'"]
      case "＂": ["＂", "\""]
      case "＇": ["＇", "'"]
      default: [sign]
      }
    characters[position] = sign
    position += 1
    while position < characters.count {
      if characters[position] == "\\", sign == "\"" {
        position = min(position + 2, characters.count)
        continue
      }
      if closing.contains(characters[position]) {
        characters[position] = sign
        position += 1
        return
      }
      position += 1
    }
    let phrase = Phrase("the quote is not closed", "引号没有闭合")
    problems.append(LineProblem(.unclosedQuote, at: start..<position, phrase))
    endsInside = true
  }

  private func isSpace(_ character: Character) -> Bool {
    character == "\u{3000}" || character.isWhitespace
  }

  /// The plain sign that an input method's full-width sign stands for.
  ///
  /// A comma and a colon are only signs inside brackets: elsewhere they are part of a sentence.
  private func normalised(_ character: Character, inBrackets: Bool) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    switch scalar.value {
    case 0x201C, 0x201D, 0xFF02: return "\""
    case 0x2018, 0x2019, 0xFF07: return "'"
    case 0xFF0C, 0xFF1A: return inBrackets ? plain(scalar) : character
    case 0x3001: return inBrackets ? "," : character
    case 0xFF01, 0xFF08, 0xFF09, 0xFF1B, 0xFF1F: return character
    case 0xFF01...0xFF5E: return plain(scalar)
    default: return character
    }
  }

  private func plain(_ scalar: Unicode.Scalar) -> Character {
    Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? Character(scalar)
  }
}
