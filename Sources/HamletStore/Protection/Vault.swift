import Crypto
import Foundation
import GRDB
import HamletDomain

/// Seals what must not be readable in a stolen file, and finds it again by equality.
///
/// Each person has a key of her own, made from one of the key file and her salt (`Keyring`), and so
/// has each consultation, report, move or merge: what several people are in, or what outlives one
/// of them. Once the salt is deleted nothing under it opens, wherever a copy lies. Sealed:
/// AES-256-GCM (`SealedValue`); column, row, key and subject are authenticated, so a value moved to
/// another place does not open. Found: the first 16 bytes of HMAC-SHA256 under another key.
struct Vault {
  /// Where a sealed value stands; part of what is authenticated.
  enum Column: String, Sendable, CaseIterable {
    case documentNumber = "person_documents.number"
    case phoneNumber = "person_phones.number"
    case address = "residences.address"
    case note = "persons.note"
    case history = "person_history.old_value"
    case consentWitness = "consents.witness"
    case historyReason = "person_history.reason"
    case personFact = "person_facts.value"
    case moveAddress = "moves.address"
    case childrenStay = "moves.children_stay_with"
    case attendanceRemark = "attendance.remark"
    case trainingReason = "training.reason"
    case importFile = "imports.file_name"
    case importColumns = "imports.columns"
    case importProblems = "import_rows.problems"
    case question = "consultations.question"
    case advice = "consultations.advice"
    case choice = "informed_choices.body"
    case antenatalAdvice = "advices.antenatal"
    case childAdvice = "advices.child"
    case correctionOldValue = "consultation_corrections.old_value"
    case correctionReason = "consultation_corrections.reason"
    case appointmentPlace = "appointments.place"
    case appointmentNote = "appointments.note"
    case referralReason = "referrals.reason"
    case referralAnswer = "referrals.answer"
    case referralFeedback = "referrals.feedback"
    case followUpNote = "follow_ups.note"
    case paperworkNote = "paperwork.note"
    case submissionBody = "submission_versions.body"
    case reviewComment = "submission_reviews.comment"
    case reviewToldBy = "submission_reviews.told_by"
    case reviewNote = "submission_notes.text"
    case fileChunk = "file_chunks.bytes"
    case screeningFindings = "screenings.findings"
    case screeningNote = "screenings.note"
    case duplicateReason = "duplicate_cases.reason"
    case mergeSnapshot = "merges.snapshot"
    case mergeReason = "merges.reason"
    case standingToldBy = "standing_changes.told_by"
    case standingReason = "standing_changes.reason"
    case erasureToldBy = "erasures.told_by"
    case rightToldBy = "right_requests.told_by"
    case rightWish = "right_requests.wish"
    case rightAnswer = "right_requests.answer"
    case keptNotes = "review_drafts.notes"
    case treatment = "treatments.treatment"
    case treatmentNote = "treatments.note"
    case screeningCorrectionReason = "screening_corrections.reason"
    case correctedFindings = "screening_corrections.old_findings"
    case emergencyReason = "break_glass.reason"
    case reply = "outcomes.reply"
  }

  /// What a blind index is about; equal texts of two kinds have different indexes.
  enum Lookup: String, Sendable, CaseIterable {
    case document = "document.v1"
    case phone = "phone.v1"
    case callbackCode = "callback.v1"
    case affectedChild = "affected_child.v1"
  }

  let keyring: Keyring
  let db: Database
  /// What its snapshot may know of deleted salts; nil of the writer's, whose transaction may be taken back.
  let mark: KeptKeys.Mark?
  /// What this connection looked up last, within one snapshot or one request.
  let memo: Memo
  /// What seals the replies, which every keyed write needs; the writer's, over many requests.
  let replies: Memo?

  /// The connection's known statements; nil where its owner keeps none.
  let shelf: StatementShelf?

  init(
    _ keyring: Keyring,
    _ db: Database,
    since mark: KeptKeys.Mark? = nil,
    memo: Memo = Memo(),
    replies: Memo? = nil,
    shelf: StatementShelf? = nil
  ) {
    self.keyring = keyring
    self.db = db
    self.mark = mark
    self.memo = memo
    self.replies = replies
    self.shelf = shelf
  }

