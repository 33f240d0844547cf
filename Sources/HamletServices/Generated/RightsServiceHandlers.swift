// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Receives and answers what people ask about their own data.
///
/// Whoever meets her writes the request down; data protection answers it.
package protocol RightsServiceHandlers: Sendable {
  /// Writes down what a person asks for, on her word; it is due in 15 working days.
  func requestRight(
    _ request: RequestRightRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightStateResponse
  /// Lists requests, the one due first at the top.
  func listRequests(
    _ request: ListRequestsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRequestsResponse
  /// Reads one request with its steps.
  func getRequest(
    _ request: GetRequestRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightRequest
  /// Takes a request up, or takes it back on the person's word.
  func advanceRequest(
    _ request: AdvanceRequestRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightStateResponse
  /// Answers a request: what was done, or why nothing is done and where she may complain.
  func answerRequest(
    _ request: AnswerRequestRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightStateResponse
  /// Stops the processing of a person's record: it is kept, and only data protection reads it.
  func restrictProcessing(
    _ request: RestrictProcessingRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lets the processing of a restricted record go on.
  func liftRestriction(
    _ request: LiftRestrictionRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Hides a record from other villages and from search, or shows it again; only the carers named
  /// and data protection open it.
  func setProtected(
    _ request: SetProtectedRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Says whether a record is restricted, protected or sealed, since when and on whose word.
  func getStanding(
    _ request: GetStandingRequest,
    _ call: CallContext
  ) async throws(CallError) -> PersonStanding
  /// Streams who read or changed a person's record, when and what for, oldest first.
  func getAccessList(
    _ request: GetAccessListRequest,
    _ responses: ResponseStream<AccessItem>,
    _ call: CallContext
  ) async throws(CallError)
  /// Streams what the caller herself read and changed.
  func getOwnAccessList(
    _ request: GetOwnAccessListRequest,
    _ responses: ResponseStream<AccessItem>,
    _ call: CallContext
  ) async throws(CallError)
  /// Writes down that the caller is shown a person's masked fields in full on her screen; her
  /// access list tells it.
  ///
  /// A shell shows them only after the answer.
  func noteReveal(
    _ request: NoteRevealRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Streams what a user reached in a span of time, to tell those concerned.
  func exportIncident(
    _ request: ExportIncidentRequest,
    _ responses: ResponseStream<IncidentItem>,
    _ call: CallContext
  ) async throws(CallError)
  /// Removes what has been kept long enough, a batch to a commit; without apply it only says what.
  func runRetention(
    _ request: RunRetentionRequest,
    _ responses: ResponseStream<RetentionBatch>,
    _ call: CallContext
  ) async throws(CallError)
  /// Lists what earlier runs removed, newest first.
  func listRetentionRuns(
    _ request: ListRetentionRunsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRetentionRunsResponse
  /// Lists whose reading of many people's records was held up, newest first.
  func listReadAlerts(
    _ request: ListReadAlertsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListReadAlertsResponse
  /// Says what came of an alert, once it was talked about with the user.
  func closeReadAlert(
    _ request: CloseReadAlertRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
}

extension MethodTable {
  /// Registers every method of hamlet.v1.RightsService.
  package mutating func register(_ handlers: some RightsServiceHandlers) {
    unary("hamlet.v1.RightsService/RequestRight", handlers.requestRight)
    unary("hamlet.v1.RightsService/ListRequests", handlers.listRequests)
    unary("hamlet.v1.RightsService/GetRequest", handlers.getRequest)
    unary("hamlet.v1.RightsService/AdvanceRequest", handlers.advanceRequest)
    unary("hamlet.v1.RightsService/AnswerRequest", handlers.answerRequest)
    unary("hamlet.v1.RightsService/RestrictProcessing", handlers.restrictProcessing)
    unary("hamlet.v1.RightsService/LiftRestriction", handlers.liftRestriction)
    unary("hamlet.v1.RightsService/SetProtected", handlers.setProtected)
    unary("hamlet.v1.RightsService/GetStanding", handlers.getStanding)
    serverStream("hamlet.v1.RightsService/GetAccessList", handlers.getAccessList)
    serverStream("hamlet.v1.RightsService/GetOwnAccessList", handlers.getOwnAccessList)
    unary("hamlet.v1.RightsService/NoteReveal", handlers.noteReveal)
    serverStream("hamlet.v1.RightsService/ExportIncident", handlers.exportIncident)
    serverStream("hamlet.v1.RightsService/RunRetention", handlers.runRetention)
    unary("hamlet.v1.RightsService/ListRetentionRuns", handlers.listRetentionRuns)
    unary("hamlet.v1.RightsService/ListReadAlerts", handlers.listReadAlerts)
    unary("hamlet.v1.RightsService/CloseReadAlert", handlers.closeReadAlert)
  }
}
