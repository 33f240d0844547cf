internal import HamletRPC
internal import NIOCore

/// One attempt at one item.
extension OutboxSender {
  /// Sends an item's bytes under its key, without waiting for the server's HELLO.
  ///
  /// Sent again at once on a new connection where the one at hand was gone without knowing it yet; the
  /// server does them once.
  func attempt(_ parcel: OutboxParcel) async -> Attempt {
    do throws(CallError) {
      let reply = try await link.run(repeats: true, beforeHello: true) {
        caller throws(CallError) in
        try await caller.unary(
          parcel.method,
          payload: ByteBuffer(bytes: parcel.request),
          CallOptions(
            timeoutMilliseconds: link.timeoutMilliseconds,
            linkMilliseconds: parcel.linkMilliseconds,
            idempotencyKey: parcel.key,
            token: link.token,
            language: language
          )
        )
      }
      return .answered(Array(reply.payload.readableBytesView), isReplay: reply.isReplay)
    } catch {
      return .failed(error)
    }
  }

  /// Asks again for the outcome of one write, with its bytes and its key; whoever waits for it is told
  /// what the server says now.
  package func settle(_ number: Int64) async throws(OutboxError) -> Attempt {
    var ledger = OutboxLedger([try outbox.item(number).entry])
    switch ledger.entries[number]?.state {
    case .done: return await attemptAgain(number)
    case .refused: try outbox.record(.retried, of: number)
    default: break
    }
    try outbox.record(.began, of: number)
    ledger = OutboxLedger([try outbox.item(number).entry])
    let attempt = await attemptAgain(number)
    var pass = OutboxPass()
    try conclude(number, attempt, &ledger, &pass)
    return attempt
  }

  private func attemptAgain(_ number: Int64) async -> Attempt {
    guard var parcel = try? outbox.parcel(number) else { return .closed }
    var window = OutboxWindow()
    parcel.linkMilliseconds = window.add(number, bytes: parcel.bytes) ?? 0
    return await attempt(parcel)
  }
}
