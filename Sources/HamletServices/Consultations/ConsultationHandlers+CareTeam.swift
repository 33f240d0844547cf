internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func nameCarer(
    _ request: NameCarerRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      guard request.clientAsked else { throw Self.notAsked }
      let person = try tx.read.personRow(request.personId, within: grant.scope)
      let user = try tx.read.staff(
        named: request.staffUserName,
        roles: [.villageWorker, .clinician],
        in: person.division
      )
      guard let user else { throw Self.noCarer }
      let named = try tx.read.namedCarers(of: person.id)
      guard !named.contains(where: { $0.userID == user.id }) else {
        throw CallError.failedPrecondition(
          "She has named this person already; take that back first.",
          "本人已指定此人，请先取消原指定。"
        )
      }
      let topics = Set(request.topics).sorted { $0.rawValue < $1.rawValue }
      let carer = NamedCarer(
        id: request.id,
        personID: person.id,
        userID: user.id,
        topics: topics
      )
      try tx.insert(carer)
      return Self.change(carer, version: 1, detail: "name " + request.staffUserName)
    }
  }

  package func removeCarer(
    _ request: RemoveCarerRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let found = try tx.read.namedCarer(request.id)
      // Somebody is looked for where nobody was named too, so that both take as long.
      let person = found?.personID ?? request.id
      _ = try tx.read.personRow(person, within: grant.scope, for: .herWord)
      guard let carer = found else { throw StoreError.notFound }
      guard carer.version == request.baseVersion else {
        throw StoreError.conflict(carer.version, ["removed"])
      }
      guard carer.removedAt == 0 else {
        throw CallError.failedPrecondition("This was taken back already.", "该指定已取消。")
      }
      let version = try tx.remove(carer, base: request.baseVersion)
      return Self.change(carer, version: version, detail: "remove")
    }
  }

  package func listCareTeam(
    _ request: ListCareTeamRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCareTeamResponse {
    let response = try await env.read(call) { snapshot, grant in
      let person = try snapshot.personRow(request.personId, within: grant.scope)
      return ListCareTeamResponse(
        carers: try Self.carers(of: person.id, snapshot, grant),
        careConsent: try snapshot.isCovered(person.id, by: .care, on: grant.today)
      )
    }
    try env.auditRead(call, record: "care_team", id: request.personId, purpose: .care)
    return response
  }

  private static func carers(
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> [Carer] {
    let contacts = try snapshot.carersByContact(of: person, now: grant.atUnixMilliseconds)
    let named = try snapshot.namedCarers(of: person).compactMap { carer -> Carer? in
      guard let account = try snapshot.account(carer.userID), !account.isDisabled else {
        return nil
      }
      var shown = Self.carer(account, .namedByClient)
      shown.namingId = carer.id
      shown.namingVersion = carer.version
      shown.topics = carer.topics
      return shown
    }
    return contacts.map { contact in
      var shown = Self.carer(contact.account, contact.since == nil ? .openContact : .recentContact)
      if let since = contact.since {
        shown.untilDate = CivilDate(unixMilliseconds: since).adding(days: CareTeam.days).description
      }
      return shown
    } + named
  }

  private static func carer(_ account: Account, _ basis: CareBasis) -> Carer {
    Carer(
      staffUserName: account.userName,
      staffName: account.displayName.isEmpty ? account.userName : account.displayName,
      basis: basis
    )
  }

  private static func change(
    _ carer: NamedCarer,
    version: UInt64,
    detail: String
  ) -> Change<RecordState> {
    Change(
      reply: RecordState(id: carer.id, version: version),
      record: "named_carer",
      id: carer.id,
      purpose: .care,
      detail: detail
    )
  }

  private static let notAsked = CallError.invalid(
    "client_asked",
    rule: "carer.asked",
    "Nobody is named but by the person herself.",
    "仅由本人指定。"
  )
  private static let noCarer = CallError.invalid(
    "staff_user_name",
    rule: "carer.staff",
    "No such worker or clinician where she lives.",
    "其居住地没有此工作人员或医务人员。"
  )
}
