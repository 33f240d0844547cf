import Crypto
import Foundation
import GRDB
import HamletDomain

extension Vault {
  /// What a connection looked up last; used by one connection at a time, like the vault itself.
  final class Memo {
    var key: (head: SealedValue, key: SymmetricKey)?
    var subject: (owner: SealOwner, number: Int64)?
  }

  /// The number of an owner's key; made with a new salt where there is none.
  func subject(of owner: SealOwner) throws -> Int64 {
    if let last = memo.subject, last.owner == owner { return last.number }
    let number = try knownSubject(of: owner) ?? newSubject(of: owner)
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
    let salt = SymmetricKey(size: SymmetricKeySize(bitCount: SubjectSalt.count * 8))
      .withUnsafeBytes { Data($0) }
    try db.run("INSERT INTO subject_keys(owner, salt) VALUES (?, ?)", [owner.stored, salt])
    return db.lastInsertedRowID
  }

  /// A subject's salt; nil once it was deleted.
  func salt(of subject: Int64) throws -> SubjectSalt? {
    let kept = try PreparedStatement("SELECT salt FROM subject_keys WHERE id = ?", [subject], db)
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
    keyring.forgetDerived()
  }
}
