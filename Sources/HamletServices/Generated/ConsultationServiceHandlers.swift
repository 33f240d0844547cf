// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Writes down advice that was asked for, arranges appointments, referrals and follow-ups, and
/// keeps what was done to spread knowledge.
///
/// A client may stay unnamed, and may stop at any time.
package protocol ConsultationServiceHandlers: Sendable {
  /// Begins a consultation.
  ///
  /// A home visit needs a confirmed appointment of that person, else FAILED_PRECONDITION; of a
  /// named client the question is kept only with her consent to care.
  func startConsultation(
    _ request: StartConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse
  /// Changes what the update mask names, while the consultation is open; question and advice of a
  /// named client are kept only with her consent to care.
  func updateConsultation(
    _ request: UpdateConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse
  /// Ends a consultation.
  func closeConsultation(
    _ request: CloseConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse
  /// Corrects a closed consultation, with a reason: a new version, and the old values in its
  /// history.
  ///
  /// Only by who wrote it or the care team.
  func correctConsultation(
    _ request: CorrectConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse
  /// Shows what was changed in a consultation, newest first; old values and reasons only for who
  /// may read its text.
  func getConsultationHistory(
    _ request: GetConsultationHistoryRequest,
    _ responses: ResponseStream<ConsultationChange>,
    _ call: CallContext
  ) async throws(CallError)
  /// Reads a consultation; question and advice only for who wrote them and the client's care team,
  /// for a purpose that her consent covers.
  func getConsultation(
    _ request: GetConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> Consultation
  /// Lists consultations without their text, newest first.
  func listConsultations(
    _ request: ListConsultationsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListConsultationsResponse
  /// Finds consultations by who, when, where and about what, newest first and without their text:
  /// nothing that was said is searched, and nobody is found by what she decided.
  func searchConsultations(
    _ request: SearchConsultationsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListConsultationsResponse
  /// Finds what was said before by the code that the client kept, without a name.
  ///
  /// Five wrong codes in an hour close it for the caller: RESOURCE_EXHAUSTED.
  func resumeByCallbackCode(
    _ request: ResumeByCallbackCodeRequest,
    _ call: CallContext
  ) async throws(CallError) -> Consultation
  /// Puts a consultation on the record of the person, when she agrees to it.
  func attachToPerson(
    _ request: AttachToPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse
  /// Takes the person off a consultation: it is anonymous from then on.
  func detachIdentity(
    _ request: DetachIdentityRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse
  /// Writes down what was measured and advised before a birth; of a named client with her consent
  /// to care.
  ///
  /// The sex of an unborn child is refused.
  func recordAntenatalAdvice(
    _ request: RecordAntenatalAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Reads antenatal advice; only its author and the care team.
  func getAntenatalAdvice(
    _ request: GetAntenatalAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> AntenatalAdvice
  /// Lists one person's antenatal advice, as far as the caller may read it.
  func listAntenatalAdvice(
    _ request: ListAntenatalAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAntenatalAdviceResponse
  /// Writes down what was measured and advised about a child; of a named one with consent to care.
  func recordChildAdvice(
    _ request: RecordChildAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Reads advice on a child; only its author and the care team.
  func getChildAdvice(
    _ request: GetChildAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ChildAdvice
  /// Lists the advice on one child, as far as the caller may read it.
  func listChildAdvice(
    _ request: ListChildAdviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListChildAdviceResponse
  /// Writes down an informed choice: what was explained, and what the client decided for herself.
  func recordInformedChoice(
    _ request: RecordInformedChoiceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Reads the informed choice of a consultation; only for its author and current care.
  func getInformedChoice(
    _ request: GetInformedChoiceRequest,
    _ call: CallContext
  ) async throws(CallError) -> InformedChoice
  /// Adds a place or a line where people are served, or changes it: a village worker her own room,
  /// a clerk the whole town.
  func setServicePoint(
    _ request: SetServicePointRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Reads a service point.
  func getServicePoint(
    _ request: GetServicePointRequest,
    _ call: CallContext
  ) async throws(CallError) -> ServicePoint
  /// Lists where and when people are served.
  func listServicePoints(
    _ request: ListServicePointsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListServicePointsResponse
  /// Lists the times that are still free at a service point; closed days and holidays have none.
  func listFreeSlots(
    _ request: ListFreeSlotsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListFreeSlotsResponse
  /// Notes that a client asked for an appointment, or took up an offer of one.
  func requestAppointment(
    _ request: RequestAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse
  /// Reads an appointment.
  func getAppointment(
    _ request: GetAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> Appointment
  /// Lists every appointment of one person, newest first: what became of them is seen on her own
  /// page only.
  func listAppointments(
    _ request: ListAppointmentsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAppointmentsResponse
  /// Confirms an appointment.
  func confirmAppointment(
    _ request: ConfirmAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse
  /// Puts a confirmed appointment at the time agreed with the client in place of this one.
  func rescheduleAppointment(
    _ request: RescheduleAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RescheduleAppointmentResponse
  /// Cancels an appointment; a client is asked for no reason.
  func cancelAppointment(
    _ request: CancelAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse
  /// Notes how a confirmed appointment ended.
  func completeAppointment(
    _ request: CompleteAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse
  /// Lists requested and confirmed appointments by time.
  func listAgenda(
    _ request: ListAgendaRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAgendaResponse
  /// Counts consultations by topic; groups under 5 are suppressed.
  func countByTopic(
    _ request: CountByTopicRequest,
    _ call: CallContext
  ) async throws(CallError) -> CountByTopicResponse
  /// Prepares a referral.
  func createReferral(
    _ request: CreateReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse
  /// Sends a referral; needs the person's consent to referral, to this recipient.
  func sendReferral(
    _ request: SendReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse
  /// Enters what the recipient or the client answered.
  func respondReferral(
    _ request: RespondReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse
  /// Enters what came of the visit.
  func recordReferralFeedback(
    _ request: RecordReferralFeedbackRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse
  /// Ends a referral whose feedback was read.
  func closeReferral(
    _ request: CloseReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse
  /// Takes a referral back before the client has attended.
  func revokeReferral(
    _ request: RevokeReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReferralStateResponse
  /// Reads a referral; its texts only for those who care for the person, for a purpose of hers.
  func getReferral(
    _ request: GetReferralRequest,
    _ call: CallContext
  ) async throws(CallError) -> Referral
  /// Lists referrals by what has to be done.
  func listReferrals(
    _ request: ListReferralsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListReferralsResponse
  /// Writes down a talk, a broadcast, leaflets, messages or an exhibition.
  func recordOutreach(
    _ request: RecordOutreachRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Reads one piece of outreach with what its audience knew.
  func getOutreach(
    _ request: GetOutreachRequest,
    _ call: CallContext
  ) async throws(CallError) -> Outreach
  /// Writes down what an audience knew, as counts of people who stay unnamed.
  func recordAwareness(
    _ request: RecordAwarenessRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists outreach, newest first.
  func listOutreach(
    _ request: ListOutreachRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListOutreachResponse
  /// Reads a follow-up; its note only for those who care for the person, for a purpose of hers.
  func getFollowUp(
    _ request: GetFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUp
  /// Lists the follow-ups that are due, oldest first; who stopped contact is not on it.
  func listFollowUps(
    _ request: ListFollowUpsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListFollowUpsResponse
  /// Plans a follow-up that the client agreed to; needs her consent to contact.
  func scheduleFollowUp(
    _ request: ScheduleFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUpStateResponse
  /// Notes that a due follow-up was done, or that the client could not be reached.
  func completeFollowUp(
    _ request: CompleteFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUpStateResponse
  /// Ends a follow-up because the client wants no more contact: final, and off every list.
  func stopContact(
    _ request: StopContactRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUpStateResponse
  /// Takes in a request for a certificate or a form that the person is entitled to.
  func openPaperwork(
    _ request: OpenPaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> PaperworkStateResponse
  /// Takes paperwork a step further.
  ///
  /// It is handed back only for pieces that are missing, by name: nothing is granted and nothing is
  /// turned down.
  func advancePaperwork(
    _ request: AdvancePaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> PaperworkStateResponse
  /// Reads a request for paperwork.
  func getPaperwork(
    _ request: GetPaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> PaperworkRequest
  /// Lists paperwork that is under way, oldest first; what is finished, for one person only.
  func listPaperwork(
    _ request: ListPaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListPaperworkResponse
  /// Writes down what was handed out to somebody who stays unnamed, without a consultation.
  func recordSupplies(
    _ request: RecordSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Reads what was handed out at once.
  func getSupplies(
    _ request: GetSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> SuppliesGiven
  /// Lists what was handed out at windows, newest first.
  func listSupplies(
    _ request: ListSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListSuppliesResponse
  /// Counts what was handed out at windows and in consultations; what was given fewer than 5 times
  /// is suppressed.
  func countSupplies(
    _ request: CountSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> CountSuppliesResponse
  /// Puts somebody whom the person names on her care team, at her own word.
  func nameCarer(
    _ request: NameCarerRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Takes a naming back, at her word; no reason is asked.
  func removeCarer(
    _ request: RemoveCarerRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists who is on a person's care team and why, so that she can be shown it.
  func listCareTeam(
    _ request: ListCareTeamRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCareTeamResponse
  /// Watches what waits in the own area: urgent consultations, promised calls, requested
  /// appointments, paperwork.
  ///
  /// First all of it, then what changes; no names and no text.
  func watchQueue(
    _ request: WatchQueueRequest,
    _ responses: ResponseStream<QueueUpdate>,
    _ call: CallContext
  ) async throws(CallError)
}

extension MethodTable {
  /// Registers every method of hamlet.v1.ConsultationService.
  package mutating func register(_ handlers: some ConsultationServiceHandlers) {
    unary("hamlet.v1.ConsultationService/StartConsultation", handlers.startConsultation)
    unary("hamlet.v1.ConsultationService/UpdateConsultation", handlers.updateConsultation)
    unary("hamlet.v1.ConsultationService/CloseConsultation", handlers.closeConsultation)
    unary("hamlet.v1.ConsultationService/CorrectConsultation", handlers.correctConsultation)
    serverStream("hamlet.v1.ConsultationService/GetConsultationHistory", handlers.getConsultationHistory)
    unary("hamlet.v1.ConsultationService/GetConsultation", handlers.getConsultation)
    unary("hamlet.v1.ConsultationService/ListConsultations", handlers.listConsultations)
    unary("hamlet.v1.ConsultationService/SearchConsultations", handlers.searchConsultations)
    unary("hamlet.v1.ConsultationService/ResumeByCallbackCode", handlers.resumeByCallbackCode)
    unary("hamlet.v1.ConsultationService/AttachToPerson", handlers.attachToPerson)
    unary("hamlet.v1.ConsultationService/DetachIdentity", handlers.detachIdentity)
    unary("hamlet.v1.ConsultationService/RecordAntenatalAdvice", handlers.recordAntenatalAdvice)
    unary("hamlet.v1.ConsultationService/GetAntenatalAdvice", handlers.getAntenatalAdvice)
    unary("hamlet.v1.ConsultationService/ListAntenatalAdvice", handlers.listAntenatalAdvice)
    unary("hamlet.v1.ConsultationService/RecordChildAdvice", handlers.recordChildAdvice)
    unary("hamlet.v1.ConsultationService/GetChildAdvice", handlers.getChildAdvice)
    unary("hamlet.v1.ConsultationService/ListChildAdvice", handlers.listChildAdvice)
    unary("hamlet.v1.ConsultationService/RecordInformedChoice", handlers.recordInformedChoice)
    unary("hamlet.v1.ConsultationService/GetInformedChoice", handlers.getInformedChoice)
    unary("hamlet.v1.ConsultationService/SetServicePoint", handlers.setServicePoint)
    unary("hamlet.v1.ConsultationService/GetServicePoint", handlers.getServicePoint)
    unary("hamlet.v1.ConsultationService/ListServicePoints", handlers.listServicePoints)
    unary("hamlet.v1.ConsultationService/ListFreeSlots", handlers.listFreeSlots)
    unary("hamlet.v1.ConsultationService/RequestAppointment", handlers.requestAppointment)
    unary("hamlet.v1.ConsultationService/GetAppointment", handlers.getAppointment)
    unary("hamlet.v1.ConsultationService/ListAppointments", handlers.listAppointments)
    unary("hamlet.v1.ConsultationService/ConfirmAppointment", handlers.confirmAppointment)
    unary("hamlet.v1.ConsultationService/RescheduleAppointment", handlers.rescheduleAppointment)
    unary("hamlet.v1.ConsultationService/CancelAppointment", handlers.cancelAppointment)
    unary("hamlet.v1.ConsultationService/CompleteAppointment", handlers.completeAppointment)
    unary("hamlet.v1.ConsultationService/ListAgenda", handlers.listAgenda)
    unary("hamlet.v1.ConsultationService/CountByTopic", handlers.countByTopic)
    unary("hamlet.v1.ConsultationService/CreateReferral", handlers.createReferral)
    unary("hamlet.v1.ConsultationService/SendReferral", handlers.sendReferral)
    unary("hamlet.v1.ConsultationService/RespondReferral", handlers.respondReferral)
    unary("hamlet.v1.ConsultationService/RecordReferralFeedback", handlers.recordReferralFeedback)
    unary("hamlet.v1.ConsultationService/CloseReferral", handlers.closeReferral)
    unary("hamlet.v1.ConsultationService/RevokeReferral", handlers.revokeReferral)
    unary("hamlet.v1.ConsultationService/GetReferral", handlers.getReferral)
    unary("hamlet.v1.ConsultationService/ListReferrals", handlers.listReferrals)
    unary("hamlet.v1.ConsultationService/RecordOutreach", handlers.recordOutreach)
    unary("hamlet.v1.ConsultationService/GetOutreach", handlers.getOutreach)
    unary("hamlet.v1.ConsultationService/RecordAwareness", handlers.recordAwareness)
    unary("hamlet.v1.ConsultationService/ListOutreach", handlers.listOutreach)
    unary("hamlet.v1.ConsultationService/GetFollowUp", handlers.getFollowUp)
    unary("hamlet.v1.ConsultationService/ListFollowUps", handlers.listFollowUps)
    unary("hamlet.v1.ConsultationService/ScheduleFollowUp", handlers.scheduleFollowUp)
    unary("hamlet.v1.ConsultationService/CompleteFollowUp", handlers.completeFollowUp)
    unary("hamlet.v1.ConsultationService/StopContact", handlers.stopContact)
    unary("hamlet.v1.ConsultationService/OpenPaperwork", handlers.openPaperwork)
    unary("hamlet.v1.ConsultationService/AdvancePaperwork", handlers.advancePaperwork)
    unary("hamlet.v1.ConsultationService/GetPaperwork", handlers.getPaperwork)
    unary("hamlet.v1.ConsultationService/ListPaperwork", handlers.listPaperwork)
    unary("hamlet.v1.ConsultationService/RecordSupplies", handlers.recordSupplies)
    unary("hamlet.v1.ConsultationService/GetSupplies", handlers.getSupplies)
    unary("hamlet.v1.ConsultationService/ListSupplies", handlers.listSupplies)
    unary("hamlet.v1.ConsultationService/CountSupplies", handlers.countSupplies)
    unary("hamlet.v1.ConsultationService/NameCarer", handlers.nameCarer)
    unary("hamlet.v1.ConsultationService/RemoveCarer", handlers.removeCarer)
    unary("hamlet.v1.ConsultationService/ListCareTeam", handlers.listCareTeam)
    serverStream("hamlet.v1.ConsultationService/WatchQueue", handlers.watchQueue)
  }
}
