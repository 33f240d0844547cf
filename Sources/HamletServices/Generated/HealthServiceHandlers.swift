// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Tells whether the server works; open to all, so that a load balancer or a script can ask.
package protocol HealthServiceHandlers: Sendable {
  /// Answers whether the server serves, and since when.
  func check(
    _ request: CheckRequest,
    _ call: CallContext
  ) async throws(CallError) -> CheckResponse
  /// Sends the state at once and then each change, until the caller stops.
  func watch(
    _ request: CheckRequest,
    _ responses: ResponseStream<CheckResponse>,
    _ call: CallContext
  ) async throws(CallError)
  /// Sends every probe back as it came, to measure a link's delay and rate.
  func measureLink(
    _ requests: RequestStream<LinkProbe>,
    _ responses: ResponseStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError)
  /// Takes probes until the caller has sent all, and answers how many bytes came: the upward rate.
  func measureUpload(
    _ requests: RequestStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) -> MeasureUploadResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.HealthService.
  package mutating func register(_ handlers: some HealthServiceHandlers) {
    unary("hamlet.v1.HealthService/Check", handlers.check)
    serverStream("hamlet.v1.HealthService/Watch", handlers.watch)
    bidirectional("hamlet.v1.HealthService/MeasureLink", handlers.measureLink)
    clientStream("hamlet.v1.HealthService/MeasureUpload", handlers.measureUpload)
  }
}
