import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let adviceColumns =
    "d.id, d.consultation_id, d.author_id, d.author_name, d.recorded_ms, d.received_ms, d.version, d.body"

  /// The antenatal advice; throws `notFound` where there is none within the scope.
  package func antenatalAdvice(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> AntenatalAdviceRecord {
    try antenatal(try advice(id, .antenatal, within: scope))
  }

  /// The advice on a child; throws `notFound` where there is none within the scope.
  package func childAdvice(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> ChildAdviceRecord {
    try child(try advice(id, .child, within: scope))
  }

  /// A person's antenatal advice within the scope, newest first, before a place.
  package func antenatalAdvice(
    of person: RecordID,
    within scope: DivisionPrefix,
    before place: ListPlace?,
    limit: Int
  ) throws -> [AntenatalAdviceRecord] {
    try advices(of: person, .antenatal, within: scope, before: place, limit: limit)
      .map(antenatal)
  }

  /// A child's advice within the scope, newest first, before a place.
  package func childAdvice(
    of person: RecordID,
    within scope: DivisionPrefix,
    before place: ListPlace?,
    limit: Int
  ) throws -> [ChildAdviceRecord] {
    try advices(of: person, .child, within: scope, before: place, limit: limit).map(child)
  }

  /// Where it lies stands with its consultation.
  private func advice(
    _ id: RecordID,
    _ kind: AdviceKind,
    within scope: DivisionPrefix
  ) throws -> Row {
    let row = try first(
      """
      SELECT \(Self.adviceColumns) FROM advices d JOIN consultations c ON c.id = d.consultation_id
      WHERE d.id = ? AND d.kind = ? AND c.division >= ? AND c.division < ?
      """,
      [id.stored, kind.rawValue, scope.text, scope.upperBound]
    )
    guard let row else { throw StoreError.notFound }
    return row
  }

  private func advices(
    of person: RecordID,
    _ kind: AdviceKind,
    within scope: DivisionPrefix,
    before place: ListPlace?,
    limit: Int
  ) throws -> [Row] {
    // Whose it is stands with the consultation alone, so that a name taken off is off here, too.
    try all(
      """
      SELECT \(Self.adviceColumns) FROM consultations c JOIN advices d ON d.consultation_id = c.id
      WHERE c.person_id = ?1 AND d.kind = ?2 AND c.division >= ?3 AND c.division < ?4
        AND (?5 IS NULL OR (d.received_ms, d.id) < (?5, ?6))
      ORDER BY d.received_ms DESC, d.id DESC LIMIT ?7
      """,
      [
        person.stored, kind.rawValue, scope.text, scope.upperBound, place?.order,
        Data((place?.id ?? .none).bytes), StoreLimits.pageSize(limit) + 1,
      ]
    ) { $0.copy() }
  }

  private func antenatal(_ row: Row) throws -> AntenatalAdviceRecord {
    let body = try vault.openBytes(row[7], AdviceKind.antenatal.column, row: row.id(0))
    return try JSONDecoder().decode(StoredAntenatalAdvice.self, from: body).record(head(row))
  }

  private func child(_ row: Row) throws -> ChildAdviceRecord {
    let body = try vault.openBytes(row[7], AdviceKind.child.column, row: row.id(0))
    return try JSONDecoder().decode(StoredChildAdvice.self, from: body).record(head(row))
  }

  private func head(_ row: Row) -> AdviceHead {
    var head = AdviceHead(
      id: row.id(0),
      consultationID: row.id(1),
      author: StaffName(id: row.id(2), name: row[3]),
      recordedAt: row[4]
    )
    head.receivedAt = row[5]
    head.version = UInt64(row[6] as Int64)
    return head
  }
}

extension Transaction {
  /// Writes antenatal advice down; throws `alreadyExists` where the id is taken.
  package func insert(_ record: AntenatalAdviceRecord) throws {
    let body = try JSONEncoder().encode(StoredAntenatalAdvice(record))
    try insert(record.head, .antenatal, body)
  }

  /// Writes advice on a child down; throws `alreadyExists` where the id is taken.
  package func insert(_ record: ChildAdviceRecord) throws {
    try insert(record.head, .child, try JSONEncoder().encode(StoredChildAdvice(record)))
  }

  private func insert(_ head: AdviceHead, _ kind: AdviceKind, _ body: Data) throws {
    let id = head.id
    guard try read.count("SELECT count(*) FROM advices WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO advices VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
      [
        id.stored, kind.rawValue, head.consultationID.stored,
        try vault.seal(body, kind.column, row: id, of: .consultation(head.consultationID)),
        head.author.id.stored, head.author.name,
        head.recordedAt, now,
      ]
    )
  }
}
