import Foundation

/// The data folder: its files and their modes.
package struct StoreFolder: Sendable {
  /// The folder's path.
  package let path: String

  /// Names a folder; nothing is touched.
  package init(path: String) { self.path = path }

  /// The database file.
  package var database: String { path + "/hamlet.db" }
  /// The key file.
  package var keys: String { path + "/hamlet.key" }
  /// The key that signs the audit.
  package var auditKey: String { path + "/hamlet-audit.key" }
  /// The lock file.
  package var lock: String { path + "/hamlet.lock" }
  /// Where a copy is put before a migration.
  package func backup(beforeMigration number: Int) -> String {
    path + "/hamlet-before-\(number).db"
  }

  /// The folder of copies made by a running server.
  package var backups: String { path + "/backups" }

  /// Makes an empty private file for a copy; throws where there is one of this name.
  func newBackup(named name: String) throws(StoreError) -> String {
    try StoreFolder(path: backups).prepare()
    let file = backups + "/" + name
    guard !FileManager.default.fileExists(atPath: file) else {
      throw StoreError(.badFile("\(file) exists"))
    }
    try Self.createPrivate(file)
    return file
  }

  /// Makes the folder if it is missing and keeps it from everybody else.
  func prepare() throws(StoreError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw StoreError(.badFile("cannot create the folder \(path)"))
    }
    guard chmod(path, 0o700) == 0 else {
      throw StoreError(.badFile("cannot make the folder \(path) private"))
    }
  }

  /// Creates a file with mode 0600 when it is missing, so that SQLite never makes a wider one;
  /// its log and index files take the same mode.
  static func createPrivate(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError(.badFile("cannot create \(path)")) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else {
      throw StoreError(.badFile("cannot make \(path) private"))
    }
  }
}
