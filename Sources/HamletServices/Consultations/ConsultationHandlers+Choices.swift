internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func recordInformedChoice(
    _ request: RecordInformedChoiceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let problem = ChoiceRule.problem(
        methods: request.methodsDiscussed,
        fewerReason: request.fewerReason,
        decision: request.decision,
        chosen: request.chosenMethod
      )
      if let problem { throw CallError.invalid(problem.field, problem.violation) }
      let record = try tx.read.consultation(request.consultationId, within: grant.scope)
      guard record.channel != .groupTalk else {
        throw CallError.failedPrecondition("A group talk decides for nobody.", "小组讲座不记录个人选择。")
      }
      try ConsultationAccess.requireCare(of: record.personID, tx.read, grant)
      guard try ConsultationAccess.mayReadChoice(nil, in: record, tx.read, grant) else {
        throw StoreError.notFound
      }
      try tx.insert(Self.choice(of: request, tx.read, grant))
      return Change(
        reply: RecordState(id: request.id, version: 1),
        record: "informed_choice",
        id: request.id,
        purpose: record.purpose
      )
    }
  }

  package func getInformedChoice(
    _ request: GetInformedChoiceRequest,
    _ call: CallContext
  ) async throws(CallError) -> InformedChoice {
    let gate = try PurposeGate(request.purpose, call)
    let choice = try env.point(call) { snapshot, grant in
      let record = try snapshot.consultation(request.consultationId, within: grant.scope)
      try Self.checkPurpose(gate, of: record, snapshot, grant)
      // That there is a choice is told to nobody else either.
      guard let choice = try snapshot.informedChoice(of: record.id),
        try ConsultationAccess.mayReadChoice(choice, in: record, snapshot, grant)
      else { throw StoreError.notFound }
      try PrivacyTraining.check(snapshot, grant)
      return choice
    }
    try env.auditRead(call, record: "informed_choice", id: choice.id, purpose: gate.purpose)
    return choice.message
  }

  /// All of a choice is what she said, so that nothing is left to show without a purpose.
  private static func checkPurpose(
    _ gate: PurposeGate,
    of record: ConsultationRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard !record.personID.isNone else { return }
    guard try gate.opens(.informedChoice, of: record.personID, snapshot, grant) else {
      throw CallError.invalid(
        "purpose",
        rule: "required",
        "Say what it is needed for.",
        "请说明用途。"
      )
    }
  }

  private static func choice(
    of request: RecordInformedChoiceRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ChoiceRecord {
    ChoiceRecord(
      id: request.id,
      consultationID: request.consultationId,
      methods: request.methodsDiscussed,
      fewerReason: request.fewerReason,
      information: request.informationGiven,
      decision: request.decision,
      chosen: request.chosenMethod,
      author: try snapshot.staff(grant.principal),
      recordedAt: request.recordedAtUnixMs == 0
        ? grant.atUnixMilliseconds : request.recordedAtUnixMs
    )
  }
}

extension ChoiceRecord {
  /// The choice as those read it who may.
  var message: InformedChoice {
    InformedChoice(
      id: id,
      version: version,
      consultationId: consultationID,
      methodsDiscussed: methods,
      fewerReason: fewerReason,
      informationGiven: information,
      decision: decision,
      chosenMethod: chosen,
      authorName: author.name,
      recordedAtUnixMs: recordedAt,
      receivedAtUnixMs: receivedAt
    )
  }
}
