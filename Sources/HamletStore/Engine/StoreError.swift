package import HamletDomain

/// Why the store did not do what was asked; nothing of the request was kept.
package struct StoreError: Error, Sendable {
  /// The closed list of reasons.
  package enum Code: Sendable {
    /// The write queue or the readers are full; try again after this many milliseconds.
    case busy(retryAfterMilliseconds: UInt32)
    /// The key was used before for another method or other bytes.
    case keyReused
    /// The record changed since `base_version`; `fields` changed in between.
    case conflict(currentVersion: UInt64, fields: [String])
    /// No such record, or not within the scope.
    case notFound
    /// The person's record is kept and not processed, at her request.
    case resting
    /// A record of this kind and key exists.
    case alreadyExists(RecordID)
    /// The body of the write threw an error of the services or the domain: here it is, unchanged.
    case refused(any Error)
    /// The request was cancelled before it began.
    case cancelled
    /// The read took more time than its budget.
    case overBudget
    /// The folder is served by another process.
    case locked(holder: String)
    /// A connection did not take a setting that durability or privacy rests on.
    case settingRefused(name: String, wanted: String, found: String)
    /// The database was written by a newer version, or a migration was changed afterwards.
    case migrationMismatch(String)
    /// A file of the folder is missing, damaged or not private.
    case badFile(String)
    /// There is no recovery key to which a backup could be sealed.
    case noRecoveryKey
    /// The store is closed, or stopped after a failed commit.
    case closed
    /// SQLite refused; the text names the result code and never a value.
    case failed(String)
  }

  /// The reason.
  package let code: Code

  /// Makes an error of the given reason.
  package init(_ code: Code) { self.code = code }

  /// The store is full for now.
  package static func busy(retryAfterMilliseconds: UInt32) -> StoreError {
    StoreError(.busy(retryAfterMilliseconds: retryAfterMilliseconds))
  }
  /// The key belongs to another request.
  package static let keyReused = StoreError(.keyReused)
  /// The record is not there, or out of scope.
  package static let notFound = StoreError(.notFound)
  /// The record changed meanwhile.
  package static func conflict(_ currentVersion: UInt64, _ fields: [String]) -> StoreError {
    StoreError(.conflict(currentVersion: currentVersion, fields: fields))
  }
  /// A record with that key exists; `id` is its id, or none where records have codes.
  package static func alreadyExists(_ id: RecordID = .none) -> StoreError {
    StoreError(.alreadyExists(id))
  }
}
