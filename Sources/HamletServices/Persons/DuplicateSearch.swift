internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// Somebody about to be registered, and who on the register she may be.
struct DuplicateSearch {
  let name: String
  let sex: Sex
  let birth: BirthRecord
  let phones: [String]
  let documents: [String]

  /// Someone who may be the same person.
  struct Candidate {
    let row: PersonRow
    let level: DuplicateLevel
    let points: Int
    /// She lives outside the caller's scope: nothing of her is shown.
    let isElsewhere: Bool

    var message: DuplicateCandidate {
      DuplicateCandidate(
        level: level,
        score: UInt32(clamping: points),
        person: isElsewhere ? nil : row.summary(),
        elsewhere: isElsewhere
      )
    }
  }

  /// Everyone who is at least possible, most likely first.
  func candidates(
    _ snapshot: ReadSnapshot,
    within scope: DivisionPrefix
  ) throws -> [Candidate] {
    let exact = try documents.compactMap { try snapshot.person(withDocument: $0) }
      .map { candidate($0, .exact, 100, scope) }
    let known = Set(exact.map(\.row.id))
    let own = PersonTraits(name: name, birth: birth.partial, sex: sex, phones: Set(phones))
    let scored = try snapshot.duplicateCandidates(birth: birth, phone: phones.first ?? "")
      .filter { !known.contains($0.id) }
      .compactMap { row -> Candidate? in
        let other = PersonTraits(
          name: row.name,
          birth: row.birth.partial,
          sex: row.sex,
          phones: phones.isEmpty ? [] : Set(try snapshot.phones(of: row.id).map(\.number))
        )
        let score = DuplicateScore(own, other)
        guard score.level != .unspecified else { return nil }
        return candidate(row, score.level, score.points, scope)
      }
    return exact + scored.sorted { $0.points > $1.points }
  }

  private func candidate(
    _ row: PersonRow,
    _ level: DuplicateLevel,
    _ points: Int,
    _ scope: DivisionPrefix
  ) -> Candidate {
    Candidate(
      row: row,
      level: level,
      points: points,
      isElsewhere: !scope.contains(row.division)
    )
  }
}
