import Crypto
import Foundation
import HamletDomain

/// The keys of one data folder, in a file only its owner can read, outside the database and its
/// copies.
///
/// Lines of a name and its values: `hamlet-key 2`, `current ID`, and for each key `seal ID HEX` and
/// `index ID HEX`. A file of version 1 holds one of each and is read as it is.
struct KeyFile: Sendable {
  /// The number under which new values are sealed and found.
  var current: UInt32
  /// Keys that persons' keys are derived from, by number.
  var sealing: [UInt32: SymmetricKey]
  /// Keys that make blind indexes, by number; independent of the others, so neither tells about
  /// the other.
  var indexing: [UInt32: SymmetricKey]

  /// Reads the folder's key file, or makes one in a folder without a database.
  static func open(_ folder: StoreFolder) throws(StoreError) -> KeyFile {
    if FileManager.default.fileExists(atPath: folder.keys) { return try read(folder.keys) }
    guard !FileManager.default.fileExists(atPath: folder.database) else {
      throw StoreError(.badFile("hamlet.key is missing: put it back beside the database"))
    }
    let made = KeyFile(
      current: 1,
      sealing: [1: SymmetricKey(size: .bits256)],
      indexing: [1: SymmetricKey(size: .bits256)]
    )
    try made.write(to: folder)
    return try read(folder.keys)
  }

  /// The same keys with new ones, which are current from then on.
  func rotated() -> KeyFile {
    var next = self
    next.current = (sealing.keys.max() ?? current) &+ 1
    next.sealing[next.current] = SymmetricKey(size: .bits256)
    next.indexing[next.current] = SymmetricKey(size: .bits256)
    return next
  }

  /// These keys and those of a file that was written later.
  func joined(with later: KeyFile) -> KeyFile {
    var both = later
    both.sealing.merge(sealing) { new, _ in new }
    both.indexing.merge(indexing) { new, _ in new }
    return both
  }

  /// The numbers of the indexing keys, the current one first.
  var indexNumbers: [UInt32] {
    [current] + indexing.keys.filter { $0 != current }.sorted(by: >)
  }

  /// The file's text.
  var text: String {
    var lines = ["hamlet-key 2", "current \(current)"]
    lines += sealing.sorted { $0.key < $1.key }.map { "seal \($0.key) \(Self.hex($0.value))" }
    lines += indexing.sorted { $0.key < $1.key }.map { "index \($0.key) \(Self.hex($0.value))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Puts the keys in place of those before; whole or not at all, also when the machine stops.
  func write(to folder: StoreFolder) throws(StoreError) {
    try PrivateFile.replace(folder.keys, with: Data(text.utf8), mode: 0o400)
  }

  /// Reads keys from a text, as from a file or a backup.
  init(text: String) throws(StoreError) {
    var names: [Substring: Substring] = [:]
    var keys: [Substring: [UInt32: SymmetricKey]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count == 2 { names[parts[0]] = parts[1] }
      if parts.count == 3, let number = UInt32(parts[1]) {
        keys[parts[0], default: [:]][number] = Self.key(parts[2])
      }
    }
    if names["hamlet-key"] == "1", let number = names["key-id"].flatMap({ UInt32($0) }) {
      names["current"] = "\(number)"
      keys = [
        "seal": [number: Self.key(names["seal"])], "index": [number: Self.key(names["index"])],
      ]
      .mapValues { $0.compactMapValues { $0 } }
    } else if names["hamlet-key"] != "2" {
      throw StoreError(.badFile("hamlet.key is damaged"))
    }
    guard let current = names["current"].flatMap({ UInt32($0) }),
      let sealing = keys["seal"], let indexing = keys["index"],
      sealing[current] != nil, indexing[current] != nil
    else { throw StoreError(.badFile("hamlet.key is damaged")) }
    self.init(current: current, sealing: sealing, indexing: indexing)
  }

  init(
    current: UInt32,
    sealing: [UInt32: SymmetricKey],
    indexing: [UInt32: SymmetricKey]
  ) {
    self.current = current
    self.sealing = sealing
    self.indexing = indexing
  }

  private static func read(_ path: String) throws(StoreError) -> KeyFile {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw StoreError(.badFile("hamlet.key must be readable by its owner only (mode 0400)"))
    }
    if status.st_mode & 0o777 != 0o400 { chmod(path, 0o400) }
    let data = FileManager.default.contents(atPath: path) ?? Data()
    return try KeyFile(text: String(decoding: data, as: UTF8.self))
  }

  private static func hex(_ key: SymmetricKey) -> String {
    key.withUnsafeBytes { bytes in bytes.map { String(format: "%02x", $0) }.joined() }
  }

  private static func key(_ text: Substring?) -> SymmetricKey? {
    text.flatMap { Hexadecimal.bytes($0) }.flatMap { $0.count == 32 ? SymmetricKey(data: $0) : nil }
  }
}
