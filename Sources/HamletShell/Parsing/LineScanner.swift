/// The walk over a line that finds its words.
struct LineScanner {
  private(set) var characters: [Character]
  /// Their code points: comparing clusters is many times slower, and a line is read at every key.
  private(set) var codes: [UInt32]
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
    codes = characters.map(SignCode.of)
    self.stopsAtBreak = stopsAtBreak
  }

  mutating func scan() {
    while skipSpaces() {
      let first = SignCode.normalised(codes[position], inBrackets: false)
      if Self.isSeparator(first) { return }
      if first == SignCode.hash {
        skipComment()
        continue
      }
      if first == SignCode.pipe || first == SignCode.greater {
        write(first, at: position)
        tailStart = position
        skipTail(isPipe: first == SignCode.pipe)
        return
      }
      let start = position
      scanWord()
      words.append(start..<position)
      // The system's shell has its own use for the rest.
      if words.count == 1, position == start + 2, codes[start] == SignCode.backslash,
        characters[start + 1] == "!"
      {
        return skipTail(isPipe: true)
      }
    }
  }

  /// Moves to the next word; false at the end.
  private mutating func skipSpaces() -> Bool {
    while position < characters.count {
      if skipContinuation() { continue }
      guard isSpace(at: position) else { return true }
      if stopsAtBreak, SignCode.isBreak(codes[position]) { return false }
      write(SignCode.space, at: position)
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
    while position < codes.count, !SignCode.isBreak(codes[position]) { position += 1 }
    comments.append(start..<position)
  }

  private mutating func skipTail(isPipe: Bool) {
    while position < characters.count {
      if stopsAtBreak, SignCode.isBreak(codes[position]) { return }
      if !isPipe, codes[position] == SignCode.semicolon { return }
      position += isContinuation ? 2 : 1
    }
  }

  /// Moves over a backslash at the end of a row, which is a space together with the break.
  private mutating func skipContinuation() -> Bool {
    guard isContinuation else { return false }
    write(SignCode.space, at: position)
    write(SignCode.space, at: position + 1)
    position += 2
    return true
  }

  private var isContinuation: Bool {
    position + 1 < codes.count && codes[position] == SignCode.backslash
      && SignCode.isBreak(codes[position + 1])
  }

  /// Whether a sign at the beginning of a word ends the statement; within a word the full-width one is
  /// part of a sentence.
  private static func isSeparator(_ code: UInt32) -> Bool {
    code == SignCode.semicolon || code == SignCode.wideSemicolon
  }

  /// Whether a character ends a row.
  static func isBreak(_ character: Character) -> Bool { SignCode.isBreak(SignCode.of(character)) }

  private func isSpace(at position: Int) -> Bool {
    let code = codes[position]
    return code == SignCode.cluster ? characters[position].isWhitespace : SignCode.isSpace(code)
  }

  /// Puts a plain sign in a character's place.
  private mutating func write(_ code: UInt32, at position: Int) {
    guard codes[position] != code, let scalar = Unicode.Scalar(code) else { return }
    codes[position] = code
    characters[position] = Character(scalar)
  }

  private mutating func scanWord() {
    let start = position
    openBrackets = []
    while position < codes.count {
      let given = codes[position]
      if openBrackets.isEmpty, isContinuation { break }
      if skipContinuation() { continue }
      let isSpace = isSpace(at: position)
      if isSpace, openBrackets.isEmpty { break }
      let sign =
        isSpace ? SignCode.space : SignCode.normalised(given, inBrackets: !openBrackets.isEmpty)
      let opensValue = isValueStart(wordStart: start)
      if opensValue, sign == SignCode.quote || sign == SignCode.apostrophe {
        scanQuoted(by: sign, opened: given)
        continue
      }
      if sign == SignCode.semicolon, openBrackets.isEmpty { break }
      if opensValue, openBrackets.isEmpty, position > start, sign == SignCode.less,
        let text = EndWord(characters, position)
      {
        scanText(until: text)
        continue
      }
      write(sign, at: position)
      if position > start, openBrackets.isEmpty, isSuffix { break }
      if sign == SignCode.backslash, position > start, position + 1 < codes.count {
        position += 2
        continue
      }
      // An entry of a list within a word, as in `defects[0].code`, opens nothing.
      if !opensValue, let end = Self.entryEnd(in: codes, at: position) {
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
  static func entryEnd(in codes: [UInt32], at position: Int) -> Int? {
    guard codes[position] == SignCode.bracket else { return nil }
    let digits = codes[(position + 1)...].prefix(4).prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count), digits.endIndex < codes.count,
      codes[digits.endIndex] == SignCode.closingBracket
    else { return nil }
    return digits.endIndex + 1
  }

  /// Moves behind the end word of a text, or to the end.
  private mutating func scanText(until text: EndWord) {
    let start = position
    write(SignCode.less, at: start)
    write(SignCode.less, at: start + 1)
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
    guard codes[position] == SignCode.backslash, position + 1 < codes.count,
      "Gjt".unicodeScalars.contains(where: { $0.value == codes[position + 1] })
    else { return false }
    let rest = codes[(position + 2)...].prefix {
      $0 != SignCode.semicolon && !SignCode.isBreak($0)
    }
    return rest.indices.allSatisfy(isSpace(at:))
  }

  private mutating func track(_ sign: UInt32, opensValue: Bool) {
    switch sign {
    case SignCode.bracket, SignCode.brace:
      guard opensValue else { return }
      openBrackets.append((characters[position], position))
    case SignCode.closingBracket, SignCode.closingBrace:
      if !openBrackets.isEmpty { openBrackets.removeLast() }
    default: return
    }
  }

  /// Whether a value may begin here, so that quotes and brackets mean something.
  private func isValueStart(wordStart: Int) -> Bool {
    guard position > wordStart else { return true }
    switch codes[position - 1] {
    case SignCode.equals: return true
    case SignCode.bracket, SignCode.brace, SignCode.comma, SignCode.colon, SignCode.space:
      return !openBrackets.isEmpty
    default: return false
    }
  }

  private mutating func scanQuoted(by sign: UInt32, opened: UInt32) {
    let start = position
    let closing: [UInt32] =
      switch opened {
      case 0x201C, 0x201D: [0x201D, 0x201C, SignCode.quote]
      case 0x2018, 0x2019: [0x2019, 0x2018, SignCode.apostrophe]
      case 0xFF02, 0xFF07: [opened, sign]
      default: [sign]
      }
    write(sign, at: position)
    position += 1
    while position < codes.count {
      if codes[position] == SignCode.backslash, sign == SignCode.quote {
        position = min(position + 2, codes.count)
        continue
      }
      if closing.contains(codes[position]) {
        write(sign, at: position)
        position += 1
        return
      }
      position += 1
    }
    let phrase = Phrase("the quote is not closed", "引号没有闭合")
    problems.append(LineProblem(.unclosedQuote, at: start..<position, phrase))
    endsInside = true
  }
}
