// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Tells whether the server works; open to all, so that a load balancer or a script can ask.
package struct HealthServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Answers whether the server serves, and since when.
  package func check(
    _ request: CheckRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CheckResponse {
    try await caller.unary("hamlet.v1.HealthService/Check", request, options)
  }

  /// Sends the state at once and then each change, until the caller stops.
  package func watch(
    _ request: CheckRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<CheckResponse> {
    try await caller.serverStream("hamlet.v1.HealthService/Watch", request, options)
  }

  /// Sends every probe back as it came, to measure a link's delay and rate.
  package func measureLink(
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> BidirectionalCall<LinkProbe, LinkProbe> {
    try await caller.bidirectional("hamlet.v1.HealthService/MeasureLink", options)
  }

  /// Takes probes until the caller has sent all, and answers how many bytes came: the upward rate.
  package func measureUpload(
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ClientStreamCall<LinkProbe, MeasureUploadResponse> {
    try await caller.clientStream("hamlet.v1.HealthService/MeasureUpload", options)
  }
}
