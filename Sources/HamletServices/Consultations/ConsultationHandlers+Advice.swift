internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func recordAntenatalAdvice(
    _ request: RecordAntenatalAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let record = try AdviceInput.antenatal(request, tx.read, grant)
      try tx.insert(record)
      return Self.change(record.head, "antenatal_advice")
    }
  }

  package func getAntenatalAdvice(
    _ request: GetAntenatalAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> AntenatalAdvice {
    let gate = try PurposeGate(request.purpose, call)
    let message = try env.point(call) { snapshot, grant in
      let record = try snapshot.antenatalAdvice(request.id, within: grant.scope)
      try Self.requireReadable(record.head, gate, snapshot, grant)
      return record.message
    }
    try env.auditRead(call, record: "antenatal_advice", id: message.id, purpose: gate.purpose)
    return message
  }

  package func listAntenatalAdvice(
    _ request: ListAntenatalAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAntenatalAdviceResponse {
    let gate = try PurposeGate(request.purpose, call)
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      let person = try snapshot.personRow(request.personId, within: grant.scope)
      _ = try gate.opens(.consultation, of: person.id, snapshot, grant)
      return try snapshot.antenatalAdvice(
        of: person.id,
        within: grant.scope,
        before: place,
        limit: size
      )
      .map { record in
        let mayRead = try Self.isReadable(record.head, snapshot, grant)
        return AdviceEntry(place: record.head.place, message: mayRead ? record.message : nil)
      }
    }
    try env.auditRead(call, record: "antenatal_advice", id: request.personId, purpose: gate.purpose)
    let page = AdvicePage(found, size: size)
    return ListAntenatalAdviceResponse(advice: page.messages, nextPageToken: page.next)
  }

  package func recordChildAdvice(
    _ request: RecordChildAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let record = try AdviceInput.child(request, tx.read, grant)
      try tx.insert(record)
      return Self.change(record.head, "child_advice")
    }
  }

  package func getChildAdvice(
    _ request: GetChildAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ChildAdvice {
    let gate = try PurposeGate(request.purpose, call)
    let message = try env.point(call) { snapshot, grant in
      let record = try snapshot.childAdvice(request.id, within: grant.scope)
      try Self.requireReadable(record.head, gate, snapshot, grant)
      return record.message
    }
    try env.auditRead(call, record: "child_advice", id: message.id, purpose: gate.purpose)
    return message
  }

  package func listChildAdvice(
    _ request: ListChildAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListChildAdviceResponse {
    let gate = try PurposeGate(request.purpose, call)
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      let person = try snapshot.personRow(request.personId, within: grant.scope)
      _ = try gate.opens(.consultation, of: person.id, snapshot, grant)
      return try snapshot.childAdvice(
        of: person.id,
        within: grant.scope,
        before: place,
        limit: size
      )
      .map { record in
        let mayRead = try Self.isReadable(record.head, snapshot, grant)
        return AdviceEntry(place: record.head.place, message: mayRead ? record.message : nil)
      }
    }
    try env.auditRead(call, record: "child_advice", id: request.personId, purpose: gate.purpose)
    let page = AdvicePage(found, size: size)
    return ListChildAdviceResponse(advice: page.messages, nextPageToken: page.next)
  }
}

extension ConsultationHandlers {
  /// Whether the caller wrote the advice, or may read the text of its consultation's client.
  private static func isReadable(
    _ head: AdviceHead,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    let consultation = try snapshot.consultation(head.consultationID, within: grant.scope)
    let mayRead = try ConsultationAccess.mayReadText(
      of: consultation.personID,
      writtenBy: head.author.id,
      about: consultation.topics,
      snapshot,
      grant
    )
    if mayRead { try PrivacyTraining.check(snapshot, grant) }
    return mayRead
  }

  /// That there is advice is told to nobody else either.
  private static func requireReadable(
    _ head: AdviceHead,
    _ gate: PurposeGate,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    let person = try snapshot.consultation(head.consultationID, within: grant.scope).personID
    let isOpen = try person.isNone || gate.opens(.consultation, of: person, snapshot, grant)
    guard isOpen else {
      throw CallError.invalid(
        "purpose",
        rule: "required",
        "Say what it is needed for.",
        "请说明用途。"
      )
    }
    guard try isReadable(head, snapshot, grant) else { throw StoreError.notFound }
  }

  private static func change(_ head: AdviceHead, _ record: String) -> Change<RecordState> {
    Change(
      reply: RecordState(id: head.id, version: 1),
      record: record,
      id: head.id,
      purpose: .care
    )
  }
}
