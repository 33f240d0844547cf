import HamletDomain

@testable import HamletStore

extension Sample {
  static let village = "990101001001"

  static func person(
    _ number: UInt64,
    _ name: String,
    division: String = village,
    born: CivilDate? = nil,
    documents: [String] = [],
    phones: [String] = [],
    address: String = "",
    note: String = ""
  ) throws -> PersonRecord {
    let code = try DivisionCode(division)
    let birth = BirthRecord(
      year: born?.year ?? 1_990,
      month: born?.month ?? 5,
      day: born?.day ?? 1
    )
    return PersonRecord(
      row: PersonRow(
        id: RecordID(high: 0x019a_0000_0000_7000, low: number),
        name: name,
        sex: .female,
        birth: birth,
        division: code
      ),
      documents: documents.map { DocumentRecord(kind: .residentId, number: $0) },
      phones: phones.map { PhoneRecord(number: $0, okToCall: true, okToSayWho: false) },
      note: note,
      residences: [
        ResidenceRecord(
          division: code,
          address: address,
          kind: .localRegistered,
          validFrom: try CivilDate("2026-01-01")
        )
      ]
    )
  }

  @discardableResult
  static func register(_ person: PersonRecord, in store: Store) async throws -> String {
    let written = try await store.write(try ticket()) { tx in
      let number = try tx.insert(person)
      return WriteOutcome(
        reply: Array(number.utf8),
        recordType: "person",
        recordID: person.row.id
      )
    }
    return String(decoding: written.reply, as: UTF8.self)
  }

  /// Runs a write for its effect alone.
  static func change(
    _ store: Store,
    _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws {
    _ = try await store.write(try ticket()) { tx in
      try body(tx)
      return WriteOutcome(reply: [], recordType: "person", recordID: .none)
    }
  }
}
