import Crypto
import Foundation

/// The keys of one data folder, in a file only its owner can read, outside the database and its
/// copies.
struct KeyFile {
  /// The number under which sealed values name the key.
  let keyID: UInt32
  /// Seals values.
  let sealing: SymmetricKey
  /// Makes blind indexes; independent of the other, so neither tells about the other.
  let indexing: SymmetricKey

  /// Reads the folder's key file, or makes one in a folder without a database.
  static func open(_ folder: StoreFolder) throws(StoreError) -> KeyFile {
    if FileManager.default.fileExists(atPath: folder.keys) { return try read(folder.keys) }
    guard !FileManager.default.fileExists(atPath: folder.database) else {
      throw StoreError(.badFile("hamlet.key is missing: put it back beside the database"))
    }
    try create(folder)
    return try read(folder.keys)
  }

  private static func create(_ folder: StoreFolder) throws(StoreError) {
    let lines = ["hamlet-key 1", "key-id 1", "seal \(random())", "index \(random())", ""]
    let text = Array(lines.joined(separator: "\n").utf8)
    // Written beside and renamed, so that a crash leaves a whole file or none.
    let draft = folder.keys + ".new"
    unlink(draft)
    let file = Foundation.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
    guard file >= 0 else { throw StoreError(.badFile("cannot create hamlet.key")) }
    let isWritten = write(file, text, text.count) == text.count && fsync(file) == 0
    close(file)
    guard isWritten, rename(draft, folder.keys) == 0 else {
      throw StoreError(.badFile("cannot write hamlet.key"))
    }
  }

  private static func random() -> String {
    SymmetricKey(size: .bits256).withUnsafeBytes { bytes in
      bytes.map { String(format: "%02x", $0) }.joined()
    }
  }

  private static func read(_ path: String) throws(StoreError) -> KeyFile {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw StoreError(.badFile("hamlet.key must be readable by its owner only (mode 0400)"))
    }
    var values: [Substring: Substring] = [:]
    let data = FileManager.default.contents(atPath: path) ?? Data()
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard values["hamlet-key"] == "1", let number = values["key-id"].flatMap({ UInt32($0) }),
      let sealing = key(values["seal"]), let indexing = key(values["index"])
    else { throw StoreError(.badFile("hamlet.key is damaged")) }
    return KeyFile(keyID: number, sealing: sealing, indexing: indexing)
  }

  private static func key(_ text: Substring?) -> SymmetricKey? {
    guard let text, text.utf8.count == 64 else { return nil }
    var bytes: [UInt8] = []
    var rest = text
    while let pair = UInt8(rest.prefix(2), radix: 16), rest.count >= 2 {
      bytes.append(pair)
      rest = rest.dropFirst(2)
    }
    return bytes.count == 32 ? SymmetricKey(data: bytes) : nil
  }
}
