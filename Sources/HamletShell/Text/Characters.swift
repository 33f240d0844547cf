extension Sequence where Element == Character {
  /// The characters as a text; `String.init` takes several times as long for a part of an array.
  var asText: String {
    var text = ""
    text.reserveCapacity(underestimatedCount)
    for character in self { text.append(character) }
    return text
  }
}
