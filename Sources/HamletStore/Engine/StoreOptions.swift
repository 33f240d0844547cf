import Foundation

/// How a store is opened; the defaults are those of a server.
package struct StoreOptions: Sendable {
  /// Connections for searches, lists and reports: one for each core, and one that a long report may
  /// hold meanwhile.
  package var readers = min(max(3, ProcessInfo.processInfo.activeProcessorCount + 1), 9)
  /// Threads that make writes ready beside the writer: as many cores as it leaves, and few enough that
  /// their memory stays small.
  package var preparers = min(max(ProcessInfo.processInfo.activeProcessorCount - 1, 1), 4)
  /// Memory for the writer's pages, in KiB; a small cache makes group commit three times slower.
  package var writerCacheKiB = 256 << 10
  /// Memory for each reader's pages, in KiB.
  package var readerCacheKiB = 16 << 10
  /// Requests that may wait for the writer.
  package var queuedRequests = StoreLimits.queuedRequests
  /// Bytes of requests that may wait for the writer.
  package var queuedBytes = StoreLimits.queuedBytes
  /// Requests in one transaction.
  package var batchRequests = StoreLimits.batchRequests
  /// Requests in one transaction where all are patient.
  package var patientRequests = StoreLimits.patientRequests
  /// After how long audited reads are stored when no write takes them along; 0 leaves it to writes.
  package var readAuditMilliseconds = 1_000
  /// Milliseconds since 1970, for the times of checkpoints; given, so that a test can set it.
  package var now: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1_000) }
  /// Whether a new folder's log is named as a demo's, whose key a shell need not remember.
  package var isDemo = false
  /// Called while a database of an older version is brought to this one, on the thread that opens it.
  package var migrating: (@Sendable (MigrationProgress) -> Void)?
  /// Called on the writer's thread after each commit with the number of requests in it.
  package var committed: (@Sendable (Int) -> Void)?
  /// Called on the writer's thread when all replies of a commit were released, so that a
  /// receiver can wake its loops once per commit.
  package var released: (@Sendable () -> Void)?
  /// Called with each statement that runs, on the thread that it runs on; for tests that compare what
  /// calls cost.
  package var traced: (@Sendable (String) -> Void)?
  /// Called before each COMMIT; what it throws counts as a failed COMMIT.
  ///
  /// For fault injection.
  package var beforeCommit: (@Sendable () throws -> Void)?
  /// Called when a COMMIT failed, so that what is durable is unknown: must not return in a server.
  package var fatal: @Sendable (String) -> Void = { reason in
    // It stops whether or not anybody reads why.
    try? FileHandle.standardError.write(contentsOf: Data("hamlet store stops: \(reason)\n".utf8))
    // Nothing may run after this point: no handler, no flush, no reply.
    _exit(70)
  }

  /// The options of a server.
  package init() {}
}
