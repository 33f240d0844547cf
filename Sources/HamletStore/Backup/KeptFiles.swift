import Foundation

/// Small files of a data folder that go with its backup, so that a restored town goes on under the
/// same names: the key that signs the audit, the certification authority, the server's certificate.
struct KeptFiles {
  /// Their names, which are all that a backup may bring, and their modes.
  private static let known: [String: mode_t] = [
    "hamlet-audit.key": 0o400, "hamlet-ca.key": 0o400, "hamlet-server.key": 0o400,
    "hamlet-ca.pem": 0o444, "hamlet-server.pem": 0o444,
  ]

  private let files: [String: Data]

  /// Those that the folder has.
  init(of folder: StoreFolder) {
    var files: [String: Data] = [:]
    for name in Self.known.keys {
      files[name] = FileManager.default.contents(atPath: folder.path + "/" + name)
    }
    self.files = files
  }

  /// One after the other: length of the name (1), name, length (4), bytes.
  var packed: Data {
    var data = Data()
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      data.append(UInt8(clamping: name.utf8.count))
      data.append(contentsOf: name.utf8)
      withUnsafeBytes(of: UInt32(clamping: bytes.count).bigEndian) { data.append(contentsOf: $0) }
      data.append(bytes)
    }
    return data
  }

  /// Takes apart what `packed` made; throws on a name that is not one of these.
  init(packed: Data) throws(StoreError) {
    var files: [String: Data] = [:]
    var rest = packed[...]
    func take(_ count: Int) throws(StoreError) -> Data {
      guard rest.count >= count else { throw StoreError(.badFile("the backup lacks a part")) }
      defer { rest = rest.dropFirst(count) }
      return Data(rest.prefix(count))
    }
    while !rest.isEmpty {
      let length = Int(try take(1).first ?? 0)
      let name = String(decoding: try take(length), as: UTF8.self)
      guard Self.known[name] != nil, files[name] == nil else {
        throw StoreError(.badFile("the backup holds what this hamletd does not know"))
      }
      let size = try take(4).reduce(0) { $0 << 8 | Int($1) }
      files[name] = try take(size)
    }
    self.files = files
  }

  /// Puts them into a folder that has none of them.
  func write(to folder: StoreFolder) throws(StoreError) {
    for (name, bytes) in files {
      let mode = Self.known[name] ?? 0o400
      try PrivateFile.create(folder.path + "/" + name, with: bytes, mode: mode)
    }
  }
}
