import Foundation
import GRDB
import HamletDomain

extension SealedPlace {
  /// Every column that holds sealed values; a test holds it against `Vault.Column` and the schema.
  static let all: [SealedPlace] = persons + care + reports + services + [file, reply]

  private static let persons: [SealedPlace] = [
    own(.documentNumber, "person_id", lookup: ("lookup", .document)),
    own(.phoneNumber, "person_id", lookup: ("lookup", .phone)),
    own(.address, "person_id"), own(.note), own(.history, "person_id"),
    own(.historyReason, "person_id"), own(.personFact, "person_id"), hers(.consentWitness),
    own(.moveAddress), own(.childrenStay), own(.standingToldBy, "person_id"),
    own(.standingReason, "person_id"), hers(.erasureToldBy), hers(.rightToldBy),
    hers(.rightWish), hers(.rightAnswer),
    hers(
      .rightToldBy,
      "request_id",
      in: "right_events.told_by",
      person: "(SELECT r.person_id FROM right_requests r WHERE r.id = request_id)"
    ),
    own(.duplicateReason), own(.mergeSnapshot), own(.mergeReason), hers(.emergencyReason),
  ]

  private static let care: [SealedPlace] = [
    own(.question), own(.advice), own(.correctionOldValue, "consultation_id"),
    own(.correctionReason, "consultation_id"), own(.choice), advice(.antenatal), advice(.child),
    hers(.appointmentPlace), hers(.appointmentNote), hers(.referralReason),
    hers(.referralAnswer), hers(.referralFeedback), hers(.followUpNote), hers(.paperworkNote),
  ]

  private static let reports: [SealedPlace] = [
    own(.submissionBody, "submission_id"), own(.reviewComment, "submission_id"),
    own(.reviewToldBy, "submission_id"), own(.reviewNote, "submission_id"),
    own(.keptNotes, "submission_id"), own(.treatment, "submission_id"),
    own(.treatmentNote, "submission_id"), own(.screeningFindings, "person_id"),
    own(.screeningNote, "person_id"), own(.screeningCorrectionReason, "person_id"),
    own(.correctedFindings, "person_id"),
    merged(.screeningFindings, "old_value"), merged(.screeningFindings, "new_value"),
    merged(.screeningNote, "old_value"), merged(.screeningNote, "new_value"),
  ]

  private static let services: [SealedPlace] = [
    training(.attendanceRemark, "attendance.remark", ["session_id", "staff_id"]),
    training(.trainingReason, "training_edits.reason", ["session_id", "staff_id"]),
    training(.trainingReason, "training_certificates.reason", ["id"]),
    training(.trainingReason, "training_sessions.reason", ["id"]),
    own(.importFile), own(.importColumns),
    SealedPlace(
      column: .importProblems,
      table: "import_rows",
      name: "problems",
      facts: ["import_id", "\"row\""],
      row: { ImportRowRecord.place(of: $0.number(1), in: $0.id(0)) },
      owner: { SealOwner(.dataImport, $0.id(0)) }
    ),
  ]

  private static let file = SealedPlace(
    column: .fileChunk,
    table: "file_chunks",
    name: "bytes",
    facts: ["sha256", "position", "division"],
    row: { ReadSnapshot.place(of: $0.number(1), in: Array($0.bytes(0))) },
    owner: { ReadSnapshot.fileOwner(Array($0.bytes(0)), in: $0.text(2)) }
  )

  private static let reply = SealedPlace(
    column: .reply,
    table: "outcomes",
    name: "reply",
    facts: ["user_id", "key"],
    row: { Outcomes.place($0.bytes(0), $0.text(1)) },
    owner: { _ in .replies },
    condition: "length(reply) > 0",
    flag: "sealed"
  )
}
