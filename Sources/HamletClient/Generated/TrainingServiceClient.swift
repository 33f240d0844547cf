// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Keeps who works in the service and how they are trained: courses, sessions, attendance, exams,
/// certificates, and what is missing where.
package struct TrainingServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Puts someone on the staff list.
  package func registerStaff(
    _ request: RegisterStaffRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.TrainingService/RegisterStaff", request, options)
  }

  /// Lists staff by village and name.
  package func listStaff(
    _ request: ListStaffRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListStaffResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListStaff", request, options)
  }

  /// Reads one staff member.
  package func getStaff(
    _ request: GetStaffRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Staff {
    try await caller.unary("hamlet.v1.TrainingService/GetStaff", request, options)
  }

  /// Changes what the update mask names.
  package func updateStaff(
    _ request: UpdateStaffRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.TrainingService/UpdateStaff", request, options)
  }

  /// Notes that someone leaves the staff; seats in sessions after that day go to those who wait.
  package func endStaff(
    _ request: EndStaffRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.TrainingService/EndStaff", request, options)
  }

  /// Creates a course.
  package func createCourse(
    _ request: CreateCourseRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.TrainingService/CreateCourse", request, options)
  }

  /// Changes what the update mask names; certificates already issued stay as they are.
  package func updateCourse(
    _ request: UpdateCourseRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.TrainingService/UpdateCourse", request, options)
  }

  /// Lists courses by title.
  package func listCourses(
    _ request: ListCoursesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListCoursesResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListCourses", request, options)
  }

  /// Reads one course.
  package func getCourse(
    _ request: GetCourseRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Course {
    try await caller.unary("hamlet.v1.TrainingService/GetCourse", request, options)
  }

  /// Plans a session of a course.
  package func scheduleSession(
    _ request: ScheduleSessionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/ScheduleSession", request, options)
  }

  /// Opens a planned session for enrolment.
  package func openSession(
    _ request: OpenSessionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/OpenSession", request, options)
  }

  /// Begins a session: attendance can be taken.
  package func startSession(
    _ request: StartSessionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/StartSession", request, options)
  }

  /// Ends a session; attendance can be completed for 7 more days, later with a reason.
  package func closeSession(
    _ request: CloseSessionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/CloseSession", request, options)
  }

  /// Cancels a session that has not begun.
  package func cancelSession(
    _ request: CancelSessionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/CancelSession", request, options)
  }

  /// Lists sessions by their beginning.
  package func listSessions(
    _ request: ListSessionsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListSessionsResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListSessions", request, options)
  }

  /// Reads one session.
  package func getSession(
    _ request: GetSessionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> TrainingSession {
    try await caller.unary("hamlet.v1.TrainingService/GetSession", request, options)
  }

  /// Invites a staff member to a session, or puts her on the waiting list when it is full.
  package func enrolStaff(
    _ request: EnrolStaffRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> EnrolmentStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/EnrolStaff", request, options)
  }

  /// Answers one's own invitation.
  package func respondEnrolment(
    _ request: RespondEnrolmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> EnrolmentStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/RespondEnrolment", request, options)
  }

  /// Lists who is enrolled in a session, by name.
  package func listEnrolments(
    _ request: ListEnrolmentsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListEnrolmentsResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListEnrolments", request, options)
  }

  /// Reads one enrolment: one's own, or anyone's for who plans sessions.
  package func getEnrolment(
    _ request: GetEnrolmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Enrolment {
    try await caller.unary("hamlet.v1.TrainingService/GetEnrolment", request, options)
  }

  /// Takes attendance of many at once; a late change needs a reason, and the old value is kept.
  ///
  /// Who has passed with it gets her certificate.
  package func recordAttendance(
    _ request: RecordAttendanceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordAttendanceResponse {
    try await caller.unary("hamlet.v1.TrainingService/RecordAttendance", request, options)
  }

  /// Lists who was in a session, how long, and how the exam went, by name.
  package func listAttendance(
    _ request: ListAttendanceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListAttendanceResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListAttendance", request, options)
  }

  /// Lists what was replaced in someone's attendance and exams of a session, by whom and why: one's
  /// own, or anyone's for a trainer.
  package func listTrainingEdits(
    _ request: ListTrainingEditsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListTrainingEditsResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListTrainingEdits", request, options)
  }

  /// Writes down exam results of many at once; who has passed with them gets her certificate.
  package func recordExam(
    _ request: RecordExamRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordExamResponse {
    try await caller.unary("hamlet.v1.TrainingService/RecordExam", request, options)
  }

  /// Issues the certificate of a session, or gives the one that was issued by itself; needs a
  /// passed exam and at least 80 % of the minutes, else FAILED_PRECONDITION.
  package func issueCertificate(
    _ request: IssueCertificateRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> IssueCertificateResponse {
    try await caller.unary("hamlet.v1.TrainingService/IssueCertificate", request, options)
  }

  /// Takes a certificate back for good, with the reason.
  package func revokeCertificate(
    _ request: RevokeCertificateRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CertificateStateResponse {
    try await caller.unary("hamlet.v1.TrainingService/RevokeCertificate", request, options)
  }

  /// Tells whether a certificate of this number was issued and holds today.
  package func verifyCertificate(
    _ request: VerifyCertificateRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> VerifyCertificateResponse {
    try await caller.unary("hamlet.v1.TrainingService/VerifyCertificate", request, options)
  }

  /// Lists certificates, newest first.
  package func listCertificates(
    _ request: ListCertificatesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListCertificatesResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListCertificates", request, options)
  }

  /// Reads one certificate: one's own, or anyone's for who plans training.
  package func getCertificate(
    _ request: GetCertificateRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> TrainingCertificate {
    try await caller.unary("hamlet.v1.TrainingService/GetCertificate", request, options)
  }

  /// Says which courses and hours a role needs, and how many trained staff a village.
  package func setComplianceRule(
    _ request: SetComplianceRuleRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.TrainingService/SetComplianceRule", request, options)
  }

  /// Lists the rules of training by role.
  package func listComplianceRules(
    _ request: ListComplianceRulesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListComplianceRulesResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListComplianceRules", request, options)
  }

  /// Tells how many staff of a village have what the rules ask for, of how many.
  package func getCompliance(
    _ request: GetComplianceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetComplianceResponse {
    try await caller.unary("hamlet.v1.TrainingService/GetCompliance", request, options)
  }

  /// Lists what training is missing, by village and name.
  package func listGaps(
    _ request: ListGapsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListGapsResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListGaps", request, options)
  }

  /// Lists certificates that expire within some days, the first to expire at the top, and before
  /// them privacy certificates that expired and have none in their place.
  package func listExpiring(
    _ request: ListExpiringRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListExpiringResponse {
    try await caller.unary("hamlet.v1.TrainingService/ListExpiring", request, options)
  }

  /// Reads one's own training log; a trainer may read anyone's.
  package func getTranscript(
    _ request: GetTranscriptRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetTranscriptResponse {
    try await caller.unary("hamlet.v1.TrainingService/GetTranscript", request, options)
  }
}
