import CPeerNames
import Foundation
import GRDB

/// Whether somebody is probably on the register already.
enum DuplicateCheck {
  static func finds(_ db: Database, _ request: Hamlet_Peer_RegisterPersonRequest) throws -> Bool {
    let name = PersonName(request.name)
    let phone = request.phones.first?.number ?? ""
    let birth = PeerBirth(request.birth)
    let statement = try db.cachedStatement(sql: candidates)
    let rows = try Row.fetchCursor(
      statement,
      arguments: arguments(birth, name.block(year: request.birth.year), phone)
    )
    while let row = try rows.next() {
      let seen = name.points(
        birth,
        Int32(request.sex),
        with: PersonName(row[1]),
        PeerBirth(year: row[2], month: row[3], day: row[4]),
        row[5]
      )
      guard peer_can_match(seen, !phone.isEmpty, !request.address.isEmpty) else { continue }
      if try isProbable(db, request, row[0], seen) { return true }
    }
    return false
  }

  /// As told, with month and day changed about, a year off; by surname and year; by phone.
  private static let candidates = """
    SELECT p.id, p.name, p.birth_year, p.birth_month, p.birth_day, p.sex FROM persons p
    WHERE p.status NOT IN (4, 5) AND p.id IN (
      SELECT id FROM persons WHERE birth_year = ? AND birth_month = ? AND birth_day = ?
      UNION SELECT id FROM persons WHERE birth_year = ? AND birth_month = ? AND birth_day = ?
      UNION SELECT id FROM persons WHERE birth_year = ? AND birth_month = ? AND birth_day = ?
      UNION SELECT id FROM persons WHERE birth_year = ? AND birth_month = ? AND birth_day = ?
      UNION SELECT person_id FROM person_keys WHERE key = ?
      UNION SELECT person_id FROM person_phones WHERE lookup = ?)
    """

  private static func arguments(
    _ birth: PeerBirth,
    _ block: String,
    _ phone: String
  ) -> StatementArguments {
    [
      birth.year, birth.month, birth.day, birth.year, birth.day, birth.month,
      birth.year - 1, birth.month, birth.day, birth.year + 1, birth.month, birth.day,
      block, Data(phone.utf8),
    ]
  }

  /// Phones and address of one who may be the same.
  private static func isProbable(
    _ db: Database,
    _ request: Hamlet_Peer_RegisterPersonRequest,
    _ id: Data,
    _ seen: Int32
  ) throws -> Bool {
    let phones = try Data.fetchAll(
      try db.cachedStatement(sql: "SELECT lookup FROM person_phones WHERE person_id = ?"),
      arguments: [id]
    )
    let home = try Data.fetchOne(
      try db.cachedStatement(
        sql: "SELECT address FROM residences WHERE person_id = ? AND valid_to = '' AND kind <> 4"
      ),
      arguments: [id]
    )
    let own = request.phones.map { Data($0.number.utf8) }
    let homesKnown = home != nil && !request.address.isEmpty
    let kept = peer_kept_points(
      !phones.isEmpty && !own.isEmpty,
      own.contains(where: phones.contains),
      homesKnown,
      homesKnown && home == Data(request.address.utf8)
    )
    return seen + kept >= Int32(PEER_PROBABLE)
  }
}

extension PeerBirth {
  init(_ date: Hamlet_Peer_PartialDate) {
    self.init(year: Int32(date.year), month: Int32(date.month), day: Int32(date.day))
  }
}
