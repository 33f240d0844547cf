internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func searchConsultations(
    _ request: SearchConsultationsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListConsultationsResponse {
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      var query = ConsultationQuery(
        scope: try ConsultationListing.scope(request.division, grant)
      )
      query.from = try ConsultationListing.start(request.fromDate)
      query.until = try ConsultationListing.end(request.toDate)
      query.topic = request.topic
      query.channel = request.channel
      query.personID = request.personId
      query.state = request.state
      if !request.staffUserName.isEmpty {
        guard let staff = try snapshot.account(named: request.staffUserName) else {
          throw CallError.invalid(
            "staff_user_name",
            rule: "staff.known",
            "No such user.",
            "没有此用户。"
          )
        }
        query.staffID = staff.id
      }
      return try snapshot.consultations(query, after: place, limit: size)
    }
    try env.auditRead(call, id: request.personId)
    let summaries = found.map(\.summary)
    let shown = ConsultationListing.fitting(summaries, size: size)
    return ListConsultationsResponse(
      consultations: Array(summaries.prefix(shown)),
      nextPageToken: shown < found.count ? found[shown - 1].place.token : ""
    )
  }

  package func getAppointment(
    _ request: GetAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> Appointment {
    let record = try env.point(call) { snapshot, grant in
      try snapshot.appointment(request.id, within: grant.scope)
    }
    try env.auditRead(call, record: "appointment", id: record.id, purpose: .care)
    return record.message
  }

  package func listAppointments(
    _ request: ListAppointmentsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAppointmentsResponse {
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      let person = try snapshot.personRow(request.personId, within: grant.scope)
      return try snapshot.appointments(
        of: person.id,
        within: grant.scope,
        before: place,
        limit: size
      )
    }
    try env.auditRead(call, id: request.personId, purpose: .care)
    let messages = found.map(\.message)
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListAppointmentsResponse(
      appointments: Array(messages.prefix(shown)),
      nextPageToken: shown < found.count ? found[shown - 1].order.token : ""
    )
  }

  package func getReferral(
    _ request: GetReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> Referral {
    let gate = try PurposeGate(request.purpose, call)
    let message = try env.point(call) { snapshot, grant in
      let record = try snapshot.referral(request.id, within: grant.scope)
      let recipient = gate.purpose == .referral ? record.recipient : ""
      let person = record.personID
      guard
        try !gate.isNamed || gate.covers(person, recipient: recipient, snapshot, grant)
      else { throw CallError.missingPurpose(gate.purpose.contractName) }
      let isReadable = try gate.isNamed && Self.mayReadText(record, snapshot, grant)
      if isReadable { try PrivacyTraining.check(snapshot, grant) }
      return record.message(on: grant.today, withText: isReadable)
    }
    try env.auditRead(call, record: "referral", id: message.id, purpose: gate.purpose)
    return message
  }

  package func getFollowUp(
    _ request: GetFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUp {
    let gate = try PurposeGate(request.purpose, call)
    let message = try env.point(call) { snapshot, grant in
      let record = try snapshot.followUp(request.id, within: grant.scope)
      var message = record.message
      guard try gate.opens(.consultation, of: record.personID, snapshot, grant) else {
        return message
      }
      let mayRead = try ConsultationAccess.mayReadText(
        of: record.personID,
        writtenBy: record.staff.id,
        about: [record.topic],
        snapshot,
        grant
      )
      if mayRead {
        try PrivacyTraining.check(snapshot, grant)
        message.note = try snapshot.followUpNote(record.id)
      }
      return message
    }
    try env.auditRead(call, record: "follow_up", id: message.id, purpose: gate.purpose)
    return message
  }
}
