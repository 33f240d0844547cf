import Crypto
import Foundation
import GRDB
import HamletDomain

extension Vault {
  /// What a connection looked up last; used by one connection at a time, like the vault itself.
  final class Memo {
    var key: (head: SealedValue, key: SymmetricKey)?
    var subject: (owner: SealOwner, number: Int64)?

    func clear() {
      key = nil
      subject = nil
    }
  }

  /// The number of an owner's key; made with a new salt where there is none.
  func subject(of owner: SealOwner) throws -> Int64 {
    if let last = memo.subject, last.owner == owner { return last.number }
    if owner == .replies, let last = replies?.subject { return last.number }
    if let known = try knownSubject(of: owner) {
      if owner == .replies {
        replies?.subject = (owner, known)
      } else {
        memo.subject = (owner, known)
      }
      return known
    }
    let number = try newSubject(of: owner)
    memo.subject = (owner, number)
    return number
  }

  /// The number of an owner's key, or nil.
  func knownSubject(of owner: SealOwner) throws -> Int64? {
    let known = try PreparedStatement(
      "SELECT id FROM subject_keys WHERE owner = ?",
      [owner.stored],
      db
    )
    defer { known.reset() }
    return try known.step() ? ColumnReader(statement: known.statement).int64(0) : nil
  }

  private func newSubject(of owner: SealOwner) throws -> Int64 {
    let number = keyring.newSubject()
    try db.run(
      "INSERT INTO subject_keys(id, owner, salt) VALUES (?, ?, ?)",
      [number, owner.stored, SubjectSalt.random().stored]
    )
    return number
  }

  /// The last number of a subject in the file.
  static func lastSubject(_ db: Database) throws -> Int64 {
    guard try db.tableExists("subject_keys") else { return 0 }
    let last = try Int64.fetchOne(
      db,
      sql: """
        SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'subject_keys'), 0),
          coalesce((SELECT max(id) FROM subject_keys), 0))
        """
    )
    return last ?? 0
  }

  /// A subject's salt; nil once it was deleted.
  func salt(of subject: Int64) throws -> SubjectSalt? {
    let kept = try PreparedStatement(.salt, subject, db, shelf)
    defer { kept.reset() }
    guard try kept.step() else { return nil }
    guard
      let salt = SubjectSalt(raw: ColumnReader(statement: kept.statement).bytes(0))
    else { throw StoreError(.badFile("the salt of subject \(subject) is damaged")) }
    return salt
  }

  /// Deletes an owner's salt: nothing that was sealed under it opens again.
  func shred(_ owner: SealOwner) throws {
    try db.cachedStatement(sql: "DELETE FROM subject_keys WHERE owner = ?")
      .execute(arguments: [owner.stored])
    forget()
  }

  /// Deletes a subject's salt by its number.
  func shred(subject: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM subject_keys WHERE id = ?")
      .execute(arguments: [subject])
    forget()
  }

  private func forget() {
    memo.key = nil
    memo.subject = nil
    replies?.clear()
  }
}