  /// Seals under the key of `owner`, which is the row itself where none is named.
  func seal(
    _ text: String,
    _ column: Column,
    row: RecordID,
    of owner: SealOwner? = nil
  ) throws -> Data {
    try seal(Data(text.utf8), column, row: row, of: owner)
  }

  func seal(
    _ bytes: Data,
    _ column: Column,
    row: RecordID,
    of owner: SealOwner? = nil
  ) throws -> Data {
    try seal(bytes, column, row: row, under: try subject(of: owner ?? column.owner(of: row)))
  }

  /// Seals anew, under the current key and the same subject.
  func seal(
    _ bytes: Data,
    _ column: Column,
    row: RecordID,
    under subject: Int64
  ) throws -> Data {
    let head = SealedValue(key: keyring.current, subject: subject)
    return try Self.seal(bytes, column, row: row, head, try key(head, column))
  }

  /// Seals under a key that is at hand.
  static func seal(
    _ bytes: Data,
    _ column: Column,
    row: RecordID,
    _ head: SealedValue,
    _ key: SymmetricKey
  ) throws -> Data {
    let box = try head.withPlace(column, row) {
      try AES.GCM.seal(bytes, using: key, authenticating: $0)
    }
    guard let combined = box.combined else { throw StoreError(.failed("sealing")) }
    return head.bytes + combined
  }

  func open(_ sealed: Data?, _ column: Column, row: RecordID) throws -> String {
    guard let sealed, !sealed.isEmpty else { return "" }
    return String(decoding: try openBytes(sealed, column, row: row), as: UTF8.self)
  }

  /// Opens what stands in a column of a statement's row; empty where nothing does.
  func open(_ sealed: UnsafeRawBufferPointer, _ column: Column, row: RecordID) throws -> String {
    guard !sealed.isEmpty else { return "" }
    return String(decoding: try openBytes(sealed, column, row: row), as: UTF8.self)
  }

  func openBytes(_ sealed: Data, _ column: Column, row: RecordID) throws -> Data {
    try sealed.withUnsafeBytes { try openBytes($0, column, row: row) }
  }

  private func openBytes(
    _ sealed: UnsafeRawBufferPointer,
    _ column: Column,
    row: RecordID
  ) throws -> Data {
    guard let head = SealedValue(head: sealed), sealed.count > head.count else {
      throw StoreError(.badFile("a sealed value of \(column.rawValue) is damaged"))
    }
    let key = try key(head, column)
    do {
      let rest = UnsafeRawBufferPointer(rebasing: sealed[head.count...])
      let box = try AES.GCM.SealedBox(combined: rest)
      return try head.withPlace(column, row) {
        try AES.GCM.open(box, using: key, authenticating: $0)
      }
    } catch {
      throw StoreError(.badFile("a sealed value of \(column.rawValue) does not open"))
    }
  }

  private func key(_ head: SealedValue, _ column: Column) throws -> SymmetricKey {
    if let last = memo.key, last.head == head { return last.key }
    if let last = replies?.key, last.head == head { return last.key }
    let found =
      if let subject = head.subject {
        try key(head.key, of: subject, column)
      } else {
        keyring.key(head.key)
      }
    guard let found else {
      throw StoreError(.badFile("key \(head.key) of \(column.rawValue) is not in hamlet.key"))
    }
    if column == .reply, let replies {
      replies.key = (head, found)
    } else {
      memo.key = (head, found)
    }
    return found
  }
  private func key(
    _ number: UInt32,
    of subject: Int64,
    _ column: Column
  ) throws -> SymmetricKey? {
    if let kept = keyring.kept.key(number, of: subject) { return kept }
    guard let salt = try salt(of: subject) else {
      throw StoreError(.badFile("the key of a sealed value of \(column.rawValue) was deleted"))
    }
    let found = keyring.key(number, of: subject, salt)
    if let found, let mark { keyring.kept.keep(found, number, of: subject, since: mark) }
    return found
  }
}
