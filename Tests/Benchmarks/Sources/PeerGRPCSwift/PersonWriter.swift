import CPeerNames
import Foundation
import GRDB
import GRPCCore
import SwiftProtobuf

/// Writes a registration; the caller has the transaction.
enum PersonWriter {
  /// What the same key was answered, or nil.
  static func outcome(
    _ db: Database,
    _ user: Data,
    _ one: Registration
  ) throws -> Hamlet_Peer_RegisterPersonResponse? {
    let statement = try db.cachedStatement(
      sql: "SELECT digest, reply FROM outcomes WHERE user_id = ? AND key = ?"
    )
    guard let row = try Row.fetchOne(statement, arguments: [user, one.key]) else { return nil }
    guard (row[0] as Data) == one.digest else {
      throw RPCError(code: .alreadyExists, message: "the key is taken")
    }
    return try Hamlet_Peer_RegisterPersonResponse(serializedBytes: row[1] as Data)
  }

  static func write(
    _ db: Database,
    _ user: Data,
    _ one: Registration
  ) throws -> Hamlet_Peer_RegisterPersonResponse {
    let exists = try db.cachedStatement(sql: "SELECT 1 FROM persons WHERE id = ?")
    guard try Row.fetchOne(exists, arguments: [one.request.id]) == nil else {
      throw RPCError(code: .alreadyExists, message: "the id is taken")
    }
    let response = Hamlet_Peer_RegisterPersonResponse.with { $0.id = one.request.id }
    return try finish(db, user, one, response)
  }

  private static func finish(
    _ db: Database,
    _ user: Data,
    _ one: Registration,
    _ begun: Hamlet_Peer_RegisterPersonResponse
  ) throws -> Hamlet_Peer_RegisterPersonResponse {
    var response = begun
    response.recordNo = try recordNumber(db, one.request.division)
    response.version = 1
    try insertPerson(db, one, response.recordNo)
    try insertKeys(db, one.request)
    try insertContact(db, one)
    try run(
      db,
      """
      INSERT INTO audit(at_ms, user_id, user_name, method, record_type, record_id, purpose,
        decision, detail, reads, hash)
      VALUES (?, ?, 'clerk', 'RegisterPerson', 'person', ?, 0, 1, '', x'', x'')
      """,
      [one.now, user, one.request.id]
    )
    try run(
      db,
      """
      INSERT INTO outcomes(user_id, key, method, digest, reply, at_ms)
      VALUES (?, ?, 'RegisterPerson', ?, ?, ?)
      """,
      [user, one.key, one.digest, try response.serializedBytes() as Data, one.now]
    )
    return response
  }

  private static func run(_ db: Database, _ sql: String, _ values: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: values)
  }

  private static func recordNumber(_ db: Database, _ division: String) throws -> String {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO record_sequences VALUES (?, 1)
        ON CONFLICT(division) DO UPDATE SET last = last + 1 RETURNING last
        """
    )
    guard let last = try Int.fetchOne(statement, arguments: [division]) else {
      throw RPCError(code: .internalError, message: "no record number")
    }
    let digits = String(last)
    return division + "-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private static func insertPerson(
    _ db: Database,
    _ one: Registration,
    _ recordNumber: String
  ) throws {
    let request = one.request
    try run(
      db,
      """
      INSERT INTO persons(id, record_no, name, sex, birth_year, birth_month, birth_day,
        birth_precision, birth_calendar, division, status, confirmed_on, version, created_ms,
        updated_ms) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, ?, 1, '', 1, ?, ?)
      """,
      [
        request.id, recordNumber, request.name, request.sex, request.birth.year,
        request.birth.month, request.birth.day, request.division, one.now, one.now,
      ]
    )
  }

  private static func insertKeys(
    _ db: Database,
    _ request: Hamlet_Peer_RegisterPersonRequest
  ) throws {
    let name = PersonName(request.name)
    for character in name.characters {
      try run(
        db,
        "INSERT INTO person_characters VALUES (?, ?, ?)",
        [character, request.division, request.id]
      )
    }
    for key in name.keys {
      try run(
        db,
        "INSERT INTO person_keys VALUES (?, ?, ?)",
        [key, request.division, request.id]
      )
    }
    try insertBlocks(db, request, name)
  }

  private static func insertBlocks(
    _ db: Database,
    _ request: Hamlet_Peer_RegisterPersonRequest,
    _ name: PersonName
  ) throws {
    let birth = PeerBirth(request.birth)
    let born = birth.year * 10_000 + birth.month * 100 + birth.day
    try run(
      db,
      "INSERT INTO person_lookup VALUES (?, ?, ?, ?, ?)",
      [request.id, name.folded, born, born, name.blockList(birth)]
    )
    for block in name.ownBlocks(birth) {
      try run(
        db,
        "INSERT INTO person_blocks VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)",
        [block, request.id, request.name, request.sex, birth.year, birth.month, birth.day]
      )
    }
  }

  private static func insertContact(_ db: Database, _ one: Registration) throws {
    let request = one.request
    if let phone = request.phones.first {
      let number = Data(phone.number.utf8)
      try run(
        db,
        "INSERT INTO person_phones VALUES (?, 1, ?, ?, ?, ?)",
        [request.id, number, number, phone.okToCall, phone.okToSayWho]
      )
    }
    let since = request.validFrom.isEmpty ? today(one.now) : request.validFrom
    try run(
      db,
      """
      INSERT INTO residences(person_id, position, division, address, kind, valid_from, valid_to,
        expected_end) VALUES (?, 1, ?, ?, ?, ?, '', '')
      """,
      [
        request.id, request.division,
        request.address.isEmpty ? nil : Data(request.address.utf8), request.kind, since,
      ]
    )
  }

  private static func today(_ now: Int64) -> String {
    let date = Date(timeIntervalSince1970: Double(now) / 1000)
    return String(date.formatted(.iso8601.year().month().day()))
  }
}
