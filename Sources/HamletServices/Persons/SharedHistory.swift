internal import HamletDomain
internal import HamletStore

/// How much a caller may see of what is written about people, some of whom have moved.
///
/// The one place where `HistorySharing` is applied. It asks once for each person.
struct SharedHistory {
  /// Whether she lives or stays in the caller's area, and what she let it read.
  private enum Standing {
    case elsewhere
    /// What is left about her is nobody's.
    case erased
    case here(HistorySharing)
  }

  private let snapshot: ReadSnapshot
  private let grant: Grant
  private var known: [RecordID: Standing] = [:]

  init(_ snapshot: ReadSnapshot, _ grant: Grant) {
    self.snapshot = snapshot
    self.grant = grant
  }

  /// Whether she lives or stays in the caller's area now.
  mutating func reaches(_ person: RecordID) throws -> Bool {
    guard case .here = try standing(of: person) else { return false }
    return true
  }

  /// How much of an entry about a person is the caller's to read; of nobody's, by its village.
  ///
  /// Who wrote it keeps it as her own. Others of a village that she has left do not.
  mutating func access(
    to person: RecordID,
    writtenIn division: DivisionCode,
    at moment: Int64,
    by author: RecordID
  ) throws -> ShareHistory {
    let isOwn = grant.scope.contains(division)
    guard !person.isNone else { return isOwn ? .full : .none }
    if isOwn, author == grant.principal.userID { return .full }
    switch try standing(of: person) {
    case .elsewhere: return .none
    case .erased: return isOwn ? .full : .none
    case .here(let sharing): return sharing.access(writtenAt: moment, in: division)
    }
  }

  private mutating func standing(of person: RecordID) throws -> Standing {
    if let known = known[person] { return known }
    let found = try look(person)
    known[person] = found
    return found
  }

  private func look(_ person: RecordID) throws -> Standing {
    do {
      _ = try snapshot.personRow(person, within: grant.scope)
    } catch let error as StoreError {
      // Hidden, or not to be processed for now: a list leaves her out.
      switch error.code {
      case .notFound, .resting:
        return try snapshot.tombstone(of: person)?.status == .erased ? .erased : .elsewhere
      default: throw error
      }
    }
    return .here(try snapshot.sharing(of: person, for: grant.scope))
  }
}
