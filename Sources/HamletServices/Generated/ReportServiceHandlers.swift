// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Counts what the service did, shows each worker her day, and tells programs what was written.
///
/// The service is assessed, never people: no village, worker or answer stands above another.
package protocol ReportServiceHandlers: Sendable {
  /// Counts how many of those a campaign is for were offered it, whatever they answered.
  func getCoverageReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report
  /// Counts which facts of the register are known, and how many records were confirmed lately.
  func getCompletenessReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report
  /// Counts what the service did in time, of what was due.
  func getTimelinessReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report
  /// Counts the training of staff, by village in the order of codes.
  func getTrainingReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report
  /// Follows the referrals of a period to their feedback.
  func getReferralReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report
  /// Counts what a village's service, or a town's, did in a period.
  func getServiceSummary(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report
  /// Sets the service of a reporting year so far beside its targets, by village in the order of
  /// codes.
  func getServiceAssessment(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report
  /// Streams all of it for a town's office, from one snapshot, in parts that belong together.
  func getTownReport(
    _ request: ReportRequest,
    _ responses: ResponseStream<Report>,
    _ call: CallContext
  ) async throws(CallError)
  /// Tells what a figure means, what its numerator and its denominator count.
  func explainFigure(
    _ request: ExplainFigureRequest,
    _ call: CallContext
  ) async throws(CallError) -> ExplainFigureResponse
  /// Sets what a village's service aims for in a reporting year; nothing about people is a target.
  func setServiceTargets(
    _ request: SetServiceTargetsRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists what villages' services aim for, in the order of codes.
  func listServiceTargets(
    _ request: ListServiceTargetsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListServiceTargetsResponse
  /// Shows what waits for the caller today, by her role and in her own divisions.
  func getToday(
    _ request: GetTodayRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetTodayResponse
  /// Streams which records were written after a position, for programs that keep a copy: kind, id,
  /// time and place, and no value.
  func listChanges(
    _ request: ListChangesRequest,
    _ responses: ResponseStream<RecordChange>,
    _ call: CallContext
  ) async throws(CallError)
}

extension MethodTable {
  /// Registers every method of hamlet.v1.ReportService.
  package mutating func register(_ handlers: some ReportServiceHandlers) {
    unary("hamlet.v1.ReportService/GetCoverageReport", handlers.getCoverageReport)
    unary("hamlet.v1.ReportService/GetCompletenessReport", handlers.getCompletenessReport)
    unary("hamlet.v1.ReportService/GetTimelinessReport", handlers.getTimelinessReport)
    unary("hamlet.v1.ReportService/GetTrainingReport", handlers.getTrainingReport)
    unary("hamlet.v1.ReportService/GetReferralReport", handlers.getReferralReport)
    unary("hamlet.v1.ReportService/GetServiceSummary", handlers.getServiceSummary)
    unary("hamlet.v1.ReportService/GetServiceAssessment", handlers.getServiceAssessment)
    serverStream("hamlet.v1.ReportService/GetTownReport", handlers.getTownReport)
    unary("hamlet.v1.ReportService/ExplainFigure", handlers.explainFigure)
    unary("hamlet.v1.ReportService/SetServiceTargets", handlers.setServiceTargets)
    unary("hamlet.v1.ReportService/ListServiceTargets", handlers.listServiceTargets)
    unary("hamlet.v1.ReportService/GetToday", handlers.getToday)
    serverStream("hamlet.v1.ReportService/ListChanges", handlers.listChanges)
  }
}
