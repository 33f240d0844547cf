// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Keeps who works in the service and how they are trained: courses, sessions, attendance, exams,
/// certificates, and what is missing where.
package protocol TrainingServiceHandlers: Sendable {
  /// Puts someone on the staff list.
  func registerStaff(
    _ request: RegisterStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists staff by village and name.
  func listStaff(
    _ request: ListStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListStaffResponse
  /// Reads one staff member.
  func getStaff(
    _ request: GetStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> Staff
  /// Changes what the update mask names.
  func updateStaff(
    _ request: UpdateStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Notes that someone leaves the staff; seats in sessions after that day go to those who wait.
  func endStaff(
    _ request: EndStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Creates a course.
  func createCourse(
    _ request: CreateCourseRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Changes what the update mask names; certificates already issued stay as they are.
  func updateCourse(
    _ request: UpdateCourseRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists courses by title.
  func listCourses(
    _ request: ListCoursesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCoursesResponse
  /// Reads one course.
  func getCourse(
    _ request: GetCourseRequest,
    _ call: CallContext
  ) async throws(CallError) -> Course
  /// Plans a session of a course.
  func scheduleSession(
    _ request: ScheduleSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse
  /// Opens a planned session for enrolment.
  func openSession(
    _ request: OpenSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse
  /// Begins a session: attendance can be taken.
  func startSession(
    _ request: StartSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse
  /// Ends a session; attendance can be completed for 7 more days, later with a reason.
  func closeSession(
    _ request: CloseSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse
  /// Cancels a session that has not begun.
  func cancelSession(
    _ request: CancelSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse
  /// Lists sessions by their beginning.
  func listSessions(
    _ request: ListSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListSessionsResponse
  /// Reads one session.
  func getSession(
    _ request: GetSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSession
  /// Invites a staff member to a session, or puts her on the waiting list when it is full.
  func enrolStaff(
    _ request: EnrolStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> EnrolmentStateResponse
  /// Answers one's own invitation.
  func respondEnrolment(
    _ request: RespondEnrolmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> EnrolmentStateResponse
  /// Lists who is enrolled in a session, by name.
  func listEnrolments(
    _ request: ListEnrolmentsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListEnrolmentsResponse
  /// Reads one enrolment: one's own, or anyone's for who plans sessions.
  func getEnrolment(
    _ request: GetEnrolmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> Enrolment
  /// Takes attendance of many at once; a late change needs a reason, and the old value is kept.
  ///
  /// Who has passed with it gets her certificate.
  func recordAttendance(
    _ request: RecordAttendanceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordAttendanceResponse
  /// Lists who was in a session, how long, and how the exam went, by name.
  func listAttendance(
    _ request: ListAttendanceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAttendanceResponse
  /// Lists what was replaced in someone's attendance and exams of a session, by whom and why: one's
  /// own, or anyone's for a trainer.
  func listTrainingEdits(
    _ request: ListTrainingEditsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListTrainingEditsResponse
  /// Writes down exam results of many at once; who has passed with them gets her certificate.
  func recordExam(
    _ request: RecordExamRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordExamResponse
  /// Issues the certificate of a session, or gives the one that was issued by itself; needs a
  /// passed exam and at least 80 % of the minutes, else FAILED_PRECONDITION.
  func issueCertificate(
    _ request: IssueCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> IssueCertificateResponse
  /// Takes a certificate back for good, with the reason.
  func revokeCertificate(
    _ request: RevokeCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> CertificateStateResponse
  /// Tells whether a certificate of this number was issued and holds today.
  func verifyCertificate(
    _ request: VerifyCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> VerifyCertificateResponse
  /// Lists certificates, newest first.
  func listCertificates(
    _ request: ListCertificatesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCertificatesResponse
  /// Reads one certificate: one's own, or anyone's for who plans training.
  func getCertificate(
    _ request: GetCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingCertificate
  /// Says which courses and hours a role needs, and how many trained staff a village.
  func setComplianceRule(
    _ request: SetComplianceRuleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists the rules of training by role.
  func listComplianceRules(
    _ request: ListComplianceRulesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListComplianceRulesResponse
  /// Tells how many staff of a village have what the rules ask for, of how many.
  func getCompliance(
    _ request: GetComplianceRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetComplianceResponse
  /// Lists what training is missing, by village and name.
  func listGaps(
    _ request: ListGapsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListGapsResponse
  /// Lists certificates that expire within some days, the first to expire at the top, and before
  /// them privacy certificates that expired and have none in their place.
  func listExpiring(
    _ request: ListExpiringRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListExpiringResponse
  /// Reads one's own training log; a trainer may read anyone's.
  func getTranscript(
    _ request: GetTranscriptRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetTranscriptResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.TrainingService.
  package mutating func register(_ handlers: some TrainingServiceHandlers) {
    unary("hamlet.v1.TrainingService/RegisterStaff", handlers.registerStaff)
    unary("hamlet.v1.TrainingService/ListStaff", handlers.listStaff)
    unary("hamlet.v1.TrainingService/GetStaff", handlers.getStaff)
    unary("hamlet.v1.TrainingService/UpdateStaff", handlers.updateStaff)
    unary("hamlet.v1.TrainingService/EndStaff", handlers.endStaff)
    unary("hamlet.v1.TrainingService/CreateCourse", handlers.createCourse)
    unary("hamlet.v1.TrainingService/UpdateCourse", handlers.updateCourse)
    unary("hamlet.v1.TrainingService/ListCourses", handlers.listCourses)
    unary("hamlet.v1.TrainingService/GetCourse", handlers.getCourse)
    unary("hamlet.v1.TrainingService/ScheduleSession", handlers.scheduleSession)
    unary("hamlet.v1.TrainingService/OpenSession", handlers.openSession)
    unary("hamlet.v1.TrainingService/StartSession", handlers.startSession)
    unary("hamlet.v1.TrainingService/CloseSession", handlers.closeSession)
    unary("hamlet.v1.TrainingService/CancelSession", handlers.cancelSession)
    unary("hamlet.v1.TrainingService/ListSessions", handlers.listSessions)
    unary("hamlet.v1.TrainingService/GetSession", handlers.getSession)
    unary("hamlet.v1.TrainingService/EnrolStaff", handlers.enrolStaff)
    unary("hamlet.v1.TrainingService/RespondEnrolment", handlers.respondEnrolment)
    unary("hamlet.v1.TrainingService/ListEnrolments", handlers.listEnrolments)
    unary("hamlet.v1.TrainingService/GetEnrolment", handlers.getEnrolment)
    unary("hamlet.v1.TrainingService/RecordAttendance", handlers.recordAttendance)
    unary("hamlet.v1.TrainingService/ListAttendance", handlers.listAttendance)
    unary("hamlet.v1.TrainingService/ListTrainingEdits", handlers.listTrainingEdits)
    unary("hamlet.v1.TrainingService/RecordExam", handlers.recordExam)
    unary("hamlet.v1.TrainingService/IssueCertificate", handlers.issueCertificate)
    unary("hamlet.v1.TrainingService/RevokeCertificate", handlers.revokeCertificate)
    unary("hamlet.v1.TrainingService/VerifyCertificate", handlers.verifyCertificate)
    unary("hamlet.v1.TrainingService/ListCertificates", handlers.listCertificates)
    unary("hamlet.v1.TrainingService/GetCertificate", handlers.getCertificate)
    unary("hamlet.v1.TrainingService/SetComplianceRule", handlers.setComplianceRule)
    unary("hamlet.v1.TrainingService/ListComplianceRules", handlers.listComplianceRules)
    unary("hamlet.v1.TrainingService/GetCompliance", handlers.getCompliance)
    unary("hamlet.v1.TrainingService/ListGaps", handlers.listGaps)
    unary("hamlet.v1.TrainingService/ListExpiring", handlers.listExpiring)
    unary("hamlet.v1.TrainingService/GetTranscript", handlers.getTranscript)
  }
}
