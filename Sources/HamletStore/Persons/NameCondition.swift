import GRDB
import HamletDomain

/// The condition over `persons p` by which a part of a name is found.
///
/// Latin letters are a reading, the beginning of one, initials, or letters of the name itself; any
/// other text is a part of the name, variants of characters taken as one.
struct NameCondition {
  let sql: String
  private(set) var values: [(any BoundValue)?] = []

  /// Nil where there is nothing to search by.
  init?(_ part: String, _ scope: DivisionPrefix) {
    let letters = PinyinQuery(part)?.letters
    let text = NameKeys.characters(letters ?? part)
    guard let first = text.first else { return nil }
    let within = "division >= ? AND division < ?"
    let place: [(any BoundValue)?] = [scope.text, scope.upperBound]
    // The set of rows is small where the character is rare; the text is compared for those alone.
    var branches = [
      """
      SELECT c.person_id FROM person_characters c JOIN person_lookup l ON l.person_id = c.person_id
      WHERE c.character = ? AND c.division >= ? AND c.division < ? AND instr(l.folded, ?) > 0
      """
    ]
    values = [String(first)] + place + [text]
    if let letters {
      for kind in [PersonKeys.whole, PersonKeys.given] {
        branches.append(
          "SELECT person_id FROM person_keys WHERE key >= ? AND key < ? AND \(within)"
        )
        values += [kind + letters, kind + letters + "{"] + place
      }
      branches.append("SELECT person_id FROM person_keys WHERE key = ? AND \(within)")
      values += [PersonKeys.initials + letters] + place
    }
    sql = "p.id IN (\(branches.joined(separator: " UNION ")))"
  }
}
