import Crypto
import Foundation

/// Seals a payload into a new backup file, chunk by chunk.
struct BackupWriter {
  private let file: Int32
  private let header: BackupHeader
  private let key: SymmetricKey
  /// Each chunk is bound to the head of its file.
  private let binding: Data
  private var digest = SHA256()
  private var waiting = Data()
  private var number = 0

  /// Writes the head; the file is the caller's to close.
  init(_ file: Int32, _ header: BackupHeader, _ key: SymmetricKey) throws {
    self.file = file
    self.header = header
    self.key = key
    let bytes = header.bytes
    binding = Data(SHA256.hash(data: bytes))
    let length = withUnsafeBytes(of: UInt32(clamping: bytes.count).bigEndian) { Data($0) }
    try put(BackupHeader.magic + length + bytes)
  }

  /// Adds a section: its kind, its length and its bytes, which follow in `append`.
  mutating func begin(_ kind: BackupSection, bytes: Int) throws {
    try append(Data([kind.rawValue]) + withUnsafeBytes(of: UInt64(bytes).bigEndian) { Data($0) })
  }

  mutating func append(_ bytes: Data) throws {
    waiting.append(bytes)
    // The last chunk is sealed as such, so one that is full waits until more comes. What is left is
    // copied once: after each chunk it would be eight times what was appended.
    var rest = waiting[...]
    while rest.count > BackupHeader.chunkBytes {
      try seal(rest.prefix(BackupHeader.chunkBytes), isLast: false)
      rest = rest.dropFirst(BackupHeader.chunkBytes)
    }
    waiting = Data(rest)
  }

  /// Seals the rest and writes the digest of the whole file, which it gives.
  mutating func finish() throws -> [UInt8] {
    try seal(waiting, isLast: true)
    guard number == header.chunks else { throw StoreError(.failed("the backup's size")) }
    let whole = Array(digest.finalize())
    guard PrivateFile.put(Data(whole), to: file), fsync(file) == 0 else {
      throw StoreError(.badFile("the backup cannot be written"))
    }
    return whole
  }

  private mutating func seal(_ chunk: Data, isLast: Bool) throws {
    let box = try AES.GCM.seal(
      chunk,
      using: key,
      nonce: BackupHeader.nonce(number, isLast: isLast),
      authenticating: binding
    )
    number += 1
    try put(box.ciphertext + box.tag)
  }

  private mutating func put(_ bytes: Data) throws {
    digest.update(data: bytes)
    guard PrivateFile.put(bytes, to: file) else {
      throw StoreError(.badFile("the backup cannot be written"))
    }
  }
}

/// What a backup's payload is made of, in this order.
enum BackupSection: UInt8, CaseIterable {
  case manifest = 1
  /// The key file, without which the database is not readable.
  case keys = 2
  /// The list of what was erased until then.
  case erased = 3
  /// Other files of the folder: see `KeptFiles`.
  case files = 4
  case database = 5
}
