/// Cuts a line into words as a POSIX shell does, as far as quotes and backslashes go (XCU 2.2).
enum SystemShellWords {
  /// The words; nil where a quote is open.
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isInWord = false
    var isQuoted = false
    var isEscaped = false
    // A shell reads bytes: a combining mark does not hide the quote before it.
    for scalar in line.unicodeScalars {
      if isQuoted {
        if scalar == "'" { isQuoted = false } else { word.append(scalar) }
      } else if isEscaped {
        word.append(scalar)
        isEscaped = false
      } else if scalar == "'" {
        isQuoted = true
        isInWord = true
      } else if scalar == "\\" {
        isEscaped = true
        isInWord = true
      } else if scalar == " " {
        if isInWord { words.append(String(word)) }
        word = String.UnicodeScalarView()
        isInWord = false
      } else {
        word.append(scalar)
        isInWord = true
      }
    }
    if isInWord { words.append(String(word)) }
    return isQuoted ? nil : words
  }
}
