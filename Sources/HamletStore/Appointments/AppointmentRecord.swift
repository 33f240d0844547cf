package import HamletDomain

/// A time agreed with a person, or asked for by her.
package struct AppointmentRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var state = AppointmentState.requested
  package var personID: RecordID
  /// Not stored with the appointment.
  package var personName = ""
  package var requestedBy: AppointmentRequester
  package var channel: ConsultationChannel
  package var topic: ConsultationTopic
  /// Milliseconds since 1970.
  package var startsAt: Int64
  package var durationMinutes = 0
  package var place = ""
  package var note = ""
  package var staff: StaffName
  /// None unless it was rescheduled.
  package var replacedBy = RecordID.none
  /// Why the service cancelled.
  package var reason = ""
  package var recordedAt: Int64
  /// None where it is at no service point.
  package var pointID = RecordID.none
  package var version: UInt64 = 1

  /// Describes an appointment that is asked for.
  package init(
    id: RecordID,
    division: DivisionCode,
    personID: RecordID,
    requestedBy: AppointmentRequester,
    channel: ConsultationChannel,
    topic: ConsultationTopic,
    startsAt: Int64,
    staff: StaffName,
    recordedAt: Int64
  ) {
    self.id = id
    self.division = division
    self.personID = personID
    self.requestedBy = requestedBy
    self.channel = channel
    self.topic = topic
    self.startsAt = startsAt
    self.staff = staff
    self.recordedAt = recordedAt
  }
}

/// Which part of the agenda.
package struct AgendaQuery: Sendable {
  package var scope: DivisionPrefix
  /// The first moment, in milliseconds since 1970.
  package var from: Int64
  /// The moment after the last.
  package var until: Int64
  /// None: everyone's.
  package var staffID: RecordID
  /// The day on which consents are asked for.
  package var today: CivilDate

  /// Describes a part of the agenda.
  package init(
    scope: DivisionPrefix,
    from: Int64,
    until: Int64,
    staffID: RecordID = .none,
    today: CivilDate
  ) {
    self.scope = scope
    self.from = from
    self.until = until
    self.staffID = staffID
    self.today = today
  }
}
