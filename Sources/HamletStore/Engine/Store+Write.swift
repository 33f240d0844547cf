extension Store {
  /// Runs `body` in the next transaction and answers when it is durable.
  ///
  /// With a key, the same request again gets the stored reply (`replayed`), another one
  /// `keyReused`. What `body` throws comes back as `refused`, and nothing of it is kept; it may
  /// run again if a neighbour brought the transaction down, so it must hold no effects elsewhere.
  /// `isCancelled` is asked once, right before `body`; from then on the outcome is answered.
  package func write(
    _ ticket: WriteTicket,
    isCancelled: (@Sendable () -> Bool)? = nil,
    _ body: @escaping @Sendable (Transaction) throws -> WriteOutcome
  ) async throws(StoreError) -> Written {
    try await withUnsafeContinuation { waiter in
      submit(ticket, isCancelled: isCancelled, body) { waiter.resume(returning: $0) }
    }.get()
  }

  /// The same with a callback, which runs on the writer's thread and must only hand on.
  package func submit(
    _ ticket: WriteTicket,
    isCancelled: (@Sendable () -> Bool)? = nil,
    _ body: @escaping @Sendable (Transaction) throws -> WriteOutcome,
    then complete: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    enqueue(
      PendingWrite(
        ticket: ticket,
        isAlone: false,
        isCancelled: isCancelled,
        body: body,
        complete: complete
      )
    )
  }

  /// Writes very many rows in a transaction of their own, with one audit row.
  package func writeBulk(
    _ ticket: WriteTicket,
    _ body: @escaping @Sendable (Transaction) throws -> WriteOutcome
  ) async throws(StoreError) -> Written {
    try await withUnsafeContinuation { waiter in
      enqueue(
        PendingWrite(ticket: ticket, isAlone: true, isCancelled: nil, body: body) {
          waiter.resume(returning: $0)
        }
      )
    }.get()
  }

  private func enqueue(_ write: PendingWrite) {
    do throws(StoreError) {
      try writer.queue.enqueue(write)
    } catch {
      write.complete(.failure(error))
    }
  }
}
