import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Consents in lists and in single checks")
struct ConsentConditionTests {
  private static let births: [BirthRecord] = [
    BirthRecord(year: 2012, month: 11, day: 25),
    BirthRecord(year: 2012, month: 2, day: 29),
    BirthRecord(year: 2012, month: 2, precision: .month),
    BirthRecord(year: 2012, month: 11, precision: .month),
    BirthRecord(year: 2012, precision: .year),
    BirthRecord(year: 2012, month: 8, day: 30, calendar: .lunar),
    BirthRecord(year: 1990, month: 5, day: 1),
  ]

  private static func consent(
    _ number: UInt64,
    _ person: RecordID,
    by giver: ConsentGiver,
    until last: CivilDate? = nil
  ) -> ConsentRecord {
    ConsentRecord(
      id: RecordID(high: 0x019a_0000_0001_7000, low: number),
      personID: person,
      purpose: .contact,
      givenBy: giver,
      method: .signed,
      notice: "2026-1",
      givenAt: 0,
      expiresOn: last
    )
  }

  @Test("A list and a check agree on every day around a fourteenth birthday, however it is known.")
  func agree() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    var ids: [RecordID] = []
    for (number, birth) in Self.births.enumerated() {
      var person = try Sample.person(UInt64(number + 1), "易安然")
      person.row.birth = birth
      ids.append(person.row.id)
      try await Sample.register(person, in: store)
      let consent = Self.consent(UInt64(number + 1), person.row.id, by: .guardian)
      _ = try await store.write(try Sample.ticket()) { (tx: Transaction) throws in
        try tx.insert(consent)
        return WriteOutcome(reply: [], recordType: "consent", recordID: consent.id)
      }
    }
    let persons = ids
    let first = try CivilDate("2025-12-20")
    // A read of each day: all of them would take longer than a read may on a busy machine.
    for offset in 0...450 {
      let day = first.adding(days: offset)
      try await store.read { (snapshot: ReadSnapshot) throws in
        for (id, birth) in zip(persons, Self.births) {
          let listed = try Self.isListed(id, day, snapshot)
          let covered = try snapshot.isCovered(id, by: .contact, on: day)
          #expect(listed == covered, "\(birth) \(day)")
        }
      }
    }
  }

  @Test("Both honour a last day and a withdrawal, and neither a sealed record's consents.")
  func ends() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let person = try Sample.person(1, "王芳")
    let id = person.row.id
    try await Sample.register(person, in: store)
    let last = try CivilDate("2026-11-25")
    let consent = Self.consent(1, id, by: .`self`, until: last)
    _ = try await store.write(try Sample.ticket()) { (tx: Transaction) throws in
      try tx.insert(consent)
      return WriteOutcome(reply: [], recordType: "consent", recordID: consent.id)
    }
    try await store.read { (snapshot: ReadSnapshot) throws in
      for (day, isCovered) in [(last, true), (last.adding(days: 1), false)] {
        #expect(try Self.isListed(id, day, snapshot) == isCovered)
        #expect(try snapshot.isCovered(id, by: .contact, on: day) == isCovered)
      }
      #expect(try !snapshot.isCovered(id, by: .care, on: last))
    }
    _ = try await store.write(try Sample.ticket()) { (tx: Transaction) throws in
      _ = try tx.setStanding(.sealed, true, of: id, toldBy: "", reason: "")
      return WriteOutcome(reply: [], recordType: "person", recordID: id)
    }
    try await store.read { (snapshot: ReadSnapshot) throws in
      #expect(try !snapshot.isCovered(id, by: .contact, on: last))
      #expect(try !Self.isListed(id, last, snapshot))
      #expect(
        try snapshot.sealedPersons(within: .all, after: "", limit: 10).items.map(\.id) == [id]
      )
    }
    _ = try await store.write(try Sample.ticket()) { (tx: Transaction) throws in
      _ = try tx.setStanding(.sealed, false, of: id, toldBy: "", reason: "")
      #expect(try tx.withdrawConsents(of: id, to: .contact, recipient: "nobody") == 0)
      #expect(try tx.withdrawConsents(of: id, to: .contact) == 1)
      return WriteOutcome(reply: [], recordType: "consent", recordID: consent.id)
    }
    try await store.read { (snapshot: ReadSnapshot) throws in
      #expect(try !Self.isListed(id, last, snapshot))
      let kept = try #require(try snapshot.consents(of: id, to: .contact).first)
      #expect(kept.withdrawnAt > 0 && !kept.withdrawnBy.isEmpty)
    }
  }

  private static func isListed(
    _ id: RecordID,
    _ day: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws -> Bool {
    let alone = try snapshot.count(
      """
      SELECT count(*) FROM persons p
      WHERE p.id = ? AND \(ConsentCondition.inForce(.contact, on: "?"))
      """,
      [id.stored, day.description]
    )
    let among = try snapshot.count(
      """
      SELECT count(*) FROM persons p WHERE p.id = ? AND \(ReadSnapshot.isOpen("p.id"))
        AND p.id IN (\(ConsentCondition.people(.contact, on: "?")))
      """,
      [id.stored, day.description]
    )
    #expect(alone == among, "one and a list of all: \(day)")
    return alone == 1
  }
}
