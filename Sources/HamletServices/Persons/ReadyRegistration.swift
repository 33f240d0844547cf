internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What of a registration was made ready on a snapshot of before the write.
///
/// What needs no record holds for ever; who is alike is looked at again in the write, with whoever came
/// or changed since.
struct ReadyRegistration {
  /// The guardian whom it was made ready with.
  let guardianID: RecordID
  let draft: PersonDraft
  let relatives: Set<String>
  let search: DuplicateSearch
  let seen: DuplicateSearch.Seen

  /// The person, once what hangs on other records was looked at anew.
  func checkedAgain(
    _ request: RegisterPersonRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> PersonRecord {
    _ = try PersonInput.village(request.division, "division", grant, snapshot)
    _ = try PersonHandlers.guardians(request, draft.person.row.birth, grant, snapshot)
    try PersonHandlers.checkMother(request, grant, snapshot)
    return draft.person
  }
}

extension PersonHandlers {
  /// Makes a registration ready; throws where a rule forbids it, which the write then says.
  static func ready(
    _ request: RegisterPersonRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> ReadyRegistration {
    let person = try person(request, grant, snapshot)
    let relatives = try relatives(request, grant, snapshot)
    let search = search(request, person, relatives: relatives)
    return ReadyRegistration(
      guardianID: request.guardianId,
      draft: try snapshot.draft(person),
      relatives: relatives,
      search: search,
      seen: try search.seen(snapshot)
    )
  }
}
