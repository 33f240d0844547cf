internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func createReferral(
    _ request: CreateReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse {
    try await env.write(call) { tx, grant in
      let person = try tx.read.personRow(request.personId, within: grant.scope)
      try Self.checkConsultation(request.consultationId, of: person, tx.read, grant)
      var record = ReferralRecord(
        id: request.id,
        division: try ConsultationPlace.division(asked: "", person: person, grant),
        personID: person.id,
        recipient: request.recipient,
        topic: request.topic,
        staff: try tx.read.staff(grant.principal),
        recordedAt: request.recordedAtUnixMs == 0 ? tx.now : request.recordedAtUnixMs
      )
      record.consultationID = request.consultationId
      record.urgency = request.urgency
      record.reason = request.reason
      try tx.insert(record)
      return record.change(version: 1, detail: "create")
    }
  }

  package func sendReferral(
    _ request: SendReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse {
    try await step(request.id, request.baseVersion, .send, call) { record, snapshot, grant in
      let isCovered = try snapshot.isCovered(
        record.personID,
        by: .referral,
        recipient: record.recipient,
        on: grant.today
      )
      guard isCovered else { throw CallError.missingPurpose("REFERRAL") }
      record.sentAt = grant.atUnixMilliseconds
      record.expiresOn = grant.today.adding(days: 30)
    }
  }

  package func respondReferral(
    _ request: RespondReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse {
    let action = try Self.action(of: request)
    return try await step(request.id, request.baseVersion, action, call) { record, _, _ in
      if !request.note.isEmpty { record.answer = request.note }
    }
  }

  package func recordReferralFeedback(
    _ request: RecordReferralFeedbackRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse {
    try await step(request.id, request.baseVersion, .giveFeedback, call) { record, _, _ in
      record.feedback = request.feedback
    }
  }

  package func closeReferral(
    _ request: CloseReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse {
    try await step(request.id, request.baseVersion, .close, call) { _, _, _ in }
  }

  package func revokeReferral(
    _ request: RevokeReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse {
    try await step(request.id, request.baseVersion, .revoke, call) { _, _, _ in }
  }

  package func listReferrals(
    _ request: ListReferralsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListReferralsResponse {
    guard request.stage != .finished || !request.personId.isNone else {
      throw .invalid(
        "person_id",
        rule: "referral.finished_of_person",
        "Finished referrals are listed for one person only.",
        "已了结的转诊仅可按居民查看。"
      )
    }
    let gate = try PurposeGate(request.purpose, call)
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      let query = ReferralQuery(
        scope: try ConsultationListing.scope(request.division, grant),
        stage: request.stage,
        personID: request.personId,
        today: grant.today
      )
      let records = try snapshot.referrals(query, after: place?.id ?? .none, limit: size)
      return try records.map { record in
        let isOpen = try Self.isOpen(record, gate, of: request.personId, snapshot, grant)
        let isReadable = try isOpen && Self.mayReadText(record, snapshot, grant)
        return record.message(on: grant.today, withText: isReadable)
      }
    }
    try env.auditRead(call, id: request.personId, purpose: gate.purpose)
    let shown = ConsultationListing.fitting(found, size: size)
    return ListReferralsResponse(
      referrals: Array(found.prefix(shown)),
      nextPageToken: shown < found.count
        ? ListPlace(order: 0, id: found[shown - 1].id).token : ""
    )
  }
}

extension ConsultationHandlers {
  /// Takes one step of a referral; one whose time is over has expired and takes none.
  private func step(
    _ id: RecordID,
    _ base: UInt64,
    _ action: ReferralAction,
    _ call: CallContext,
    _ change: @escaping @Sendable (inout ReferralRecord, ReadSnapshot, Grant) throws -> Void
  ) async throws(CallError) -> ReferralStateResponse {
    try await env.write(call) { tx, grant in
      let isHerWord = action == .declineByClient || action == .revoke
      let use: PersonUse = isHerWord ? .herWord : .service
      var record = try tx.read.referral(id, within: grant.scope, for: use)
      guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
      record.written = try record.state(on: grant.today)
        .applying(action, by: grant.principal.role)
      try change(&record, tx.read, grant)
      let version = try tx.update(record, base: base)
      return record.change(version: version, detail: action.rawValue)
    }
  }

  /// A consultation that is named must be hers.
  static func checkConsultation(
    _ id: RecordID,
    of person: PersonRow,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard !id.isNone else { return }
    let record = try snapshot.consultation(id, within: grant.scope)
    guard record.personID == person.id else {
      throw CallError.invalid(
        "consultation_id",
        rule: "consultation.person",
        "This is not a consultation of this person.",
        "该咨询不属于此居民。"
      )
    }
  }

  /// Whether the purpose opens a referral's texts; in a list of many persons the texts of who did
  /// not agree are left out, of one person the read is refused.
  static func isOpen(
    _ record: ReferralRecord,
    _ gate: PurposeGate,
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    guard gate.isNamed else { return false }
    if !person.isNone, gate.purpose == .care {
      return try gate.opens(.referral, of: person, snapshot, grant)
    }
    let recipient = gate.purpose == .referral ? record.recipient : ""
    return try gate.covers(record.personID, recipient: recipient, snapshot, grant)
  }

  static func mayReadText(
    _ record: ReferralRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    // Her own referral is the sender's to read, with consent to care or without.
    if record.staff.id == grant.principal.userID { return true }
    return try ConsultationAccess.mayReadText(
      of: record.personID,
      writtenBy: record.staff.id,
      about: [record.topic],
      snapshot,
      grant
    )
  }

  private static func action(
    of request: RespondReferralRequest
  ) throws(CallError) -> ReferralAction {
    switch request.answer {
    case .accepted: return .accept
    case .attended: return .attend
    case .rejected where !request.note.isEmpty: return .reject
    case .rejected:
      throw .invalid(
        "note",
        rule: "referral.reason_of_recipient",
        "Give the recipient's reason.",
        "请填写接收机构的理由。"
      )
    case .declinedByClient where request.note.isEmpty: return .declineByClient
    case .declinedByClient:
      throw .invalid(
        "note",
        rule: "referral.reason_of_client",
        "A client is asked for no reason.",
        "本人无须说明理由。"
      )
    case .unspecified:
      throw .invalid("answer", rule: "required", "Say what is known.", "请填写答复。")
    }
  }
}
