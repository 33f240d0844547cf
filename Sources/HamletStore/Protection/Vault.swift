import Crypto
import Foundation
import HamletDomain

/// Seals what must not be readable in a stolen file, and finds it again by equality.
///
/// Sealed: version 1, key id (4 bytes), nonce (12), ciphertext, tag (16); AES-256-GCM. The column
/// and the row are authenticated, so a value moved to another place does not open.
/// Found: the first 16 bytes of HMAC-SHA256 under another key.
struct Vault: Sendable {
  /// Where a sealed value stands; part of what is authenticated.
  enum Column: String, Sendable {
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
    case chunk = "attachment_chunks.bytes"
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
  }

  /// What a blind index is about; equal texts of two kinds have different indexes.
  enum Lookup: String, Sendable {
    case document = "document.v1"
    case phone = "phone.v1"
    case callbackCode = "callback.v1"
    case affectedChild = "affected_child.v1"
  }

  private static let headBytes = 5
  private let keys: KeyFile

  init(keys: KeyFile) { self.keys = keys }

  /// The key under which new values are sealed.
  var keyID: UInt32 { keys.keyID }

  func seal(_ text: String, _ column: Column, row: RecordID) throws -> Data {
    try seal(Data(text.utf8), column, row: row)
  }

  func seal(_ bytes: Data, _ column: Column, row: RecordID) throws -> Data {
    var sealed = Data([1])
    withUnsafeBytes(of: keys.keyID.bigEndian) { sealed.append(contentsOf: $0) }
    let box = try AES.GCM.seal(
      bytes,
      using: keys.sealing,
      authenticating: place(column, row, keys.keyID)
    )
    guard let combined = box.combined else { throw StoreError(.failed("sealing")) }
    return sealed + combined
  }

  func open(_ sealed: Data?, _ column: Column, row: RecordID) throws -> String {
    guard let sealed, !sealed.isEmpty else { return "" }
    return String(decoding: try openBytes(sealed, column, row: row), as: UTF8.self)
  }

  func openBytes(_ sealed: Data, _ column: Column, row: RecordID) throws -> Data {
    let sealed = Data(sealed)
    guard sealed.count > Self.headBytes, sealed[0] == 1 else {
      throw StoreError(.badFile("a sealed value of \(column.rawValue) is damaged"))
    }
    let keyID = sealed[1..<Self.headBytes].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard keyID == keys.keyID else {
      throw StoreError(.badFile("key \(keyID) of \(column.rawValue) is not in hamlet.key"))
    }
    do {
      let box = try AES.GCM.SealedBox(combined: sealed.dropFirst(Self.headBytes))
      return try AES.GCM.open(
        box,
        using: keys.sealing,
        authenticating: place(column, row, keyID)
      )
    } catch {
      throw StoreError(.badFile("a sealed value of \(column.rawValue) does not open"))
    }
  }

  /// The blind index of a normalised text.
  func index(_ text: String, _ lookup: Lookup) -> Data {
    let message = Data((lookup.rawValue + "|" + text).utf8)
    let code = HMAC<SHA256>.authenticationCode(for: message, using: keys.indexing)
    return Data(code).prefix(16)
  }

  private func place(_ column: Column, _ row: RecordID, _ keyID: UInt32) -> Data {
    Data("\(column.rawValue)|\(row)|\(keyID)".utf8)
  }
}
