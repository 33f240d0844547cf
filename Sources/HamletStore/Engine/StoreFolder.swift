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
  /// The list of what was erased, which no copy of the database holds.
  package var erased: String { path + "/hamlet-erased" }
  /// The public half of the recovery key, to which backups are sealed.
  package var recovery: String { path + "/hamlet-recovery.pub" }
  /// The lock file.
  package var lock: String { path + "/hamlet.lock" }
  /// The folder of copies made by a running server.
  package var backups: String { path + "/backups" }

  /// Makes an empty private file for a copy that is not sealed yet; throws where there is one.
  func newPlainCopy(named name: String) throws(StoreError) -> String {
    try StoreFolder(path: backups).prepare()
    let file = backups + "/" + name + Self.plainCopy
    guard !FileManager.default.fileExists(atPath: file) else {
      throw StoreError(.badFile("\(file) exists"))
    }
    try Self.createPrivate(file)
    return file
  }

  /// What the end of a copy's name says while it is not sealed yet.
  static let plainCopy = ".unsealed"

  /// Removes what a crash left of copies that were not sealed yet, and copies of before a migration
  /// that proved good since: they would outlive the erasure of a person.
  func clearLeftovers() {
    for folder in [path, backups] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names where Self.isLeftover(name) { unlink(folder + "/" + name) }
    }
  }

  private static func isLeftover(_ name: String) -> Bool {
    name.contains(plainCopy) || name.hasPrefix("hamlet-before-") && name.contains(".db")
      || name == "hamlet.key.new" || name.hasSuffix(".draft")
  }

  /// Takes from everybody else what they may do with the folder's files; gives the names of those
  /// that were open to others.
  func mend() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { name in
      var status = stat()
      let file = path + "/" + name
      // Certificates and public keys are no secrets; a key that others could read is refused by whoever
      // reads it.
      guard name.hasPrefix("hamlet"), !name.hasSuffix(".pem"), !name.hasSuffix(".pub"),
        !name.hasSuffix(".key"), lstat(file, &status) == 0,
        status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0
      else { return false }
      return chmod(file, status.st_mode & 0o700) == 0
    }.sorted()
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
