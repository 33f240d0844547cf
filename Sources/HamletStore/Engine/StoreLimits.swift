/// Every limit of the store, each with its reason.
package enum StoreLimits {
  /// Requests that may wait: a burst of all workers of a large town at once.
  package static let queuedRequests = 4_096
  /// Bytes of requests that may wait: what one process can hold without swapping.
  package static let queuedBytes = 64 << 20
  /// Requests in one transaction: beyond this the sync no longer dominates.
  package static let batchRequests = 256
  /// Requests in one transaction where all are rows of imports: pages that many of them change are
  /// written once, and whoever comes meanwhile waits about an eighth of a second.
  package static let patientRequests = 576
  /// Bytes in one transaction: keeps a commit's sync short.
  package static let batchBytes = 1 << 20
  /// Pages of log after which an idle writer copies them to the database: 4 MiB.
  package static let idleCheckpointPages = 1_024
  /// Pages of log that are not passed, 62 MiB of the 64 that are asked: where the next commit may not
  /// fit below, the writer stops to start the log again.
  ///
  /// A page that many commits changed meanwhile is copied to the database once.
  package static let restartCheckpointPages = 15_872
  /// Memory for pages while the schema is changed, in KiB: what a new index is sorted in comes beside.
  package static let migrationCacheKiB = 160 << 10
  /// How long a reader may hold its snapshot: longer ones would let the log grow.
  package static let readMilliseconds = 2_000
  /// The same for the reports that look at everybody in a town of 450,000, which are asked for a few
  /// times a month; the log may grow meanwhile.
  package static let townReportMilliseconds = 20_000
  /// Reads that may wait for the reader pool.
  package static let queuedReads = 256
  /// Audited reads that wait for the next commit, some 10 MiB; more are refused.
  package static let pendingReadAudits = 262_144
  /// Audited reads after which they are stored at once: a quarter of what may wait, so that the
  /// fastest readers are not refused while the writer is at work.
  ///
  /// Each commit makes every reader's pages start anew, and the larger it is the fewer pages of the index
  /// it changes for a read.
  package static let promptReadAudits = 65_536
  /// Audited reads in one row of the audit.
  package static let readAuditsPerBlock = 512
  /// Rows of the audit after which a checkpoint is signed: few enough to name where a change is.
  package static let rowsInCheckpoint: Int64 = 1_000
  /// How long rows wait for a signature at most: what an intruder may still add unseen.
  package static let checkpointMilliseconds: Int64 = 60_000
  /// How long refusals of one kind are counted as one row: a flood of them takes two rows a minute.
  package static let refusalMilliseconds: Int64 = 60_000
  /// Kinds of refusals of one user that are told apart within that time: more than a person makes.
  package static let refusalKindsOfUser = 64
  /// Kinds of refusals of everybody that are told apart: some hundred kilobytes a minute at most.
  package static let refusalKinds = 1_024
  /// How long the writer waits for readers before it starts the log again: what is read waits for it
  /// to be stored, so it goes on with its work and tries again later.
  package static let restartMilliseconds: Int32 = 100
  /// How long a reply is kept under its key: 400 days, longer than any offline spell.
  package static let outcomeMilliseconds: Int64 = 400 * 86_400_000
  /// Items of one page.
  package static let pageItems = 200
  /// Bytes of one chunk of an attachment.
  package static let chunkBytes = 32 << 10
}
