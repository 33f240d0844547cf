internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func getConsultation(
    _ request: GetConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> Consultation {
    let gate = try PurposeGate(request.purpose, call)
    let (record, isReadable, access) = try env.point(call) { snapshot, grant in
      let record = try snapshot.consultation(request.id, near: grant.scope)
      var history = SharedHistory(snapshot, grant)
      let access = try history.access(to: record)
      guard access != .none else { throw StoreError.notFound }
      let person = record.personID
      try ConsultationAccess.checkShown(
        to: request.shownToGuardianId,
        of: person,
        snapshot,
        grant
      )
      // An unnamed client has no consents: who wrote it down reads it.
      let isOpen = try person.isNone || gate.opens(.consultation, of: person, snapshot, grant)
      let isReadable = try isOpen && ConsultationAccess.isShownText(record, snapshot, grant)
      if isReadable { try PrivacyTraining.check(snapshot, grant) }
      return (record, isReadable, access)
    }
    try env.auditRead(call, record: "consultation", id: record.id, purpose: gate.purpose)
    let message = record.message(withText: isReadable && access == .full)
    return access == .full ? message : message.inSummary
  }

  package func listConsultations(
    _ request: ListConsultationsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListConsultationsResponse {
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let (found, visible) = try await env.read(call) { snapshot, grant in
      try ConsultationAccess.checkShown(
        to: request.shownToGuardianId,
        of: request.personId,
        snapshot,
        grant
      )
      var history = SharedHistory(snapshot, grant)
      let scope = try ConsultationListing.scope(request.division, grant)
      // Of one person who lives here, what was written in other villages comes along.
      let isShared =
        try request.division.isEmpty && !request.personId.isNone
        && history.reaches(request.personId)
      var query = ConsultationQuery(scope: isShared ? .all : scope)
      query.from = try ConsultationListing.start(request.fromDate)
      query.until = try ConsultationListing.end(request.toDate)
      query.topic = request.topic
      query.channel = request.channel
      query.personID = request.personId
      let found = try snapshot.consultations(query, after: place, limit: size)
      return (found, try found.map { try history.access(to: $0) != .none })
    }
    try env.auditRead(call, id: request.personId)
    let summaries = found.map(\.summary)
    let shown = ConsultationListing.fitting(summaries, size: size)
    return ListConsultationsResponse(
      consultations: zip(summaries, visible).prefix(shown).filter(\.1).map(\.0),
      nextPageToken: shown < found.count ? found[shown - 1].place.token : ""
    )
  }

  package func resumeByCallbackCode(
    _ request: ResumeByCallbackCodeRequest,
    _ call: CallContext
  ) async throws(CallError) -> Consultation {
    // One transaction looks, counts and refuses, so that tries side by side are counted too. A
    // wrong one is kept, and therefore answered by an empty reply first.
    let found = try await env.write(call) { tx, grant in
      let caller = grant.principal
      let wrong = try tx.read.wrongCallbackTries(of: caller.userID, now: tx.now)
      if let wait = CallbackTries.wait(after: wrong, now: tx.now) {
        throw CallError.resourceExhausted(
          "Too many wrong codes; try again later.",
          "回访码错误次数过多，请稍后再试。",
          retryAfterMilliseconds: wait
        )
      }
      let code = try CallbackCode(request.callbackCode)
      let found = try tx.read.consultation(
        callback: code,
        before: request.beforeId,
        within: grant.scope
      )
      guard let record = found else {
        // That nothing was before is no wrong code.
        let isRight = try tx.read.consultation(callback: code, within: grant.scope) != nil
        if !isRight { try tx.noteWrongCallbackTry(of: caller.userID) }
        return Change(
          reply: Consultation(),
          record: "consultation",
          id: .none,
          detail: isRight ? "nothing before" : "wrong callback code"
        )
      }
      // Who tells her code lets the worker or clinician before her read on; a window does not.
      let isReadable = caller.role != .clerk || record.staff.id == caller.userID
      if isReadable { try PrivacyTraining.check(tx.read, grant) }
      return Change(
        reply: record.message(withText: isReadable),
        record: "consultation",
        id: record.id,
        detail: "by callback code"
      )
    }
    guard !found.id.isNone else {
      throw .notFound("No consultation under this code.", "没有此回访码的咨询。")
    }
    return found
  }
}
