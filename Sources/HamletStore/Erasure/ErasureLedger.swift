import Foundation

/// The list of what was erased, outside the database and its copies: `hamlet-erased`.
///
/// Ids only, a line each, added to and synced before anybody is told that something is erased, and
/// gone through whenever a folder is opened: an older copy that is put back is erased again. A line
/// that a crash left half written belongs to what nobody was told of; the next start adds it.
struct ErasureLedger: Sendable {
  let path: String

  /// What is on the list.
  func entries() throws(StoreError) -> [Forgotten] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoreError(.badFile("hamlet-erased cannot be read"))
    }
    return Self.entries(data)
  }

  static func entries(_ data: Data) -> [Forgotten] {
    String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap {
      Forgotten(line: $0)
    }
  }

  /// Adds to the list and syncs it; nothing where there is nothing to add.
  func append(_ entries: [Forgotten]) throws(StoreError) {
    guard !entries.isEmpty else { return }
    let isNew = !FileManager.default.fileExists(atPath: path)
    let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError(.badFile("cannot open hamlet-erased")) }
    defer { close(file) }
    // What a crash cut off ends here, so that it is not run together with the next line.
    let start = Self.endsWithin(file) ? "\n" : ""
    let text = start + entries.map { $0.line + "\n" }.joined()
    guard fchmod(file, 0o600) == 0, PrivateFile.put(Data(text.utf8), to: file), fsync(file) == 0
    else { throw StoreError(.badFile("cannot write hamlet-erased")) }
    if isNew { PrivateFile.syncFolder(of: path) }
  }

  private static func endsWithin(_ file: Int32) -> Bool {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { return false }
    var last: UInt8 = 0
    return pread(file, &last, 1, size - 1) == 1 && last != 0x0A
  }
}
