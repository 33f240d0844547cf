import Foundation
import HamletAudit
import HamletDomain

/// The key that signs the audit's checkpoints, in a file only its owner can read, outside the
/// database and its copies.
enum LogKeyFile {
  /// Reads the folder's key, or makes one: at `init`, at the first start of an older folder, and
  /// where the file was lost; in the last case every witness will see that the key is another.
  static func open(_ folder: StoreFolder, origin: String) throws(StoreError) -> LogSigner {
    if !FileManager.default.fileExists(atPath: folder.auditKey) { try create(folder) }
    var status = stat()
    guard stat(folder.auditKey, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw StoreError(.badFile("hamlet-audit.key must be readable by its owner only (mode 0400)"))
    }
    let data = FileManager.default.contents(atPath: folder.auditKey) ?? Data()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, lines[0] == "hamlet-audit-key 1", lines[1].hasPrefix("secret "),
      let secret = Hexadecimal.bytes(String(lines[1].dropFirst(7))),
      let signer = LogSigner(name: origin, secret: secret)
    else { throw StoreError(.badFile("hamlet-audit.key is damaged")) }
    return signer
  }

  private static func create(_ folder: StoreFolder) throws(StoreError) {
    let secret = Hexadecimal.text(LogSigner.newSecret())
    let text = Array("hamlet-audit-key 1\nsecret \(secret)\n".utf8)
    // Written beside and renamed, so that a crash leaves a whole file or none.
    let draft = folder.auditKey + ".new"
    unlink(draft)
    let file = Foundation.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
    guard file >= 0 else { throw StoreError(.badFile("cannot create hamlet-audit.key")) }
    let isWritten = write(file, text, text.count) == text.count && fsync(file) == 0
    close(file)
    guard isWritten, rename(draft, folder.auditKey) == 0 else {
      throw StoreError(.badFile("cannot write hamlet-audit.key"))
    }
    // A checkpoint must not outlive its key: the name is made durable too.
    let directory = Foundation.open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }
}
