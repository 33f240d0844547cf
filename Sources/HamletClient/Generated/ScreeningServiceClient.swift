// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Takes reports on screening, birth defects, children's assessments and common diseases through
/// their review, and keeps campaigns that offer checks.
///
/// Everything is offered; a declined offer is a complete answer.
package struct ScreeningServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Begins a report as a draft.
  package func createSubmission(
    _ request: CreateSubmissionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/CreateSubmission", request, options)
  }

  /// Puts a new body into a draft or a returned report; the earlier versions stay as they were.
  package func saveDraft(
    _ request: SaveDraftRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/SaveDraft", request, options)
  }

  /// Reads a report with its versions and reviews; the content only for a purpose that fits the
  /// report and that a consent covers.
  package func getSubmission(
    _ request: GetSubmissionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Submission {
    try await caller.unary("hamlet.v1.ScreeningService/GetSubmission", request, options)
  }

  /// Lists reports by what has to be done next, the one due first at the top.
  package func listQueue(
    _ request: ListQueueRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListQueueResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListQueue", request, options)
  }

  /// Takes a file in pieces: the header first, then chunks in any order, those that came before
  /// need not come again.
  ///
  /// A report is accepted without its files, and says so.
  package func uploadAttachment(
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ClientStreamCall<UploadAttachmentRequest, UploadAttachmentResponse> {
    try await caller.clientStream("hamlet.v1.ScreeningService/UploadAttachment", options)
  }

  /// Tells which pieces of a file have not arrived.
  package func listMissingChunks(
    _ request: ListMissingChunksRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListMissingChunksResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListMissingChunks", request, options)
  }

  /// Sends a file in pieces, from the piece asked for; a photo needs the consent to photos too.
  package func downloadAttachment(
    _ request: DownloadAttachmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<AttachmentChunk> {
    try await caller.serverStream("hamlet.v1.ScreeningService/DownloadAttachment", request, options)
  }

  /// Sends a draft or a completed report to review.
  ///
  /// The body must be whole: see ValidateBody.
  package func submitReport(
    _ request: SubmitReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/SubmitReport", request, options)
  }

  /// Takes a report to review it, for 8 hours; never one's own.
  package func claimReport(
    _ request: ClaimReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ClaimReportResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ClaimReport", request, options)
  }

  /// Puts a claimed report back.
  package func releaseReport(
    _ request: ReleaseReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ReleaseReport", request, options)
  }

  /// Sends a report back with notes on what to complete.
  package func returnReport(
    _ request: ReturnReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ReturnReport", request, options)
  }

  /// Accepts a report.
  package func acceptReport(
    _ request: AcceptReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/AcceptReport", request, options)
  }

  /// Does not accept a report, with the reason; the family may appeal within 30 days.
  package func rejectReport(
    _ request: RejectReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RejectReport", request, options)
  }

  /// Appeals for the family: another reviewer looks at the report again.
  package func appealReport(
    _ request: AppealReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/AppealReport", request, options)
  }

  /// Sends an accepted report to the higher level.
  package func forwardReport(
    _ request: ForwardReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ForwardReport", request, options)
  }

  /// Enters what the higher level answered.
  package func recordUpperResult(
    _ request: RecordUpperResultRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RecordUpperResult", request, options)
  }

  /// Takes a report back for the family; its content is sealed.
  package func withdrawReport(
    _ request: WithdrawReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/WithdrawReport", request, options)
  }

  /// Adds a remark to a report.
  package func commentReport(
    _ request: CommentReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/CommentReport", request, options)
  }

  /// Begins a corrected report in place of an accepted or concluded one.
  package func correctReport(
    _ request: CorrectReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CorrectReportResponse {
    try await caller.unary("hamlet.v1.ScreeningService/CorrectReport", request, options)
  }

  /// Drops a draft.
  package func discardDraft(
    _ request: DiscardDraftRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/DiscardDraft", request, options)
  }

  /// Checks a body as SubmitReport would, and stores nothing.
  package func validateBody(
    _ request: ValidateBodyRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ValidateBodyResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ValidateBody", request, options)
  }

  /// Finds a code by the beginning of its number or a part of its wording.
  package func lookupCode(
    _ request: LookupCodeRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> LookupCodeResponse {
    try await caller.unary("hamlet.v1.ScreeningService/LookupCode", request, options)
  }

  /// Opens a campaign that offers a check to everyone of an age and sex.
  package func openCampaign(
    _ request: OpenCampaignRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CampaignStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/OpenCampaign", request, options)
  }

  /// Ends a campaign: no more offers.
  package func closeCampaign(
    _ request: CloseCampaignRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CampaignStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/CloseCampaign", request, options)
  }

  /// Lists campaigns, newest first.
  package func listCampaigns(
    _ request: ListCampaignsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListCampaignsResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListCampaigns", request, options)
  }

  /// Puts everyone whom a campaign is for, and who may be contacted, on its list; new arrivals are
  /// added when it is called again.
  package func generateEligible(
    _ request: GenerateEligibleRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GenerateEligibleResponse {
    try await caller.unary("hamlet.v1.ScreeningService/GenerateEligible", request, options)
  }

  /// Writes down an offer and what the person said to it.
  ///
  /// Without her consent to contact an offer is made only when she comes: came_herself.
  package func recordOffer(
    _ request: RecordOfferRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ScreeningStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RecordOffer", request, options)
  }

  /// Writes down a check that was done; the findings are kept only with the person's consent to
  /// screening.
  package func recordScreening(
    _ request: RecordScreeningRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ScreeningStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RecordScreening", request, options)
  }

  /// Notes that the person was given her result.
  package func recordResultGiven(
    _ request: RecordResultGivenRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ScreeningStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RecordResultGiven", request, options)
  }

  /// Lists whom no offer was made to yet, by record number; nobody who asked not to be contacted.
  package func listNotYetOffered(
    _ request: ListNotYetOfferedRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListNotYetOfferedResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListNotYetOffered", request, options)
  }

  /// Tells how many were offered the check, of how many: for the own village and for the whole
  /// town.
  package func getCoverage(
    _ request: GetCoverageRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetCoverageResponse {
    try await caller.unary("hamlet.v1.ScreeningService/GetCoverage", request, options)
  }

  /// Compares two versions of a report, field by field, for a purpose as its content is read for; a
  /// sealed one is not compared.
  package func compareVersions(
    _ request: CompareVersionsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CompareVersionsResponse {
    try await caller.unary("hamlet.v1.ScreeningService/CompareVersions", request, options)
  }

  /// Keeps a reviewer's notes while she works; they stay hers when the 8 hours are over.
  package func saveReviewNotes(
    _ request: SaveReviewNotesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/SaveReviewNotes", request, options)
  }

  /// Links two reports about one child: a screening with the diagnosis that followed, or a
  /// village's report with a facility's.
  ///
  /// Both show it.
  package func linkReports(
    _ request: LinkReportsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> LinkReportsResponse {
    try await caller.unary("hamlet.v1.ScreeningService/LinkReports", request, options)
  }

  /// Takes a link away that was made in error.
  package func unlinkReports(
    _ request: UnlinkReportsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> LinkReportsResponse {
    try await caller.unary("hamlet.v1.ScreeningService/UnlinkReports", request, options)
  }

  /// Notes that the family was told a test's result: not before it came.
  package func recordFamilyInformed(
    _ request: RecordFamilyInformedRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SubmissionStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RecordFamilyInformed", request, options)
  }

  /// Writes down what became of the treatment offered after a finding, and when to look again.
  package func recordTreatment(
    _ request: RecordTreatmentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordTreatmentResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RecordTreatment", request, options)
  }

  /// Lists re-checks by their day, of people who agreed to be contacted; never by what they said.
  package func listTreatmentsDue(
    _ request: ListTreatmentsDueRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListTreatmentsDueResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListTreatmentsDue", request, options)
  }

  /// Lists what has to be told to the higher level because a family took its report back.
  package func listUpwardNotices(
    _ request: ListUpwardNoticesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListUpwardNoticesResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListUpwardNotices", request, options)
  }

  /// Reads one such notice, with its words for printing.
  package func getUpwardNotice(
    _ request: GetUpwardNoticeRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> UpwardNotice {
    try await caller.unary("hamlet.v1.ScreeningService/GetUpwardNotice", request, options)
  }

  /// Notes when and how a notice went out.
  package func markUpwardNoticeSent(
    _ request: MarkUpwardNoticeSentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ScreeningService/MarkUpwardNoticeSent", request, options)
  }

  /// Lists how many working days each step takes, as the settings say, and for which years holidays
  /// are known.
  package func listServiceStandards(
    _ request: ListServiceStandardsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListServiceStandardsResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListServiceStandards", request, options)
  }

  /// Lists the holidays and the weekend days worked in their place, of a year.
  package func listCalendarDays(
    _ request: ListCalendarDaysRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListCalendarDaysResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListCalendarDays", request, options)
  }

  /// Exports a register of reports for a named purpose, without names: rows for the clerk and the
  /// reviewer, counts for a program.
  ///
  /// What was declined is in no row.
  package func exportRegister(
    _ request: ExportRegisterRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<RegisterRow> {
    try await caller.serverStream("hamlet.v1.ScreeningService/ExportRegister", request, options)
  }

  /// Reads a campaign.
  package func getCampaign(
    _ request: GetCampaignRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Campaign {
    try await caller.unary("hamlet.v1.ScreeningService/GetCampaign", request, options)
  }

  /// Reads one person's own page of a campaign; findings only for those who treat.
  package func getScreening(
    _ request: GetScreeningRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ScreeningPage {
    try await caller.unary("hamlet.v1.ScreeningService/GetScreening", request, options)
  }

  /// Reads all of one person's own pages, newest campaign first.
  package func getScreeningPages(
    _ request: GetScreeningPagesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetScreeningPagesResponse {
    try await caller.unary("hamlet.v1.ScreeningService/GetScreeningPages", request, options)
  }

  /// Lists whose result was not given yet, by the day of the check; only who may be contacted.
  package func listResultsToGive(
    _ request: ListResultsToGiveRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListScreeningWorkResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListResultsToGive", request, options)
  }

  /// Lists follow-ups of findings by their day; only who may be contacted.
  package func listFindingFollowUps(
    _ request: ListFindingFollowUpsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListScreeningWorkResponse {
    try await caller.unary("hamlet.v1.ScreeningService/ListFindingFollowUps", request, options)
  }

  /// Notes that a finding was followed up, and the next day if there is one.
  package func recordFindingFollowUp(
    _ request: RecordFindingFollowUpRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ScreeningStateResponse {
    try await caller.unary("hamlet.v1.ScreeningService/RecordFindingFollowUp", request, options)
  }
}
