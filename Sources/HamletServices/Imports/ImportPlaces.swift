internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What cells call places: the divisions in use by their names in both languages, a part of these or
/// their pinyin, as at the shell's prompt.
struct ImportPlaces: Sendable {
  private typealias Found = Result<String, ImportProblem>

  private let divisions: [DivisionRecord]
  private var known: [String: Found] = [:]

  /// Those of the caller's town.
  init(_ snapshot: ReadSnapshot, _ grant: Grant) throws {
    let town = try DivisionPrefix(String(grant.scope.text.prefix(9)))
    var found: [DivisionRecord] = []
    var after = ""
    while true {
      let page = try snapshot.divisions(within: town, after: after, limit: 200)
      found += page.items.filter { $0.validTo == nil }
      guard let next = page.next else { break }
      after = next
    }
    divisions = found
  }

  /// Whether a field's cells hold a place.
  static func isPlace(_ field: FieldInfo) -> Bool {
    ["division_code", "division_prefix"].contains(field.rule?.format ?? "")
  }

  /// The code that a cell names: itself, where it is one already.
  mutating func code(_ cell: String, _ field: FieldInfo) -> Result<String, ImportProblem> {
    let text = ImportColumns.trimmed(cell)
    guard text.contains(where: { !($0.isASCII && $0.isNumber) }) else { return .success(text) }
    let isVillage = field.rule?.format == "division_code"
    let key = "\(isVillage) \(text)"
    if let before = known[key] { return Self.of(field, before) }
    let found = find(text, villagesOnly: isVillage)
    known[key] = found
    return Self.of(field, found)
  }

  private func find(_ text: String, villagesOnly: Bool) -> Found {
    let places = divisions.filter { !villagesOnly || $0.code.level == .village }
    let typed = text.lowercased()
    let exact = places.filter { $0.nameZh == text || $0.nameEn.lowercased() == typed }
    let fitting =
      exact.isEmpty
      ? places.filter { NameMatch.fits(text, $0.nameZh) || NameMatch.fits(text, $0.nameEn) } : exact
    guard let first = fitting.first else {
      return .failure(
        ImportProblem(
          field: "",
          rule: "division.unknown",
          english: "No place in use is called so; write its name or its code.",
          chinese: "没有这个名称的村居或已停用，请填写名称或代码。"
        )
      )
    }
    guard fitting.count > 1 else { return .success(first.code.text) }
    let some = fitting.prefix(4)
    return .failure(
      ImportProblem(
        field: "",
        rule: "division.ambiguous",
        english: "Several places are called so: "
          + some.map { "\($0.nameEn) \($0.code)" }.joined(separator: ", "),
        chinese: "有多个村居符合：" + some.map { "\($0.nameZh) \($0.code)" }.joined(separator: "，")
      )
    )
  }

  private static func of(_ field: FieldInfo, _ found: Found) -> Found {
    found.mapError { problem in
      var problem = problem
      problem.field = field.name
      return problem
    }
  }
}
