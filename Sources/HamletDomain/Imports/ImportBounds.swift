/// What one import may hold, each with its reason.
package enum ImportBounds {
  /// Bytes of a file: what the shell reads at once, and a roster of 100,000 rows with room to spare.
  package static let fileBytes = 64 << 20
  /// Rows of a file: a village has some thousands; the marks that find equal rows stay under 16 MiB.
  package static let rows = 100_000
  /// Bytes of one row: its longest field has 500 characters; more is a quote that is not closed.
  package static let rowBytes = 64 << 10
  /// Columns of a file: three times what the widest list has.
  package static let columns = 64
  /// Rows that are checked and written together: they share a commit, and a page that several of them
  /// change is written once; others get between.
  package static let batchRows = 512
  /// Bytes by which an encoding is found out, from the first that is not ASCII.
  package static let sampleBytes = 64 << 10
}
