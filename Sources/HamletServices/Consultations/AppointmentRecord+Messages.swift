internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension AppointmentRecord {
  /// The appointment as it is shown.
  var message: Appointment {
    Appointment(
      id: id,
      version: version,
      state: state,
      personId: personID,
      personName: personName,
      division: division.text,
      requestedBy: requestedBy,
      channel: channel,
      topic: topic,
      startsAtUnixMs: startsAt,
      durationMin: UInt32(clamping: durationMinutes),
      place: place,
      staffName: staff.name,
      note: note,
      replacedById: replacedBy,
      servicePointId: pointID
    )
  }

  /// Its place in the agenda.
  var order: ListPlace { ListPlace(order: startsAt, id: id) }

  /// What a write of it answers.
  func response(version: UInt64) -> AppointmentStateResponse {
    AppointmentStateResponse(id: id, version: version, state: state)
  }
}
