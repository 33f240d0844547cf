import HamletDomain
import HamletMessages
import HamletStore

/// What tests of merges begin with.
extension Town {
  func seenByClerk(_ id: RecordID, as user: String = "clerk") async throws -> Person {
    try await call(user, "PersonService/GetPerson", GetPersonRequest(id: id))
  }

  /// The record with everything, as the store has it.
  func record(_ id: RecordID) async throws -> PersonRecord {
    try await store.read { try $0.person(id, within: .all) }
  }

  func mergeRequest(
    _ winner: RecordID,
    _ loser: RecordID,
    choices: [FieldChoice] = []
  ) async throws -> MergePersonsRequest {
    MergePersonsRequest(
      id: id(),
      winnerId: winner,
      winnerVersion: try await seenByClerk(winner).version,
      loserId: loser,
      loserVersion: try await seenByClerk(loser).version,
      choices: choices,
      reason: "同一人"
    )
  }

  /// Merges two persons and gives the merge's id.
  func merge(
    _ winner: RecordID,
    _ loser: RecordID,
    choices: [FieldChoice] = []
  ) async throws -> RecordID {
    let request = try await mergeRequest(winner, loser, choices: choices)
    let reply: MergeResponse = try await call("clerk", "PersonService/MergePersons", request)
    return reply.id
  }

  func unmerge(_ merge: RecordID) async throws {
    let _: MergeResponse = try await call(
      "clerk",
      "PersonService/UnmergePersons",
      UnmergePersonsRequest(id: merge, reason: "不是同一人")
    )
  }

  func cases(
    as user: String = "clerk",
    _ state: DuplicateState = .unspecified
  ) async throws -> [DuplicateCase] {
    let reply: ListDuplicateCasesResponse = try await call(
      user,
      "PersonService/ListDuplicateCases",
      ListDuplicateCasesRequest(state: state)
    )
    return reply.cases
  }

  func consentsSeenByClerk(_ person: RecordID) async throws -> [Consent] {
    let reply: ListConsentsResponse = try await call(
      "clerk",
      "PersonService/ListConsents",
      ListConsentsRequest(personId: person)
    )
    return reply.consents
  }
}
