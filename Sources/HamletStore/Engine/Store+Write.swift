extension Store {
  /// Runs `body` in the next transaction and answers when it is durable.
  ///
  /// With a key, the same request again gets the stored reply (`replayed`), another one
  /// `keyReused`. What `body` throws comes back as `refused`, and nothing of it is kept; it may
  /// run again if a neighbour brought the transaction down, so it must hold no effects elsewhere.
  /// `isCancelled` is asked once, right before `body`; from then on the outcome is answered.
  /// `checksFirst` promises that `body` throws before its first change, if at all, and spares it a
  /// savepoint; where it throws later all the same, its whole batch is run again.
  package func write(
    _ ticket: WriteTicket,
    isCancelled: (@Sendable () -> Bool)? = nil,
    checksFirst: Bool = false,
    _ body: @escaping @Sendable (Transaction) throws -> WriteOutcome
  ) async throws(StoreError) -> Written {
    try await withUnsafeContinuation { waiter in
      submit(ticket, isCancelled: isCancelled, checksFirst: checksFirst, body) {
        waiter.resume(returning: $0)
      }
    }.get()
  }

  /// The same with a callback, which runs on the writer's thread and must only hand on.
  package func submit(
    _ ticket: WriteTicket,
    isCancelled: (@Sendable () -> Bool)? = nil,
    checksFirst: Bool = false,
    _ body: @escaping @Sendable (Transaction) throws -> WriteOutcome,
    then complete: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    submit([
      PendingWrite(
        ticket,
        isCancelled: isCancelled,
        checksFirst: checksFirst,
        body,
        then: complete
      )
    ])
  }

  /// The same for writes that the writer finds together, so that they share commits.
  package func submit(_ writes: [PendingWrite]) { enqueue(writes) }

  /// Writes very many rows in a transaction of their own, with one audit row.
  package func writeBulk(
    _ ticket: WriteTicket,
    _ body: @escaping @Sendable (Transaction) throws -> WriteOutcome
  ) async throws(StoreError) -> Written {
    try await withUnsafeContinuation { waiter in
      enqueue([
        PendingWrite(ticket: ticket, isAlone: true, isCancelled: nil, body: body) {
          waiter.resume(returning: $0)
        }
      ])
    }.get()
  }

  /// Whether writes wait for the writer just now.
  package var hasWaitingWrites: Bool { writer.queue.hasWaiting }

  /// Has something made for a write on another thread, in a snapshot of before the write.
  ///
  /// Ask for it before the write is queued, and take it in its body.
  package func prepare<Value>(_ preparation: Preparation<Value>) { preparers.add(preparation) }

  private func enqueue(_ writes: [PendingWrite]) {
    for refused in writer.queue.enqueue(writes) { refused.write.complete(.failure(refused.why)) }
  }
}
