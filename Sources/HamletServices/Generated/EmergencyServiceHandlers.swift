// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Opens one person's care view in an emergency.
///
/// She finds it in her access list, and data protection looks at every one.
package protocol EmergencyServiceHandlers: Sendable {
  /// Opens the care view of one person for an hour, wherever she lives; never of a hidden record,
  /// and not where she took back her consent to care.
  func breakGlass(
    _ request: BreakGlassRequest,
    _ call: CallContext
  ) async throws(CallError) -> BreakGlassGrant
  /// Lists the records that were opened in emergencies: those that nobody has looked at, or all.
  func listBreakGlass(
    _ request: ListBreakGlassRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListBreakGlassResponse
  /// Says what data protection found of one.
  func reviewBreakGlass(
    _ request: ReviewBreakGlassRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
}

extension MethodTable {
  /// Registers every method of hamlet.v1.EmergencyService.
  package mutating func register(_ handlers: some EmergencyServiceHandlers) {
    unary("hamlet.v1.EmergencyService/BreakGlass", handlers.breakGlass)
    unary("hamlet.v1.EmergencyService/ListBreakGlass", handlers.listBreakGlass)
    unary("hamlet.v1.EmergencyService/ReviewBreakGlass", handlers.reviewBreakGlass)
  }
}
