import GRDB

extension StoreError {
  /// Turns what a body or SQLite threw into the store's own error.
  ///
  /// Messages of SQLite can hold values, so only the result code is kept.
  init(caught error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT:
      self.init(.overBudget)
    case let error as DatabaseError:
      self.init(.failed("SQLite \(error.extendedResultCode.rawValue)"))
    case is CancellationError: self.init(.cancelled)
    default: self.init(.refused(error))
    }
  }
}
