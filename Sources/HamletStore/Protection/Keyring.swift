import Crypto
import Foundation
import Synchronization

/// The keys of an open folder, shared by all its connections, and the persons' keys derived from
/// them of late.
final class Keyring: Sendable {
  private static let purpose = Array("hamlet subject key|2|".utf8)

  private struct Held {
    var file: KeyFile
    /// Keys that left the file, for readers that began before; gone with the process.
    var retired: [UInt32: SymmetricKey] = [:]
  }

  private let held: Mutex<Held>
  /// The last number that was given to a subject, in the file or in memory.
  private let subjects = Atomic<Int64>(0)
  /// Keys of subjects whose salts are there.
  let kept = KeptKeys()

  init(_ file: KeyFile) { held = Mutex(Held(file: file)) }

  /// The keys as they are now.
  var keys: KeyFile { held.withLock { $0.file } }

  /// The number under which new values are sealed.
  var current: UInt32 { held.withLock { $0.file.current } }

  /// A number for a new subject; one that is not used in the end stays free.
  func newSubject() -> Int64 { subjects.add(1, ordering: .relaxed).newValue }

  /// Goes on after the numbers that the file has.
  func continueSubjects(after number: Int64) { subjects.store(number, ordering: .relaxed) }

  /// Takes keys that were written to the file.
  func replace(with keys: KeyFile) {
    held.withLock { held in
      for (number, key) in held.file.sealing where keys.sealing[number] == nil {
        held.retired[number] = key
      }
      held.file = keys
    }
  }

  /// The key itself, as values of version 1 were sealed; nil where it is not there.
  func key(_ number: UInt32) -> SymmetricKey? {
    held.withLock { $0.file.sealing[number] ?? $0.retired[number] }
  }

  /// The key of a subject: HKDF-SHA256 (RFC 5869) of a key of the file and the subject's salt; nil
  /// where the file has no key of that number.
  func key(_ number: UInt32, of subject: Int64, _ salt: SubjectSalt) -> SymmetricKey? {
    key(number).map { base in
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: base,
        salt: salt.bytes,
        info: Self.purpose + Array("\(number)|\(subject)".utf8),
        outputByteCount: 32
      )
    }
  }
}
