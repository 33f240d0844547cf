internal import HamletStore

/// Rows that were given to the store, and what is known of them before it answers.
struct ImportBatch: Sendable {
  /// Each row, and which of the answers is its own; nil: it was settled by reading it.
  let rows: [(row: ImportRowRecord, work: Int?)]
  let answers: RowAnswers
}
