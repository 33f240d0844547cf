import HamletDomain
import HamletMessages
import HamletServices
import HamletWire
import NIOCore

@testable import HamletRPC

/// All that a caller sees of a call: how it ended, and what came.
struct Answer: Equatable {
  let code: StatusCode
  /// Words and details of the end, as they go over the wire.
  let end: [UInt8]
  /// The first message, or the response.
  let message: [UInt8]
}

extension DemoTown {
  /// Milliseconds after which a stream that waits for something to happen is stopped; its first message
  /// comes at once, also on a busy machine.
  private static let watching: UInt32 = 500
  private static let watches: Set<String> = [
    "Watch", "WatchQueue", "WatchRoster", "ListChanges", "MeasureLink",
  ]

  /// Calls a method with a request, as a connection of its own.
  func answer(
    _ method: ContractMethod,
    _ request: ByteBuffer,
    token: String,
    key: String = "",
    device: RecordID = .none
  ) async -> Answer {
    let kind = CallKind(method.info)
    let options = CallOptions(
      timeoutMilliseconds: Self.watches.contains(method.info.name) ? Self.watching : 20_000,
      idempotencyKey: key.isEmpty ? id().description : key,
      token: token,
      requestID: "r"
    )
    do throws(CallError) {
      let call = try await services.inProcessCaller(session: ClientSession(device: device))
        .start(method.fullName, options, CallOpening(kind, request))
      defer { call.cancel() }
      if kind.requestsStream { await call.finish() }
      let message = try await call.next()
      return Answer(code: .ok, end: [], message: message.map { Array($0.readableBytesView) } ?? [])
    } catch {
      return Answer(code: error.code, end: error.endHead(in: .english).encodedBytes(), message: [])
    }
  }
}
