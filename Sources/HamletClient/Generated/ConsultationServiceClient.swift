// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Writes down advice that was asked for, arranges appointments, referrals and follow-ups, and
/// keeps what was done to spread knowledge.
///
/// A client may stay unnamed, and may stop at any time.
package struct ConsultationServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Begins a consultation.
  ///
  /// A home visit needs a confirmed appointment of that person, else FAILED_PRECONDITION; of a
  /// named client the question is kept only with her consent to care.
  package func startConsultation(
    _ request: StartConsultationRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ConsultationStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/StartConsultation", request, options)
  }

  /// Changes what the update mask names, while the consultation is open; question and advice of a
  /// named client are kept only with her consent to care.
  package func updateConsultation(
    _ request: UpdateConsultationRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ConsultationStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/UpdateConsultation", request, options)
  }

  /// Ends a consultation.
  package func closeConsultation(
    _ request: CloseConsultationRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ConsultationStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CloseConsultation", request, options)
  }

  /// Corrects a closed consultation, with a reason: a new version, and the old values in its
  /// history.
  ///
  /// Only by who wrote it or the care team.
  package func correctConsultation(
    _ request: CorrectConsultationRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ConsultationStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CorrectConsultation", request, options)
  }

  /// Shows what was changed in a consultation, newest first; old values and reasons only for who
  /// may read its text.
  package func getConsultationHistory(
    _ request: GetConsultationHistoryRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<ConsultationChange> {
    try await caller.serverStream("hamlet.v1.ConsultationService/GetConsultationHistory", request, options)
  }

  /// Reads a consultation; question and advice only for who wrote them and the client's care team,
  /// for a purpose that her consent covers.
  package func getConsultation(
    _ request: GetConsultationRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Consultation {
    try await caller.unary("hamlet.v1.ConsultationService/GetConsultation", request, options)
  }

  /// Lists consultations without their text, newest first.
  package func listConsultations(
    _ request: ListConsultationsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListConsultationsResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListConsultations", request, options)
  }

  /// Finds consultations by who, when, where and about what, newest first and without their text:
  /// nothing that was said is searched, and nobody is found by what she decided.
  package func searchConsultations(
    _ request: SearchConsultationsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListConsultationsResponse {
    try await caller.unary("hamlet.v1.ConsultationService/SearchConsultations", request, options)
  }

  /// Finds what was said before by the code that the client kept, without a name.
  ///
  /// Five wrong codes in an hour close it for the caller: RESOURCE_EXHAUSTED.
  package func resumeByCallbackCode(
    _ request: ResumeByCallbackCodeRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Consultation {
    try await caller.unary("hamlet.v1.ConsultationService/ResumeByCallbackCode", request, options)
  }

  /// Puts a consultation on the record of the person, when she agrees to it.
  package func attachToPerson(
    _ request: AttachToPersonRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ConsultationStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/AttachToPerson", request, options)
  }

  /// Takes the person off a consultation: it is anonymous from then on.
  package func detachIdentity(
    _ request: DetachIdentityRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ConsultationStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/DetachIdentity", request, options)
  }

  /// Writes down what was measured and advised before a birth; of a named client with her consent
  /// to care.
  ///
  /// The sex of an unborn child is refused.
  package func recordAntenatalAdvice(
    _ request: RecordAntenatalAdviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/RecordAntenatalAdvice", request, options)
  }

  /// Reads antenatal advice; only its author and the care team.
  package func getAntenatalAdvice(
    _ request: GetAntenatalAdviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> AntenatalAdvice {
    try await caller.unary("hamlet.v1.ConsultationService/GetAntenatalAdvice", request, options)
  }

  /// Lists one person's antenatal advice, as far as the caller may read it.
  package func listAntenatalAdvice(
    _ request: ListAntenatalAdviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListAntenatalAdviceResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListAntenatalAdvice", request, options)
  }

  /// Writes down what was measured and advised about a child; of a named one with consent to care.
  package func recordChildAdvice(
    _ request: RecordChildAdviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/RecordChildAdvice", request, options)
  }

  /// Reads advice on a child; only its author and the care team.
  package func getChildAdvice(
    _ request: GetChildAdviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ChildAdvice {
    try await caller.unary("hamlet.v1.ConsultationService/GetChildAdvice", request, options)
  }

  /// Lists the advice on one child, as far as the caller may read it.
  package func listChildAdvice(
    _ request: ListChildAdviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListChildAdviceResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListChildAdvice", request, options)
  }

  /// Writes down an informed choice: what was explained, and what the client decided for herself.
  package func recordInformedChoice(
    _ request: RecordInformedChoiceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/RecordInformedChoice", request, options)
  }

  /// Reads the informed choice of a consultation; only for its author and current care.
  package func getInformedChoice(
    _ request: GetInformedChoiceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> InformedChoice {
    try await caller.unary("hamlet.v1.ConsultationService/GetInformedChoice", request, options)
  }

  /// Adds a place or a line where people are served, or changes it: a village worker her own room,
  /// a clerk the whole town.
  package func setServicePoint(
    _ request: SetServicePointRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/SetServicePoint", request, options)
  }

  /// Reads a service point.
  package func getServicePoint(
    _ request: GetServicePointRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServicePoint {
    try await caller.unary("hamlet.v1.ConsultationService/GetServicePoint", request, options)
  }

  /// Lists where and when people are served.
  package func listServicePoints(
    _ request: ListServicePointsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListServicePointsResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListServicePoints", request, options)
  }

  /// Lists the times that are still free at a service point; closed days and holidays have none.
  package func listFreeSlots(
    _ request: ListFreeSlotsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListFreeSlotsResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListFreeSlots", request, options)
  }

  /// Notes that a client asked for an appointment, or took up an offer of one.
  package func requestAppointment(
    _ request: RequestAppointmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> AppointmentStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/RequestAppointment", request, options)
  }

  /// Reads an appointment.
  package func getAppointment(
    _ request: GetAppointmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Appointment {
    try await caller.unary("hamlet.v1.ConsultationService/GetAppointment", request, options)
  }

  /// Lists every appointment of one person, newest first: what became of them is seen on her own
  /// page only.
  package func listAppointments(
    _ request: ListAppointmentsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListAppointmentsResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListAppointments", request, options)
  }

  /// Confirms an appointment.
  package func confirmAppointment(
    _ request: ConfirmAppointmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> AppointmentStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ConfirmAppointment", request, options)
  }

  /// Puts a confirmed appointment at the time agreed with the client in place of this one.
  package func rescheduleAppointment(
    _ request: RescheduleAppointmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RescheduleAppointmentResponse {
    try await caller.unary("hamlet.v1.ConsultationService/RescheduleAppointment", request, options)
  }

  /// Cancels an appointment; a client is asked for no reason.
  package func cancelAppointment(
    _ request: CancelAppointmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> AppointmentStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CancelAppointment", request, options)
  }

  /// Notes how a confirmed appointment ended.
  package func completeAppointment(
    _ request: CompleteAppointmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> AppointmentStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CompleteAppointment", request, options)
  }

  /// Lists requested and confirmed appointments by time.
  package func listAgenda(
    _ request: ListAgendaRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListAgendaResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListAgenda", request, options)
  }

  /// Counts consultations by topic; groups under 5 are suppressed.
  package func countByTopic(
    _ request: CountByTopicRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CountByTopicResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CountByTopic", request, options)
  }

  /// Prepares a referral.
  package func createReferral(
    _ request: CreateReferralRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ReferralStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CreateReferral", request, options)
  }

  /// Sends a referral; needs the person's consent to referral, to this recipient.
  package func sendReferral(
    _ request: SendReferralRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ReferralStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/SendReferral", request, options)
  }

  /// Enters what the recipient or the client answered.
  package func respondReferral(
    _ request: RespondReferralRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ReferralStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/RespondReferral", request, options)
  }

  /// Enters what came of the visit.
  package func recordReferralFeedback(
    _ request: RecordReferralFeedbackRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ReferralStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/RecordReferralFeedback", request, options)
  }

  /// Ends a referral whose feedback was read.
  package func closeReferral(
    _ request: CloseReferralRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ReferralStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CloseReferral", request, options)
  }

  /// Takes a referral back before the client has attended.
  package func revokeReferral(
    _ request: RevokeReferralRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ReferralStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/RevokeReferral", request, options)
  }

  /// Reads a referral; its texts only for those who care for the person, for a purpose of hers.
  package func getReferral(
    _ request: GetReferralRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Referral {
    try await caller.unary("hamlet.v1.ConsultationService/GetReferral", request, options)
  }

  /// Lists referrals by what has to be done.
  package func listReferrals(
    _ request: ListReferralsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListReferralsResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListReferrals", request, options)
  }

  /// Writes down a talk, a broadcast, leaflets, messages or an exhibition.
  package func recordOutreach(
    _ request: RecordOutreachRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/RecordOutreach", request, options)
  }

  /// Reads one piece of outreach with what its audience knew.
  package func getOutreach(
    _ request: GetOutreachRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Outreach {
    try await caller.unary("hamlet.v1.ConsultationService/GetOutreach", request, options)
  }

  /// Writes down what an audience knew, as counts of people who stay unnamed.
  package func recordAwareness(
    _ request: RecordAwarenessRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/RecordAwareness", request, options)
  }

  /// Lists outreach, newest first.
  package func listOutreach(
    _ request: ListOutreachRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListOutreachResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListOutreach", request, options)
  }

  /// Reads a follow-up; its note only for those who care for the person, for a purpose of hers.
  package func getFollowUp(
    _ request: GetFollowUpRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> FollowUp {
    try await caller.unary("hamlet.v1.ConsultationService/GetFollowUp", request, options)
  }

  /// Lists the follow-ups that are due, oldest first; who stopped contact is not on it.
  package func listFollowUps(
    _ request: ListFollowUpsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListFollowUpsResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListFollowUps", request, options)
  }

  /// Plans a follow-up that the client agreed to; needs her consent to contact.
  package func scheduleFollowUp(
    _ request: ScheduleFollowUpRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> FollowUpStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ScheduleFollowUp", request, options)
  }

  /// Notes that a due follow-up was done, or that the client could not be reached.
  package func completeFollowUp(
    _ request: CompleteFollowUpRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> FollowUpStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CompleteFollowUp", request, options)
  }

  /// Ends a follow-up because the client wants no more contact: final, and off every list.
  package func stopContact(
    _ request: StopContactRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> FollowUpStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/StopContact", request, options)
  }

  /// Takes in a request for a certificate or a form that the person is entitled to.
  package func openPaperwork(
    _ request: OpenPaperworkRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> PaperworkStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/OpenPaperwork", request, options)
  }

  /// Takes paperwork a step further.
  ///
  /// It is handed back only for pieces that are missing, by name: nothing is granted and nothing is
  /// turned down.
  package func advancePaperwork(
    _ request: AdvancePaperworkRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> PaperworkStateResponse {
    try await caller.unary("hamlet.v1.ConsultationService/AdvancePaperwork", request, options)
  }

  /// Reads a request for paperwork.
  package func getPaperwork(
    _ request: GetPaperworkRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> PaperworkRequest {
    try await caller.unary("hamlet.v1.ConsultationService/GetPaperwork", request, options)
  }

  /// Lists paperwork that is under way, oldest first; what is finished, for one person only.
  package func listPaperwork(
    _ request: ListPaperworkRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListPaperworkResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListPaperwork", request, options)
  }

  /// Writes down what was handed out to somebody who stays unnamed, without a consultation.
  package func recordSupplies(
    _ request: RecordSuppliesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/RecordSupplies", request, options)
  }

  /// Reads what was handed out at once.
  package func getSupplies(
    _ request: GetSuppliesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SuppliesGiven {
    try await caller.unary("hamlet.v1.ConsultationService/GetSupplies", request, options)
  }

  /// Lists what was handed out at windows, newest first.
  package func listSupplies(
    _ request: ListSuppliesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListSuppliesResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListSupplies", request, options)
  }

  /// Counts what was handed out at windows and in consultations; what was given fewer than 5 times
  /// is suppressed.
  package func countSupplies(
    _ request: CountSuppliesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CountSuppliesResponse {
    try await caller.unary("hamlet.v1.ConsultationService/CountSupplies", request, options)
  }

  /// Puts somebody whom the person names on her care team, at her own word.
  package func nameCarer(
    _ request: NameCarerRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/NameCarer", request, options)
  }

  /// Takes a naming back, at her word; no reason is asked.
  package func removeCarer(
    _ request: RemoveCarerRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ConsultationService/RemoveCarer", request, options)
  }

  /// Lists who is on a person's care team and why, so that she can be shown it.
  package func listCareTeam(
    _ request: ListCareTeamRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListCareTeamResponse {
    try await caller.unary("hamlet.v1.ConsultationService/ListCareTeam", request, options)
  }

  /// Watches what waits in the own area: urgent consultations, promised calls, requested
  /// appointments, paperwork.
  ///
  /// First all of it, then what changes; no names and no text.
  package func watchQueue(
    _ request: WatchQueueRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<QueueUpdate> {
    try await caller.serverStream("hamlet.v1.ConsultationService/WatchQueue", request, options)
  }
}
