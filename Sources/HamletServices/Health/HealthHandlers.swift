internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import Synchronization

/// Tells whether the server works, and measures links.
package struct HealthHandlers: HealthServiceHandlers {
  package let state: ServingStatus
  package let version: String

  package init(state: ServingStatus, version: String) {
    self.state = state
    self.version = version
  }

  package func check(
    _ request: CheckRequest,
    _ call: CallContext
  ) async throws(CallError) -> CheckResponse {
    now(request, call)
  }

  /// The answer of `check`, which never waits.
  func now(_ request: CheckRequest, _ call: CallContext) -> CheckResponse {
    response(state.current)
  }

  package func watch(
    _ request: CheckRequest,
    _ responses: ResponseStream<CheckResponse>,
    _ call: CallContext
  ) async throws(CallError) {
    var seen: ServingState?
    repeat {
      let now = await state.next(after: seen, call)
      try call.checkCancelled()
      seen = now
      try await responses.send(response(now))
    } while seen != .draining
  }

  package func measureLink(
    _ requests: RequestStream<LinkProbe>,
    _ responses: ResponseStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) {
    for try await probe in requests { try await responses.send(probe) }
  }

  package func measureUpload(
    _ requests: RequestStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) -> MeasureUploadResponse {
    var total = MeasureUploadResponse()
    for try await probe in requests {
      total.probes += 1
      total.bytes += UInt64(probe.padding.count)
    }
    return total
  }

  private func response(_ state: ServingState) -> CheckResponse {
    CheckResponse(state: state, version: version, sinceUnixMs: self.state.since)
  }
}
