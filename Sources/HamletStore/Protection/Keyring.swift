import Crypto
import Foundation
import Synchronization

/// The keys of an open folder, shared by all its connections, and the persons' keys derived from
/// them of late.
final class Keyring: Sendable {
  /// What a derived key was made from; a subject's salt is part of it, so a key that was derived
  /// once is never taken for that of another subject with the same number.
  struct Name: Hashable, Sendable {
    let key: UInt32
    let subject: Int64
    let salt: SubjectSalt

    /// The subject alone: one has one salt, and the key of the file changes once in years.
    func hash(into hasher: inout Hasher) { hasher.combine(subject) }
  }

  /// Derived keys that are held: of the people whom a town's staff work with at one time.
  ///
  /// Deriving one was a quarter of reading a person; all of them take about 8 MB.
  private static let derivedKeys = 32_768
  private static let purpose = Array("hamlet subject key|2|".utf8)

  private struct Derived {
    var recent: [Name: SymmetricKey] = [:]
    var older: [Name: SymmetricKey] = [:]
  }

  private struct Held {
    var file: KeyFile
    /// Keys that left the file, for readers that began before; gone with the process.
    var retired: [UInt32: SymmetricKey] = [:]
  }

  private let held: Mutex<Held>
  /// The last number that was given to a subject, in the file or in memory.
  private let subjects = Atomic<Int64>(0)
  private let derived = Mutex(Derived())

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

  /// The key of a subject: HKDF-SHA256 (RFC 5869) of a key of the file and the subject's salt.
  func key(_ name: Name) -> SymmetricKey? {
    if let recent = derived.withLock({ $0.recent[name] }) { return recent }
    guard let base = key(name.key) else { return nil }
    let key =
      derived.withLock { $0.older[name] }
      ?? HKDF<SHA256>.deriveKey(
        inputKeyMaterial: base,
        salt: name.salt.bytes,
        info: Self.purpose + Array("\(name.key)|\(name.subject)".utf8),
        outputByteCount: 32
      )
    derived.withLock { derived in
      if derived.recent.count >= Self.derivedKeys / 2 {
        derived.older = derived.recent
        derived.recent = [:]
      }
      derived.recent[name] = key
    }
    return key
  }

  /// Forgets every derived key, as when a subject's salt was deleted.
  func forgetDerived() { derived.withLock { $0 = Derived() } }
}
