/// How far the rewriting of sealed values under a new key is.
package struct KeyRewriteRecord: Sendable, Hashable {
  package var number: Int64
  /// The key under which everything is to be.
  package var key: UInt32
  /// The place of `SealedPlace.all` that is being gone through.
  package var place: Int
  /// The key of the last row looked at there.
  var after: String
  /// Values that were looked at, in all passes.
  package var lookedAt: Int64
  /// Values that were sealed anew.
  package var rewritten: Int64
  /// Who asked for it.
  package var by: String
  package var begunAt: Int64
  /// When nothing was under another key any more; 0 until then.
  package var endedAt: Int64
  /// `rewritten` when this pass began; -1 where it was taken up in the middle.
  var passBegan: Int64 = -1

  /// Columns that are gone through.
  package static var places: Int { SealedPlace.all.count }
}

/// The keys of a folder, without the keys.
package struct KeyNumbers: Sendable, Hashable {
  /// The number of the key under which new values are sealed.
  package var current: UInt32
  /// The numbers of all sealing keys in the file.
  package var sealing: [UInt32]
  /// The numbers of all keys by which something may be found.
  package var indexing: [UInt32]
}
