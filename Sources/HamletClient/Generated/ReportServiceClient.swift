// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Counts what the service did, shows each worker her day, and tells programs what was written.
///
/// The service is assessed, never people: no village, worker or answer stands above another.
package struct ReportServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Counts how many of those a campaign is for were offered it, whatever they answered.
  package func getCoverageReport(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Report {
    try await caller.unary("hamlet.v1.ReportService/GetCoverageReport", request, options)
  }

  /// Counts which facts of the register are known, and how many records were confirmed lately.
  package func getCompletenessReport(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Report {
    try await caller.unary("hamlet.v1.ReportService/GetCompletenessReport", request, options)
  }

  /// Counts what the service did in time, of what was due.
  package func getTimelinessReport(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Report {
    try await caller.unary("hamlet.v1.ReportService/GetTimelinessReport", request, options)
  }

  /// Counts the training of staff, by village in the order of codes.
  package func getTrainingReport(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Report {
    try await caller.unary("hamlet.v1.ReportService/GetTrainingReport", request, options)
  }

  /// Follows the referrals of a period to their feedback.
  package func getReferralReport(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Report {
    try await caller.unary("hamlet.v1.ReportService/GetReferralReport", request, options)
  }

  /// Counts what a village's service, or a town's, did in a period.
  package func getServiceSummary(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Report {
    try await caller.unary("hamlet.v1.ReportService/GetServiceSummary", request, options)
  }

  /// Sets the service of a reporting year so far beside its targets, by village in the order of
  /// codes.
  package func getServiceAssessment(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Report {
    try await caller.unary("hamlet.v1.ReportService/GetServiceAssessment", request, options)
  }

  /// Streams all of it for a town's office, from one snapshot, in parts that belong together.
  package func getTownReport(
    _ request: ReportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<Report> {
    try await caller.serverStream("hamlet.v1.ReportService/GetTownReport", request, options)
  }

  /// Tells what a figure means, what its numerator and its denominator count.
  package func explainFigure(
    _ request: ExplainFigureRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ExplainFigureResponse {
    try await caller.unary("hamlet.v1.ReportService/ExplainFigure", request, options)
  }

  /// Sets what a village's service aims for in a reporting year; nothing about people is a target.
  package func setServiceTargets(
    _ request: SetServiceTargetsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.ReportService/SetServiceTargets", request, options)
  }

  /// Lists what villages' services aim for, in the order of codes.
  package func listServiceTargets(
    _ request: ListServiceTargetsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListServiceTargetsResponse {
    try await caller.unary("hamlet.v1.ReportService/ListServiceTargets", request, options)
  }

  /// Shows what waits for the caller today, by her role and in her own divisions.
  package func getToday(
    _ request: GetTodayRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetTodayResponse {
    try await caller.unary("hamlet.v1.ReportService/GetToday", request, options)
  }

  /// Streams which records were written after a position, for programs that keep a copy: kind, id,
  /// time and place, and no value.
  package func listChanges(
    _ request: ListChangesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<RecordChange> {
    try await caller.serverStream("hamlet.v1.ReportService/ListChanges", request, options)
  }
}
