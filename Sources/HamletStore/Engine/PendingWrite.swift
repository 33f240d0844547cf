/// One request in the writer's queue.
struct PendingWrite: Sendable {
  typealias Body = @Sendable (Transaction) throws -> WriteOutcome

  let ticket: WriteTicket
  /// Whether the request wants a transaction of its own: imports of very many rows.
  let isAlone: Bool
  let isCancelled: (@Sendable () -> Bool)?
  let body: Body
  let complete: @Sendable (Result<Written, StoreError>) -> Void
}
