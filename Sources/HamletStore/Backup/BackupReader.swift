import Crypto
import Foundation

/// Reads a backup file: without the recovery key whether it is whole, with it what it holds.
package struct BackupReader {
  /// The head of the file.
  package let header: BackupHeader
  private let path: String

  /// Reads the head; throws where there is none.
  package init(file path: String) throws(StoreError) {
    self.path = path
    header = try BackupHeader(from: try Self.open(path))
  }

  /// Throws unless the file has the length and the digest that it says itself.
  ///
  /// That finds what a disk or a copy broke. Who wants to deceive can write another digest: the
  /// chunks' tags, which need the recovery key, find that.
  package func checkWhole(
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(StoreError) {
    let file = try Self.open(path)
    defer { try? file.close() }
    let all = header.fileBytes - BackupHeader.digestBytes
    var left = all
    var digest = SHA256()
    while left > 0 {
      guard let bytes = try? file.read(upToCount: min(left, 1 << 20)), !bytes.isEmpty else {
        throw StoreError(.badFile("the backup is cut off"))
      }
      digest.update(data: bytes)
      left -= bytes.count
      progress(all - left, all)
    }
    let told = (try? file.read(upToCount: BackupHeader.digestBytes)) ?? Data()
    guard told.count == BackupHeader.digestBytes else {
      throw StoreError(.badFile("the backup is cut off"))
    }
    guard ((try? file.read(upToCount: 1)) ?? Data()).isEmpty else {
      throw StoreError(.badFile("there is more in the file than the backup"))
    }
    guard Data(digest.finalize()) == told else {
      throw StoreError(.badFile("the backup is damaged: its digest is another"))
    }
  }

  /// Opens everything and gives it in order; throws where a chunk is not the one that was sealed
  /// there.
  func payload(
    _ recovery: RecoveryKey,
    _ take: (Data) throws -> Void
  ) throws {
    let key = try header.key(recovery)
    let file = try Self.open(path)
    defer { try? file.close() }
    let head = header.bytes
    try file.seek(toOffset: UInt64(BackupHeader.magic.count + 4 + head.count))
    let binding = Data(SHA256.hash(data: head))
    var left = header.payloadBytes
    for number in 0..<header.chunks {
      let count = min(left, BackupHeader.chunkBytes)
      left -= count
      let bytes = try file.read(upToCount: count + BackupHeader.tagBytes) ?? Data()
      guard bytes.count == count + BackupHeader.tagBytes else {
        throw StoreError(.badFile("the backup is cut off"))
      }
      try take(try Self.open(bytes, number, isLast: number + 1 == header.chunks, key, binding))
    }
  }

  private static func open(
    _ bytes: Data,
    _ number: Int,
    isLast: Bool,
    _ key: SymmetricKey,
    _ binding: Data
  ) throws(StoreError) -> Data {
    do {
      let box = try AES.GCM.SealedBox(
        nonce: BackupHeader.nonce(number, isLast: isLast),
        ciphertext: bytes.dropLast(BackupHeader.tagBytes),
        tag: bytes.suffix(BackupHeader.tagBytes)
      )
      return try AES.GCM.open(box, using: key, authenticating: binding)
    } catch {
      throw StoreError(.badFile("chunk \(number) is not what was sealed there"))
    }
  }

  private static func open(_ path: String) throws(StoreError) -> FileHandle {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError(.badFile("\(path) cannot be read"))
    }
    return file
  }
}
