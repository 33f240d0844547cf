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

  /// Whom a snapshot showed as alike, when the search was made there.
  struct Seen {
    /// The commit that it showed at least.
    let commit: UInt64
    let ids: [RecordID]
    /// The blocks that she was looked for in.
    let blocks: [Int]
  }

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

  /// Everyone who comes to the points asked for, most likely first; of those as likely, who was
  /// registered first.
  ///
  /// Of those whom a snapshot of before was asked about, only who was alike and who came or changed
  /// since is looked at again.
  func candidates(
    _ snapshot: ReadSnapshot,
    within scope: DivisionPrefix,
    seen: Seen? = nil
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
    let scored = try gathered(snapshot, children, seen).filter { !known.contains($0.id) }
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
      + scored.sorted {
        ($0.level.rawValue, $0.points, $1.row.id) > ($1.level.rawValue, $1.points, $0.row.id)
      }
  }

  /// Most are told apart by name and birthday alone; the rest is sealed and slow to read.
  private func gathered(
    _ snapshot: ReadSnapshot,
    _ children: Set<RecordID>,
    _ seen: Seen?
  ) throws -> [PersonRow] {
    guard let birth = traits.birth else { return [] }
    if let seen, let changed = snapshot.changed(since: seen.commit, in: seen.blocks) {
      return try snapshot.duplicateCandidates(
        among: changed.union(seen.ids),
        phones: Array(traits.phones)
      ) { id, look in isAlike(id, look, children) }
    }
    return try snapshot.duplicateCandidates(
      name: traits.name,
      birth: birth,
      phones: Array(traits.phones),
      mother: traits.mother
    ) { id, look in isAlike(id, look, children) }
  }

  private func isAlike(
    _ id: RecordID,
    _ look: DuplicateScore.Look,
    _ children: Set<RecordID>
  ) -> Bool {
    children.contains(id) || DuplicateScore.canMatch(traits, look, from: from)
  }

  /// What a snapshot shows, for a search that is made again in the write.
  func seen(_ snapshot: ReadSnapshot) throws -> Seen {
    let found = try candidates(snapshot, within: .all)
    return Seen(
      commit: snapshot.commit,
      ids: found.map(\.row.id),
      blocks: traits.birth.map {
        DuplicateBlocks.sought(
          name: traits.name,
          birth: $0,
          phones: traits.phones,
          mother: traits.mother
        )
      } ?? []
    )
  }
}
