package import HamletMessages

/// Which values history may keep: codes and numbers, never what says who somebody is.
package enum HistoryRule {
  /// What stands for a value that is not kept.
  package static let replacement = "‹…›"

  private static let keptFormats: Set<String> = [
    "id", "division_code", "division_prefix", "icd10", "date", "unix_ms", "user_name",
  ]

  /// Whether a field's values may be kept.
  ///
  /// An allow-list, since lists of what to hide leak.
  package static func keeps(_ field: FieldInfo) -> Bool {
    if field.isPrivate { return false }
    switch field.kind {
    case .bool, .enum, .int32, .int64, .uint32, .uint64: return true
    case .string, .bytes: return keptFormats.contains(field.format) || field.name == "update_mask"
    case .message, .unspecified: return false
    }
  }

  /// A line that was not understood, as history keeps it: only its first two words, since nobody
  /// knows what the rest says.
  package static func line(ofUnread line: String, book: CommandBook) -> String {
    let words = ScannedLine(line).words.map { ScannedLine(line).text($0) }
    var kept: [String] = []
    if let noun = words.first, book.nouns.contains(noun) {
      kept.append(noun)
      if words.count > 1, book.command(noun, words[1]) != nil { kept.append(words[1]) }
    }
    if words.count > kept.count { kept.append(replacement) }
    return kept.joined(separator: " ")
  }
}
