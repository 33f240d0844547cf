// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Opens one person's care view in an emergency.
///
/// She finds it in her access list, and data protection looks at every one.
package struct EmergencyServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Opens the care view of one person for an hour, wherever she lives; never of a hidden record,
  /// and not where she took back her consent to care.
  package func breakGlass(
    _ request: BreakGlassRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> BreakGlassGrant {
    try await caller.unary("hamlet.v1.EmergencyService/BreakGlass", request, options)
  }

  /// Lists the records that were opened in emergencies: those that nobody has looked at, or all.
  package func listBreakGlass(
    _ request: ListBreakGlassRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListBreakGlassResponse {
    try await caller.unary("hamlet.v1.EmergencyService/ListBreakGlass", request, options)
  }

  /// Says what data protection found of one.
  package func reviewBreakGlass(
    _ request: ReviewBreakGlassRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.EmergencyService/ReviewBreakGlass", request, options)
  }
}
