internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension SharedHistory {
  /// How much of a consultation is the caller's to read.
  mutating func access(to record: ConsultationRecord) throws -> ShareHistory {
    try access(
      to: record.personID,
      writtenIn: record.division,
      at: record.receivedAt,
      by: record.staff.id
    )
  }
}

extension Consultation {
  /// That it took place: when, how, about what, with whom.
  var inSummary: Consultation {
    var summary = self
    summary.question = ""
    summary.advice = ""
    summary.materials = []
    summary.items = []
    summary.durationS = 0
    summary.urgency = .unspecified
    return summary
  }
}
