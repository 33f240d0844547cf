internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// The register of persons.
package struct PersonHandlers: PersonServiceHandlers {
  let env: ServiceEnvironment

  package init(env: ServiceEnvironment) {
    self.env = env
  }

  package func getPerson(
    _ request: GetPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> Person {
    try person(request, call)
  }

  /// The answer of `getPerson`, which never waits.
  func person(_ request: GetPersonRequest, _ call: CallContext) throws(CallError) -> Person {
    try checkView(request, call)
    let gate = try PurposeGate(request.purpose, call)
    let isEmergency = try isEmergency(request, call)
    try env.auditRead(
      call,
      record: isEmergency ? AuditWords.emergency : "person",
      id: request.id,
      purpose: request.purpose
    )
    return try env.point(call) { snapshot, grant in
      let scope = isEmergency ? DivisionPrefix.all : grant.scope
      let person = try snapshot.person(request.id, within: scope)
      var view = PersonView.masked
      if isEmergency {
        try PrivacyTraining.check(snapshot, grant)
        try EmergencyHandlers.refuseWithdrawn(person.row.id, snapshot, grant)
        view = .care
      } else if request.view == .care || request.view == .full {
        try PrivacyTraining.check(snapshot, grant)
        let kind: ReadKind = request.view == .full ? .identity : .contactDetails
        if try gate.opens(kind, of: person.row.id, snapshot, grant) { view = request.view }
      }
      var shown = person.message(view: view, on: grant.today)
      shown.mergedIds = person.mergedIDs
      guard view != .masked else { return shown }
      return try Self.shared(shown, person, snapshot, grant)
    }
  }

  /// Whether it is the care view of somebody whose record is open to the caller for an hour.
  private func isEmergency(
    _ request: GetPersonRequest,
    _ call: CallContext
  ) throws(CallError) -> Bool {
    let principal = try call.grant().principal
    guard request.view == .care, [.clinician, .villageWorker].contains(principal.role),
      principal.script == nil
    else { return false }
    return try env.point(call) { snapshot, grant in
      try snapshot.isOpenInEmergency(
        request.id,
        to: principal.userID,
        at: grant.atUnixMilliseconds
      )
    }
  }

  /// Without what was written before a move and she does not let the new village read.
  private static func shared(
    _ message: Person,
    _ person: PersonRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Person {
    let sharing = try snapshot.sharing(of: person.row.id, for: grant.scope)
    var message = message
    message.formerResidences = person.residences.filter { $0.validTo != nil }.compactMap {
      switch sharing.access(toResidenceIn: $0.division) {
      case .full: return $0.message
      case .summary:
        var former = $0.message
        former.address = ""
        former.dwelling = .unspecified
        return former
      case .none, .unspecified: return nil
      }
    }
    if !message.note.isEmpty,
      sharing.access(writtenAt: try snapshot.noteWrittenAt(person.row.id)) != .full
    {
      message.note = ""
    }
    return message
  }

  /// Documents in full are for clerks, with a reason.
  private func checkView(
    _ request: GetPersonRequest,
    _ call: CallContext
  ) throws(CallError) {
    guard request.view == .full else { return }
    guard try call.grant().principal.role == .clerk else {
      throw .permissionDenied(
        "Only a clerk sees documents in full.",
        "只有窗口登记员可查看完整证件号码。"
      )
    }
    guard !request.reason.isEmpty else {
      throw .invalid(
        "reason",
        rule: "required",
        "say why the whole document is needed",
        "请说明查看完整证件的理由"
      )
    }
  }

  package func searchPersons(
    _ request: SearchPersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> SearchPersonsResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let query = try Self.query(request, grant) else { return SearchPersonsResponse() }
      guard try snapshot.isPage(request.pageToken, of: query) else { throw CallError.unknownPage }
      let page = try snapshot.persons(
        query,
        after: request.pageToken,
        limit: Int(request.pageSize)
      )
      return SearchPersonsResponse(
        persons: try page.items.map { try Self.summary($0, snapshot) },
        nextPageToken: page.next ?? ""
      )
    }
  }

  private static func query(
    _ request: SearchPersonsRequest,
    _ grant: Grant
  ) throws -> PersonQuery? {
    guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
      return nil
    }
    var query = PersonQuery(scope: scope)
    query.namePart = NameKeys.characters(request.name)
    query.document = request.documentNumber.filter { $0 != " " }.uppercased()
    if !request.phone.isEmpty { query.phone = try PhoneNumber(request.phone).text }
    query.bornFrom = request.bornFrom.isEmpty ? nil : try CivilDate(request.bornFrom)
    query.bornTo = request.bornTo.isEmpty ? nil : try CivilDate(request.bornTo)
    guard
      !query.namePart.isEmpty || !query.document.isEmpty || !query.phone.isEmpty
        || query.bornFrom != nil || query.bornTo != nil || !request.division.isEmpty
    else {
      throw CallError.invalid(
        "name",
        rule: "search.empty",
        "say a part of the name or something else to search by",
        "请输入姓名的一部分或其他查找条件"
      )
    }
    return query
  }

  package func listRoster(
    _ request: ListRosterRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRosterResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      let wanted = try DivisionPrefix(place: request.division)
      guard let scope = grant.scope.narrowed(to: wanted) else { return ListRosterResponse() }
      let page = try snapshot.roster(
        of: scope,
        after: try RecordNumber.after(pageToken: request.pageToken),
        limit: Int(request.pageSize)
      )
      return ListRosterResponse(
        persons: try page.items.map { try Self.summary($0, snapshot) },
        nextPageToken: page.next ?? "",
        total: UInt64(try snapshot.rosterCount(of: scope))
      )
    }
  }

  static func summary(_ row: PersonRow, _ snapshot: ReadSnapshot) throws -> PersonSummary {
    row.summary(phone: try snapshot.phones(of: row.id).first.map { Masking.phone($0.number) } ?? "")
  }

  package func checkDuplicates(
    _ request: CheckDuplicatesRequest,
    _ call: CallContext
  ) async throws(CallError) -> CheckDuplicatesResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      let relatives = [request.guardianId, request.motherId]
      let search = DuplicateSearch(
        traits: PersonTraits(
          name: try PersonInput.name(request.name),
          birth: try PersonInput.birth(request.birth, today: grant.today).partial,
          sex: request.sex,
          phones: request.phone.isEmpty ? [] : [try PhoneNumber(request.phone).text],
          address: request.address,
          relatives: try PersonInput.names(of: relatives, grant, snapshot),
          mother: request.motherId,
          birthOrder: Int(request.birthOrder)
        ),
        documents: request.documentNumber.isEmpty
          ? [] : [request.documentNumber.filter { $0 != " " }.uppercased()]
      )
      let found = try search.candidates(snapshot, within: grant.scope)
      return CheckDuplicatesResponse(candidates: found.map(\.message))
    }
  }

  package func getHistory(
    _ request: GetHistoryRequest,
    _ responses: ResponseStream<HistoryEntry>,
    _ call: CallContext
  ) async throws(CallError) {
    try env.auditRead(call, id: request.id)
    let changes = try await env.read(call) { snapshot, grant in
      _ = try snapshot.personRow(request.id, within: grant.scope)
      let sharing = try snapshot.sharing(of: request.id, for: grant.scope)
      return try snapshot.history(of: request.id).compactMap { Self.shared($0, sharing) }
    }
    for change in changes {
      let isMasked = Self.maskedFields.contains(change.field) && !change.oldValue.isEmpty
      let old = isMasked ? "***" : change.oldValue
      try await responses.send(
        HistoryEntry(
          version: change.version,
          changedAtUnixMs: change.changedAt,
          changedBy: change.changedBy,
          fieldName: change.field,
          oldValue: old,
          reason: change.reason
        )
      )
    }
  }

  /// Fields whose old values the history does not show.
  private static let maskedFields: Set<String> = [
    "documents", "phones", "address", "note", "residence", "ethnicity", "education", "occupation",
    "marital_status",
  ]

  /// A change as far as she lets it be read: of a summary, that there was one.
  private static func shared(_ change: PersonChange, _ sharing: HistorySharing) -> PersonChange? {
    switch sharing.access(writtenAt: change.changedAt) {
    case .full: return change
    case .summary:
      var change = change
      change.oldValue = ""
      change.reason = ""
      return change
    case .none, .unspecified: return nil
    }
  }
}
