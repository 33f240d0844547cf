import Foundation
import GRDB
package import HamletDomain

/// What was explained and what the client decided.
package struct ChoiceRecord: Sendable, Hashable {
  package var id: RecordID
  package var consultationID: RecordID
  package var methods: [ContraceptiveMethod]
  package var fewerReason: String
  package var information: [InformationTopic]
  package var decision: ClientDecision
  package var chosen: ContraceptiveMethod
  package var author: StaffName
  package var recordedAt: Int64
  /// By the server.
  package var receivedAt: Int64 = 0
  package var version: UInt64 = 1

  /// Describes a choice.
  package init(
    id: RecordID,
    consultationID: RecordID,
    methods: [ContraceptiveMethod],
    fewerReason: String,
    information: [InformationTopic],
    decision: ClientDecision,
    chosen: ContraceptiveMethod,
    author: StaffName,
    recordedAt: Int64
  ) {
    self.id = id
    self.consultationID = consultationID
    self.methods = methods
    self.fewerReason = fewerReason
    self.information = information
    self.decision = decision
    self.chosen = chosen
    self.author = author
    self.recordedAt = recordedAt
  }
}

/// The part of a choice that is sealed as a whole, so that no query can ask for an answer.
private struct ChoiceBody: Codable {
  var methods: [UInt32]
  var fewerReason: String
  var information: [UInt32]
  var decision: UInt32
  var chosen: UInt32
}

extension ReadSnapshot {
  /// The newest choice written down in a consultation, or nil.
  package func informedChoice(of consultation: RecordID) throws -> ChoiceRecord? {
    let row = try first(
      """
      SELECT id, body, author_id, author_name, recorded_ms, received_ms, version
      FROM informed_choices WHERE consultation_id = ? ORDER BY received_ms DESC, id DESC LIMIT 1
      """,
      [consultation.stored]
    )
    guard let row else { return nil }
    let id = row.id(0)
    let opened = try vault.openBytes(row[1], .choice, row: id)
    let body = try JSONDecoder().decode(ChoiceBody.self, from: opened)
    var choice = ChoiceRecord(
      id: id,
      consultationID: consultation,
      methods: body.methods.compactMap(ContraceptiveMethod.init(rawValue:)),
      fewerReason: body.fewerReason,
      information: body.information.compactMap(InformationTopic.init(rawValue:)),
      decision: ClientDecision(rawValue: body.decision) ?? .unspecified,
      chosen: ContraceptiveMethod(rawValue: body.chosen) ?? .unspecified,
      author: StaffName(id: row.id(2), name: row[3]),
      recordedAt: row[4]
    )
    choice.receivedAt = row[5]
    choice.version = UInt64(row[6] as Int64)
    return choice
  }
}

extension Transaction {
  /// Writes a choice down.
  package func insert(_ choice: ChoiceRecord) throws {
    let id = choice.id
    guard try read.count("SELECT count(*) FROM informed_choices WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    let body = ChoiceBody(
      methods: choice.methods.map(\.rawValue),
      fewerReason: choice.fewerReason,
      information: choice.information.map(\.rawValue),
      decision: choice.decision.rawValue,
      chosen: choice.chosen.rawValue
    )
    try run(
      "INSERT INTO informed_choices VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        id.stored, choice.consultationID.stored,
        try vault.seal(try JSONEncoder().encode(body), .choice, row: id),
        choice.author.id.stored, choice.author.name, choice.recordedAt, now, 1,
      ]
    )
  }
}
