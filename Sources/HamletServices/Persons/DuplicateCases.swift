internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension Transaction {
  /// Opens a case for two records where there is none; gives whether it did.
  ///
  /// A pair about which something was decided stays as it is.
  @discardableResult
  func openCase(
    _ pair: (RecordID, RecordID),
    source: DuplicateSource,
    score: Int,
    reason: String
  ) throws -> Bool {
    guard try read.duplicateCase(of: pair) == nil else { return false }
    var random = SystemRandomNumberGenerator()
    try insert(
      DuplicateCaseRecord(
        id: .timeOrdered(unixMilliseconds: now, random: &random),
        pair: pair,
        source: source,
        score: score,
        reason: reason
      )
    )
    return true
  }
}

extension DuplicateCaseRecord {
  /// The case as someone with this scope sees it: nothing of a record that lies elsewhere.
  func message(_ snapshot: ReadSnapshot, _ grant: Grant) -> DuplicateCase {
    let records = [firstID, secondID].map { id -> PersonRecord? in
      // A record that rests, is hidden or is gone is shown as little as one elsewhere.
      guard let person = try? snapshot.person(id, within: .all) else { return nil }
      return grant.scope.contains(person.row.division) ? person : nil
    }
    return DuplicateCase(
      id: id,
      state: state,
      source: source,
      score: UInt32(clamping: score),
      first: records[0]?.compared,
      second: records[1]?.compared,
      elsewhere: records.contains { $0 == nil },
      differing: Self.differing(records[0], records[1]),
      reason: reason,
      foundBy: foundByName,
      foundAtUnixMs: foundAt,
      decidedBy: decidedByName,
      version: version
    )
  }

  private static func differing(_ first: PersonRecord?, _ second: PersonRecord?) -> [String] {
    guard let first, let second else { return [] }
    let same = [
      ("name", first.row.name == second.row.name), ("sex", first.row.sex == second.row.sex),
      ("birth", first.row.birth == second.row.birth),
      ("phones", first.phones.map(\.number) == second.phones.map(\.number)),
      ("documents", first.documents == second.documents), ("note", first.note == second.note),
      (
        "residence",
        first.home?.division == second.home?.division && first.home?.address == second.home?.address
      ),
      ("household", first.householdID == second.householdID),
    ]
    return same.filter { !$0.1 }.map { $0.0 }
  }
}

extension PersonRecord {
  /// The record as it stands beside another; numbers masked.
  fileprivate var compared: DuplicateRecord {
    DuplicateRecord(
      id: row.id,
      recordNo: row.recordNumber,
      name: row.name,
      sex: row.sex,
      birth: row.birth.message,
      division: row.division.text,
      phones: phones.map { Masking.phone($0.number) },
      documents: documents.map { Masking.document($0.number) },
      address: home?.address ?? "",
      version: row.version
    )
  }
}
