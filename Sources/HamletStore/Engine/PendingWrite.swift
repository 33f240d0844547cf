import Synchronization

/// One request in the writer's queue.
package final class PendingWrite: Sendable {
  package typealias Body = @Sendable (Transaction) throws -> WriteOutcome

  let ticket: WriteTicket
  /// Whether the request wants a transaction of its own: imports of very many rows.
  let isAlone: Bool
  /// Whether its body looks at everything that may refuse it before it changes anything.
  let checksFirst: Bool
  /// Whether it is one of many that nobody waits for singly, as a row of an import.
  let isPatient: Bool
  let body: Body
  let complete: @Sendable (Result<Written, StoreError>) -> Void
  private let isCancelled: (@Sendable () -> Bool)?
  private let answer = Mutex<Bool?>(nil)

  init(
    ticket: WriteTicket,
    isAlone: Bool,
    checksFirst: Bool = false,
    isPatient: Bool = false,
    isCancelled: (@Sendable () -> Bool)?,
    body: @escaping Body,
    complete: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    self.ticket = ticket
    self.isAlone = isAlone
    self.checksFirst = checksFirst
    self.isPatient = isPatient
    self.isCancelled = isCancelled
    self.body = body
    self.complete = complete
  }

  /// A write as `Store.submit` takes it.
  package convenience init(
    _ ticket: WriteTicket,
    isCancelled: (@Sendable () -> Bool)? = nil,
    checksFirst: Bool = false,
    isPatient: Bool = false,
    _ body: @escaping Body,
    then complete: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    self.init(
      ticket: ticket,
      isAlone: false,
      checksFirst: checksFirst,
      isPatient: isPatient,
      isCancelled: isCancelled,
      body: body,
      complete: complete
    )
  }

  /// Whether the caller gave up before the request began.
  ///
  /// The caller is asked once and bound by its answer: a request that is run again because a
  /// neighbour brought the transaction down has begun all the same.
  func isDropped() -> Bool {
    answer.withLock { answer in
      if let answer { return answer }
      let isCancelled = isCancelled?() ?? false
      answer = isCancelled
      return isCancelled
    }
  }
}
