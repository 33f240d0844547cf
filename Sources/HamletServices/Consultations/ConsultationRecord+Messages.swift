internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension ConsultationRecord {
  /// The consultation as it is shown; without its text to those who may not read it.
  func message(withText: Bool) -> Consultation {
    Consultation(
      id: id,
      version: version,
      state: state,
      channel: channel,
      identification: identification,
      personId: personID,
      personName: personName,
      division: division.text,
      topics: topics,
      ageBand: ageBand,
      sex: sex,
      urgency: urgency,
      question: withText ? question : "",
      advice: withText ? advice : "",
      textWithheld: hasText && !withText,
      materials: materials,
      items: items.map { GivenItem(kind: $0.kind, count: UInt32(clamping: $0.count)) },
      audienceCount: UInt32(clamping: audienceCount),
      durationS: UInt32(clamping: durationSeconds),
      appointmentId: appointmentID,
      continuesId: continuesID,
      staffName: staff.name,
      occurredAtUnixMs: occurredAt,
      recordedAtUnixMs: recordedAt,
      receivedAtUnixMs: receivedAt,
      satisfaction: UInt32(clamping: satisfaction)
    )
  }

  /// The consultation as lists show it.
  var summary: ConsultationSummary {
    ConsultationSummary(
      id: id,
      state: state,
      channel: channel,
      identification: identification,
      personId: personID,
      topics: topics,
      urgency: urgency,
      division: division.text,
      staffName: staff.name,
      occurredAtUnixMs: occurredAt,
      version: version
    )
  }

  /// Its place in a list by time.
  var place: ListPlace { ListPlace(order: occurredAt, id: id) }

  /// The purpose under which it is audited.
  var purpose: Purpose { personID.isNone ? .unspecified : .care }

  /// What a write of it answers.
  func change(
    version: UInt64,
    detail: String = "",
    keepsText: Bool = true
  ) -> Change<ConsultationStateResponse> {
    Change(
      reply: ConsultationStateResponse(
        id: id,
        version: version,
        state: state,
        textNotKept: !keepsText
      ),
      record: "consultation",
      id: id,
      purpose: purpose,
      detail: detail
    )
  }
}

extension ItemRecord {
  init(_ item: GivenItem) {
    self.init(kind: item.kind, count: Int(item.count))
  }
}
