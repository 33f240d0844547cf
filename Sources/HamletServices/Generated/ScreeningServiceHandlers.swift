// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Takes reports on screening, birth defects, children's assessments and common diseases through
/// their review, and keeps campaigns that offer checks.
///
/// Everything is offered; a declined offer is a complete answer.
package protocol ScreeningServiceHandlers: Sendable {
  /// Begins a report as a draft.
  func createSubmission(
    _ request: CreateSubmissionRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Puts a new body into a draft or a returned report; the earlier versions stay as they were.
  func saveDraft(
    _ request: SaveDraftRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Reads a report with its versions and reviews; the content only for a purpose that fits the
  /// report and that a consent covers.
  func getSubmission(
    _ request: GetSubmissionRequest,
    _ call: CallContext
  ) async throws(CallError) -> Submission
  /// Lists reports by what has to be done next, the one due first at the top.
  func listQueue(
    _ request: ListQueueRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListQueueResponse
  /// Takes a file in pieces: the header first, then chunks in any order, those that came before
  /// need not come again.
  ///
  /// A report is accepted without its files, and says so.
  func uploadAttachment(
    _ requests: RequestStream<UploadAttachmentRequest>,
    _ call: CallContext
  ) async throws(CallError) -> UploadAttachmentResponse
  /// Tells which pieces of a file have not arrived.
  func listMissingChunks(
    _ request: ListMissingChunksRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListMissingChunksResponse
  /// Sends a file in pieces, from the piece asked for; a photo needs the consent to photos too.
  func downloadAttachment(
    _ request: DownloadAttachmentRequest,
    _ responses: ResponseStream<AttachmentChunk>,
    _ call: CallContext
  ) async throws(CallError)
  /// Sends a draft or a completed report to review.
  ///
  /// The body must be whole: see ValidateBody.
  func submitReport(
    _ request: SubmitReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Takes a report to review it, for 8 hours; never one's own.
  func claimReport(
    _ request: ClaimReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> ClaimReportResponse
  /// Puts a claimed report back.
  func releaseReport(
    _ request: ReleaseReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Sends a report back with notes on what to complete.
  func returnReport(
    _ request: ReturnReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Accepts a report.
  func acceptReport(
    _ request: AcceptReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Does not accept a report, with the reason; the family may appeal within 30 days.
  func rejectReport(
    _ request: RejectReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Appeals for the family: another reviewer looks at the report again.
  func appealReport(
    _ request: AppealReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Sends an accepted report to the higher level.
  func forwardReport(
    _ request: ForwardReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Enters what the higher level answered.
  func recordUpperResult(
    _ request: RecordUpperResultRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Takes a report back for the family; its content is sealed.
  func withdrawReport(
    _ request: WithdrawReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Adds a remark to a report.
  func commentReport(
    _ request: CommentReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Begins a corrected report in place of an accepted or concluded one.
  func correctReport(
    _ request: CorrectReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> CorrectReportResponse
  /// Drops a draft.
  func discardDraft(
    _ request: DiscardDraftRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Checks a body as SubmitReport would, and stores nothing.
  func validateBody(
    _ request: ValidateBodyRequest,
    _ call: CallContext
  ) async throws(CallError) -> ValidateBodyResponse
  /// Finds a code by the beginning of its number or a part of its wording.
  func lookupCode(
    _ request: LookupCodeRequest,
    _ call: CallContext
  ) async throws(CallError) -> LookupCodeResponse
  /// Opens a campaign that offers a check to everyone of an age and sex.
  func openCampaign(
    _ request: OpenCampaignRequest,
    _ call: CallContext
  ) async throws(CallError) -> CampaignStateResponse
  /// Ends a campaign: no more offers.
  func closeCampaign(
    _ request: CloseCampaignRequest,
    _ call: CallContext
  ) async throws(CallError) -> CampaignStateResponse
  /// Lists campaigns, newest first.
  func listCampaigns(
    _ request: ListCampaignsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCampaignsResponse
  /// Puts everyone whom a campaign is for, and who may be contacted, on its list; new arrivals are
  /// added when it is called again.
  func generateEligible(
    _ request: GenerateEligibleRequest,
    _ call: CallContext
  ) async throws(CallError) -> GenerateEligibleResponse
  /// Writes down an offer and what the person said to it.
  ///
  /// Without her consent to contact an offer is made only when she comes: came_herself.
  func recordOffer(
    _ request: RecordOfferRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse
  /// Writes down a check that was done; the findings are kept only with the person's consent to
  /// screening.
  func recordScreening(
    _ request: RecordScreeningRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse
  /// Notes that the person was given her result.
  func recordResultGiven(
    _ request: RecordResultGivenRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse
  /// Lists whom no offer was made to yet, by record number; nobody who asked not to be contacted.
  func listNotYetOffered(
    _ request: ListNotYetOfferedRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListNotYetOfferedResponse
  /// Tells how many were offered the check, of how many: for the own village and for the whole
  /// town.
  func getCoverage(
    _ request: GetCoverageRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetCoverageResponse
  /// Compares two versions of a report, field by field, for a purpose as its content is read for; a
  /// sealed one is not compared.
  func compareVersions(
    _ request: CompareVersionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> CompareVersionsResponse
  /// Keeps a reviewer's notes while she works; they stay hers when the 8 hours are over.
  func saveReviewNotes(
    _ request: SaveReviewNotesRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Links two reports about one child: a screening with the diagnosis that followed, or a
  /// village's report with a facility's.
  ///
  /// Both show it.
  func linkReports(
    _ request: LinkReportsRequest,
    _ call: CallContext
  ) async throws(CallError) -> LinkReportsResponse
  /// Takes a link away that was made in error.
  func unlinkReports(
    _ request: UnlinkReportsRequest,
    _ call: CallContext
  ) async throws(CallError) -> LinkReportsResponse
  /// Notes that the family was told a test's result: not before it came.
  func recordFamilyInformed(
    _ request: RecordFamilyInformedRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse
  /// Writes down what became of the treatment offered after a finding, and when to look again.
  func recordTreatment(
    _ request: RecordTreatmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordTreatmentResponse
  /// Lists re-checks by their day, of people who agreed to be contacted; never by what they said.
  func listTreatmentsDue(
    _ request: ListTreatmentsDueRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListTreatmentsDueResponse
  /// Lists what has to be told to the higher level because a family took its report back.
  func listUpwardNotices(
    _ request: ListUpwardNoticesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListUpwardNoticesResponse
  /// Reads one such notice, with its words for printing.
  func getUpwardNotice(
    _ request: GetUpwardNoticeRequest,
    _ call: CallContext
  ) async throws(CallError) -> UpwardNotice
  /// Notes when and how a notice went out.
  func markUpwardNoticeSent(
    _ request: MarkUpwardNoticeSentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists how many working days each step takes, as the settings say, and for which years holidays
  /// are known.
  func listServiceStandards(
    _ request: ListServiceStandardsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListServiceStandardsResponse
  /// Lists the holidays and the weekend days worked in their place, of a year.
  func listCalendarDays(
    _ request: ListCalendarDaysRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCalendarDaysResponse
  /// Exports a register of reports for a named purpose, without names: rows for the clerk and the
  /// reviewer, counts for a program.
  ///
  /// What was declined is in no row.
  func exportRegister(
    _ request: ExportRegisterRequest,
    _ responses: ResponseStream<RegisterRow>,
    _ call: CallContext
  ) async throws(CallError)
  /// Reads a campaign.
  func getCampaign(
    _ request: GetCampaignRequest,
    _ call: CallContext
  ) async throws(CallError) -> Campaign
  /// Reads one person's own page of a campaign; findings only for those who treat.
  func getScreening(
    _ request: GetScreeningRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningPage
  /// Reads all of one person's own pages, newest campaign first.
  func getScreeningPages(
    _ request: GetScreeningPagesRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetScreeningPagesResponse
  /// Lists whose result was not given yet, by the day of the check; only who may be contacted.
  func listResultsToGive(
    _ request: ListResultsToGiveRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListScreeningWorkResponse
  /// Lists follow-ups of findings by their day; only who may be contacted.
  func listFindingFollowUps(
    _ request: ListFindingFollowUpsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListScreeningWorkResponse
  /// Notes that a finding was followed up, and the next day if there is one.
  func recordFindingFollowUp(
    _ request: RecordFindingFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.ScreeningService.
  package mutating func register(_ handlers: some ScreeningServiceHandlers) {
    unary("hamlet.v1.ScreeningService/CreateSubmission", handlers.createSubmission)
    unary("hamlet.v1.ScreeningService/SaveDraft", handlers.saveDraft)
    unary("hamlet.v1.ScreeningService/GetSubmission", handlers.getSubmission)
    unary("hamlet.v1.ScreeningService/ListQueue", handlers.listQueue)
    clientStream("hamlet.v1.ScreeningService/UploadAttachment", handlers.uploadAttachment)
    unary("hamlet.v1.ScreeningService/ListMissingChunks", handlers.listMissingChunks)
    serverStream("hamlet.v1.ScreeningService/DownloadAttachment", handlers.downloadAttachment)
    unary("hamlet.v1.ScreeningService/SubmitReport", handlers.submitReport)
    unary("hamlet.v1.ScreeningService/ClaimReport", handlers.claimReport)
    unary("hamlet.v1.ScreeningService/ReleaseReport", handlers.releaseReport)
    unary("hamlet.v1.ScreeningService/ReturnReport", handlers.returnReport)
    unary("hamlet.v1.ScreeningService/AcceptReport", handlers.acceptReport)
    unary("hamlet.v1.ScreeningService/RejectReport", handlers.rejectReport)
    unary("hamlet.v1.ScreeningService/AppealReport", handlers.appealReport)
    unary("hamlet.v1.ScreeningService/ForwardReport", handlers.forwardReport)
    unary("hamlet.v1.ScreeningService/RecordUpperResult", handlers.recordUpperResult)
    unary("hamlet.v1.ScreeningService/WithdrawReport", handlers.withdrawReport)
    unary("hamlet.v1.ScreeningService/CommentReport", handlers.commentReport)
    unary("hamlet.v1.ScreeningService/CorrectReport", handlers.correctReport)
    unary("hamlet.v1.ScreeningService/DiscardDraft", handlers.discardDraft)
    unary("hamlet.v1.ScreeningService/ValidateBody", handlers.validateBody)
    unary("hamlet.v1.ScreeningService/LookupCode", handlers.lookupCode)
    unary("hamlet.v1.ScreeningService/OpenCampaign", handlers.openCampaign)
    unary("hamlet.v1.ScreeningService/CloseCampaign", handlers.closeCampaign)
    unary("hamlet.v1.ScreeningService/ListCampaigns", handlers.listCampaigns)
    unary("hamlet.v1.ScreeningService/GenerateEligible", handlers.generateEligible)
    unary("hamlet.v1.ScreeningService/RecordOffer", handlers.recordOffer)
    unary("hamlet.v1.ScreeningService/RecordScreening", handlers.recordScreening)
    unary("hamlet.v1.ScreeningService/RecordResultGiven", handlers.recordResultGiven)
    unary("hamlet.v1.ScreeningService/ListNotYetOffered", handlers.listNotYetOffered)
    unary("hamlet.v1.ScreeningService/GetCoverage", handlers.getCoverage)
    unary("hamlet.v1.ScreeningService/CompareVersions", handlers.compareVersions)
    unary("hamlet.v1.ScreeningService/SaveReviewNotes", handlers.saveReviewNotes)
    unary("hamlet.v1.ScreeningService/LinkReports", handlers.linkReports)
    unary("hamlet.v1.ScreeningService/UnlinkReports", handlers.unlinkReports)
    unary("hamlet.v1.ScreeningService/RecordFamilyInformed", handlers.recordFamilyInformed)
    unary("hamlet.v1.ScreeningService/RecordTreatment", handlers.recordTreatment)
    unary("hamlet.v1.ScreeningService/ListTreatmentsDue", handlers.listTreatmentsDue)
    unary("hamlet.v1.ScreeningService/ListUpwardNotices", handlers.listUpwardNotices)
    unary("hamlet.v1.ScreeningService/GetUpwardNotice", handlers.getUpwardNotice)
    unary("hamlet.v1.ScreeningService/MarkUpwardNoticeSent", handlers.markUpwardNoticeSent)
    unary("hamlet.v1.ScreeningService/ListServiceStandards", handlers.listServiceStandards)
    unary("hamlet.v1.ScreeningService/ListCalendarDays", handlers.listCalendarDays)
    serverStream("hamlet.v1.ScreeningService/ExportRegister", handlers.exportRegister)
    unary("hamlet.v1.ScreeningService/GetCampaign", handlers.getCampaign)
    unary("hamlet.v1.ScreeningService/GetScreening", handlers.getScreening)
    unary("hamlet.v1.ScreeningService/GetScreeningPages", handlers.getScreeningPages)
    unary("hamlet.v1.ScreeningService/ListResultsToGive", handlers.listResultsToGive)
    unary("hamlet.v1.ScreeningService/ListFindingFollowUps", handlers.listFindingFollowUps)
    unary("hamlet.v1.ScreeningService/RecordFindingFollowUp", handlers.recordFindingFollowUp)
  }
}
