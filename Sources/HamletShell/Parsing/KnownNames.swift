import HamletDomain
import HamletMessages

/// What names of records and places stand for where a code is asked for: those that this session saw,
/// and no others.
struct KnownNames: Sendable {
  /// What a name means.
  enum Meaning: Hashable, Sendable {
    /// Nothing that is known.
    case nothing
    /// A code, and what it is called.
    case one(code: String, label: String)
    /// Several records or places are called so: their codes.
    case several([String])
  }

  /// Records that were seen.
  var seen = SeenRecords()
  /// What divisions are called.
  var places = CodeNames()

  /// What a text means in a field of a command; what is a code already means nothing here.
  func meaning(
    of text: String,
    in field: FieldInfo,
    _ command: Command,
    _ book: CommandBook
  )
    -> Meaning
  {
    guard !text.isEmpty else { return .nothing }
    switch field.format {
    case "id":
      guard RecordID(text: text) == nil, let kind = book.kinds.kind(of: field, in: command) else {
        return .nothing
      }
      return meaning(of: text, kind: kind)
    case "record_no": return meaning(of: text, kind: RecordKinds.recordNumber)
    case "division_code", "division_prefix": return place(text)
    default: return .nothing
    }
  }

  private func meaning(of text: String, kind: String) -> Meaning {
    if let id = seen.row(text, kind: kind) { return .one(code: id, label: seen.label(of: id)) }
    let end = Self.end(text)
    let found = seen.records.filter { record in
      record.kind == kind && (record.isCalled(text) || end.map(record.id.hasSuffix) ?? false)
    }
    return meaning(found.map { ($0.id, $0.label) })
  }

  private func place(_ text: String) -> Meaning {
    guard !text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return .nothing }
    return meaning(places.codes(called: text))
  }

  private func meaning(_ found: [(code: String, label: String)]) -> Meaning {
    guard let first = found.first else { return .nothing }
    return found.count == 1
      ? .one(code: first.code, label: first.label) : .several(found.map(\.code))
  }

  /// The end of an id as tables show it, `…24133323`, with or without the sign before it.
  private static func end(_ text: String) -> String? {
    let digits = text.drop { $0 == "…" || $0 == "." }.lowercased()
    guard digits.count >= 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    return digits
  }
}
