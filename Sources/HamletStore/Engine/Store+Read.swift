package import HamletDomain

extension Store {
  /// Runs a search, list or report in one snapshot off the event loops.
  ///
  /// Over its budget it ends with `overBudget`: page by key, or ask for less. What may take longer than
  /// usual, or is patient since nobody waits for it, never has every connection.
  package func read<Value: Sendable>(
    milliseconds: Int = StoreLimits.readMilliseconds,
    isPatient: Bool = false,
    _ body: @escaping @Sendable (ReadSnapshot) throws -> Value
  ) async throws(StoreError) -> Value {
    let isLong = isPatient || milliseconds > StoreLimits.readMilliseconds
    return try await pool.read(milliseconds: milliseconds, isLong: isLong, body)
  }

  /// Opens a connection for one event loop or thread.
  package func pointReader() throws(StoreError) -> PointReader {
    try PointReader(
      path: folder.database,
      keyring: vaultKeys,
      options: options,
      changes: writer.changes
    )
  }

  /// The reply kept under a key, or nil.
  package func storedOutcome(
    user: RecordID,
    key: String
  ) async throws(StoreError) -> StoredOutcome? {
    try await read { try $0.storedOutcome(user: user, key: key) }
  }

  /// Notes that personal data was read; stored with the next commit.
  ///
  /// Gives what takes it back.
  @discardableResult
  package func auditRead(_ entry: ReadAuditEntry) throws(StoreError) -> UInt64 {
    let (number, isPrompt) = try reads.add(entry)
    if isPrompt { writer.queue.requestFlush {} }
    return number
  }

  /// Returns when the audited reads so far are stored.
  package func flushReadAudit() async {
    await withUnsafeContinuation { waiter in
      writer.queue.requestFlush { waiter.resume() }
    }
  }
}
