internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// Somebody about to be registered, and who on the register she may be.
struct DuplicateSearch {
  /// What is known of her.
  let traits: PersonTraits
  /// Normalised document numbers.
  let documents: [String]
  /// Her own record, which is no candidate, or none.
  var own = RecordID.none
  /// The points below which nobody is asked about.
  var from = DuplicateScore.possibleFrom

  /// Someone who may be the same person.
  struct Candidate {
    let row: PersonRow
    let level: DuplicateLevel
    let points: Int
    /// She lives outside the caller's scope: nothing of her is shown.
    let isElsewhere: Bool
    /// It is the document that is the same.
    var hasDocument = false

    var message: DuplicateCandidate {
      DuplicateCandidate(
        level: level,
        score: UInt32(clamping: points),
        person: isElsewhere ? nil : row.summary(),
        elsewhere: isElsewhere
      )
    }
  }

  /// Everyone who comes to the points asked for, most likely first.
  func candidates(
    _ snapshot: ReadSnapshot,
    within scope: DivisionPrefix
  ) throws -> [Candidate] {
    let exact = try documents.compactMap { try snapshot.person(withDocument: $0) }
      .filter { $0.id != own }
      .map { row in
        Candidate(
          row: row,
          level: .exact,
          points: 100,
          isElsewhere: !scope.contains(row.division),
          hasDocument: true
        )
      }
    let known = Set(exact.map(\.row.id)).union([own])
    let children = try snapshot.children(of: traits.mother)
    let scored = try gathered(snapshot, children).filter { !known.contains($0.id) }
      .compactMap { row -> Candidate? in
        let score = DuplicateScore(traits, try snapshot.traits(of: row))
        guard score.level == .exact || score.level != .unspecified && score.points >= from else {
          return nil
        }
        return Candidate(
          row: row,
          level: score.level,
          points: score.points,
          isElsewhere: !scope.contains(row.division)
        )
      }
    return exact
      + scored.sorted { ($0.level.rawValue, $0.points) > ($1.level.rawValue, $1.points) }
  }

  /// Most are told apart by name and birthday alone; the rest is sealed and slow to read.
  private func gathered(
    _ snapshot: ReadSnapshot,
    _ children: Set<RecordID>
  ) throws -> [PersonRow] {
    guard let birth = traits.birth else { return [] }
    return try snapshot.duplicateCandidates(
      name: traits.name,
      birth: birth,
      phones: Array(traits.phones),
      mother: traits.mother
    ) { id, look in children.contains(id) || DuplicateScore.canMatch(traits, look, from: from) }
  }
}
