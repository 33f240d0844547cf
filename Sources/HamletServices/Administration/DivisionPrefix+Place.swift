internal import HamletDomain

extension DivisionPrefix {
  /// Reads what an area is said to be: the beginning of codes, or a whole code, where that of a town
  /// or county stands for everything in it.
  ///
  /// Its twelve digits as a prefix would hold nobody: no village's code begins with them.
  init(place text: String) throws(RuleViolation) {
    self = text.utf8.count == 12 ? try DivisionCode(text).prefix : try DivisionPrefix(text)
  }
}
