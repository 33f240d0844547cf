import ArgumentParser
import Foundation
import HamletServices
import HamletStore

/// Why a command of the server did not do its work; printed as it is, exit code 1.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  /// What an operator can do about the store's refusal.
  init(_ error: StoreError, folder: String) {
    switch error.code {
    case .locked(let holder):
      self.init("\(folder) is served by \(holder); stop that server first")
    case .noRecoveryKey:
      self.init("\(folder) has no recovery key: run hamletd backup init --data \(folder)")
    case .settingRefused(let name, let wanted, let found):
      self.init("SQLite's \(name) is \(found) and must be \(wanted); not starting")
    case .migrationMismatch(let reason), .badFile(let reason), .failed(let reason):
      self.init("\(folder): \(reason)")
    default: self.init("\(folder) cannot be opened")
    }
  }
}

/// Opens the store of a folder that `hamletd init` made; says how far it is where a new version takes
/// long over an older database.
func openStore(_ folder: String) throws -> Store {
  guard FileManager.default.fileExists(atPath: folder + "/hamlet.db") else {
    throw Failure("\(folder) holds no records; run: hamletd init --data \(folder)")
  }
  try DataFolderGuard.check(folder)
  do {
    var options = StoreOptions()
    options.migrating = MigrationWords.teller()
    return try Store.open(folder: folder, options: options)
  } catch {
    throw Failure(error, folder: folder)
  }
}

/// Milliseconds since 1970.
@Sendable func unixMilliseconds() -> Int64 {
  Int64(Date().timeIntervalSince1970 * 1000)
}
