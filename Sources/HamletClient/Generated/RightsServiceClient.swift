// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Receives and answers what people ask about their own data.
///
/// Whoever meets her writes the request down; data protection answers it.
package struct RightsServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Writes down what a person asks for, on her word; it is due in 15 working days.
  package func requestRight(
    _ request: RequestRightRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RightStateResponse {
    try await caller.unary("hamlet.v1.RightsService/RequestRight", request, options)
  }

  /// Lists requests, the one due first at the top.
  package func listRequests(
    _ request: ListRequestsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListRequestsResponse {
    try await caller.unary("hamlet.v1.RightsService/ListRequests", request, options)
  }

  /// Reads one request with its steps.
  package func getRequest(
    _ request: GetRequestRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RightRequest {
    try await caller.unary("hamlet.v1.RightsService/GetRequest", request, options)
  }

  /// Takes a request up, or takes it back on the person's word.
  package func advanceRequest(
    _ request: AdvanceRequestRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RightStateResponse {
    try await caller.unary("hamlet.v1.RightsService/AdvanceRequest", request, options)
  }

  /// Answers a request: what was done, or why nothing is done and where she may complain.
  package func answerRequest(
    _ request: AnswerRequestRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RightStateResponse {
    try await caller.unary("hamlet.v1.RightsService/AnswerRequest", request, options)
  }

  /// Stops the processing of a person's record: it is kept, and only data protection reads it.
  package func restrictProcessing(
    _ request: RestrictProcessingRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.RightsService/RestrictProcessing", request, options)
  }

  /// Lets the processing of a restricted record go on.
  package func liftRestriction(
    _ request: LiftRestrictionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.RightsService/LiftRestriction", request, options)
  }

  /// Hides a record from other villages and from search, or shows it again; only the carers named
  /// and data protection open it.
  package func setProtected(
    _ request: SetProtectedRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.RightsService/SetProtected", request, options)
  }

  /// Says whether a record is restricted, protected or sealed, since when and on whose word.
  package func getStanding(
    _ request: GetStandingRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> PersonStanding {
    try await caller.unary("hamlet.v1.RightsService/GetStanding", request, options)
  }

  /// Streams who read or changed a person's record, when and what for, oldest first.
  package func getAccessList(
    _ request: GetAccessListRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<AccessItem> {
    try await caller.serverStream("hamlet.v1.RightsService/GetAccessList", request, options)
  }

  /// Streams what the caller herself read and changed.
  package func getOwnAccessList(
    _ request: GetOwnAccessListRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<AccessItem> {
    try await caller.serverStream("hamlet.v1.RightsService/GetOwnAccessList", request, options)
  }

  /// Writes down that the caller is shown a person's masked fields in full on her screen; her
  /// access list tells it.
  ///
  /// A shell shows them only after the answer.
  package func noteReveal(
    _ request: NoteRevealRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.RightsService/NoteReveal", request, options)
  }

  /// Streams what a user reached in a span of time, to tell those concerned.
  package func exportIncident(
    _ request: ExportIncidentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<IncidentItem> {
    try await caller.serverStream("hamlet.v1.RightsService/ExportIncident", request, options)
  }

  /// Removes what has been kept long enough, a batch to a commit; without apply it only says what.
  package func runRetention(
    _ request: RunRetentionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<RetentionBatch> {
    try await caller.serverStream("hamlet.v1.RightsService/RunRetention", request, options)
  }

  /// Lists what earlier runs removed, newest first.
  package func listRetentionRuns(
    _ request: ListRetentionRunsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListRetentionRunsResponse {
    try await caller.unary("hamlet.v1.RightsService/ListRetentionRuns", request, options)
  }

  /// Lists whose reading of many people's records was held up, newest first.
  package func listReadAlerts(
    _ request: ListReadAlertsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListReadAlertsResponse {
    try await caller.unary("hamlet.v1.RightsService/ListReadAlerts", request, options)
  }

  /// Says what came of an alert, once it was talked about with the user.
  package func closeReadAlert(
    _ request: CloseReadAlertRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.RightsService/CloseReadAlert", request, options)
  }
}
