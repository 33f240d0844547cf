import CPeerNames
import Foundation
import GRDB

/// Whether somebody is probably on the register already.
struct DuplicateCheck {
  private let db: Database
  private let request: Hamlet_Peer_RegisterPersonRequest
  private let name: PersonName
  private let birth: PeerBirth
  private let phones: [Data]
  /// Who has one of the phones already.
  private let sharers: Set<Data>

  static func finds(_ db: Database, _ request: Hamlet_Peer_RegisterPersonRequest) throws -> Bool {
    let check = try DuplicateCheck(db, request)
    return try check.gathered().union(check.sharers).contains { try check.isProbable($0) }
  }

  private init(_ db: Database, _ request: Hamlet_Peer_RegisterPersonRequest) throws {
    self.db = db
    self.request = request
    name = PersonName(request.name)
    birth = PeerBirth(request.birth)
    phones = request.phones.map { Data($0.number.utf8) }
    var sharers = Set<Data>()
    for phone in phones {
      let statement = try db.cachedStatement(
        sql: "SELECT person_id FROM person_phones WHERE lookup = ?"
      )
      sharers.formUnion(try Data.fetchAll(statement, arguments: [phone]))
    }
    self.sharers = sharers
  }

  /// Who may be the same by what stands in the blocks of surname and year, and of the birthday.
  private func gathered() throws -> Set<Data> {
    let blocks = name.soughtBlocks(birth)
    let statement = try db.cachedStatement(
      sql: """
        SELECT person_id, name, sex, birth_year, birth_month, birth_day FROM person_blocks
        WHERE block IN (\(databaseQuestionMarks(count: blocks.count)))
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(blocks))
    var found = Set<Data>()
    while let row = try rows.next() {
      let id: Data = row[0]
      if points(row, sharesPhone: sharers.contains(id)) != nil { found.insert(id) }
    }
    return found
  }

  /// The points of birth, sex and name, or nil where the rest cannot make them enough.
  private func points(_ row: Row, sharesPhone: Bool) -> Int32? {
    let other = PeerBirth(year: row[3], month: row[4], day: row[5])
    let told = peer_told_points(birth, Int32(request.sex), other, row[2])
    let hasHome = !request.address.isEmpty
    guard peer_can_match(told + Int32(PEER_SAME_NAME), sharesPhone, hasHome) else { return nil }
    let seen = told + name.points(with: PersonName(row[1]))
    return peer_can_match(seen, sharesPhone, hasHome) ? seen : nil
  }

  /// Whether one who may be the same is it by her open record, her phones and her address.
  private func isProbable(_ id: Data) throws -> Bool {
    let look = try Row.fetchOne(
      try db.cachedStatement(
        sql: """
          SELECT id, name, sex, birth_year, birth_month, birth_day FROM persons
          WHERE id = ? AND status NOT IN (4, 5)
          """
      ),
      arguments: [id]
    )
    guard let look, let seen = points(look, sharesPhone: sharers.contains(id)) else { return false }
    let others = try Data.fetchAll(
      try db.cachedStatement(sql: "SELECT lookup FROM person_phones WHERE person_id = ?"),
      arguments: [id]
    )
    let home = try Data.fetchOne(
      try db.cachedStatement(
        sql: "SELECT address FROM residences WHERE person_id = ? AND valid_to = '' AND kind <> 4"
      ),
      arguments: [id]
    )
    let homesKnown = home != nil && !request.address.isEmpty
    let kept = peer_kept_points(
      !phones.isEmpty && !others.isEmpty,
      phones.contains(where: others.contains),
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
