package import HamletDomain

/// An item a client was given, and how many.
package struct ItemRecord: Sendable, Hashable {
  package var kind: GivenItemKind
  package var count: Int

  /// Counts an item.
  package init(kind: GivenItemKind, count: Int) {
    self.kind = kind
    self.count = count
  }
}

/// A consultation with everything that was written down.
package struct ConsultationRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var state = ConsultationState.open
  package var channel: ConsultationChannel
  package var identification: Identification
  /// None unless the client is named.
  package var personID = RecordID.none
  /// Empty unless the client is named; not stored with the consultation.
  package var personName = ""
  package var topics: [ConsultationTopic] = []
  package var ageBand = AgeBand.unspecified
  package var sex = Sex.unspecified
  package var urgency = Urgency.unspecified
  package var question = ""
  package var advice = ""
  package var materials: [String] = []
  package var items: [ItemRecord] = []
  package var audienceCount = 0
  package var durationSeconds = 0
  /// 1 to 5; 0: not said.
  package var satisfaction = 0
  package var appointmentID = RecordID.none
  package var continuesID = RecordID.none
  package var staff: StaffName
  /// Milliseconds since 1970, as are the next two.
  package var occurredAt: Int64
  package var recordedAt: Int64
  /// By the server.
  package var receivedAt: Int64 = 0
  package var version: UInt64 = 1

  /// Begins a consultation.
  package init(
    id: RecordID,
    division: DivisionCode,
    channel: ConsultationChannel,
    identification: Identification,
    staff: StaffName,
    occurredAt: Int64,
    recordedAt: Int64
  ) {
    self.id = id
    self.division = division
    self.channel = channel
    self.identification = identification
    self.staff = staff
    self.occurredAt = occurredAt
    self.recordedAt = recordedAt
  }

  /// Whether anything was said that is kept.
  package var hasText: Bool { !question.isEmpty || !advice.isEmpty }
}

/// Which consultations: all that is given must match.
package struct ConsultationQuery: Sendable {
  package var scope: DivisionPrefix
  /// The first moment, in milliseconds since 1970.
  package var from = Int64.min
  /// The moment after the last.
  package var until = Int64.max
  package var topic = ConsultationTopic.unspecified
  package var channel = ConsultationChannel.unspecified
  package var personID = RecordID.none
  /// None: everyone's.
  package var staffID = RecordID.none
  package var state = ConsultationState.unspecified

  /// All of a scope.
  package init(scope: DivisionPrefix) {
    self.scope = scope
  }
}

/// A place in a list that is ordered by a moment or day and an id.
package struct ListPlace: Sendable, Hashable {
  /// Milliseconds since 1970, or a day number.
  package let order: Int64
  /// The record shown last.
  package let id: RecordID

  /// Names a place.
  package init(order: Int64, id: RecordID) {
    self.order = order
    self.id = id
  }

  /// Reads the text that was given with the page before.
  package init?(_ text: String) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2, let order = Int64(parts[0]), let id = RecordID(text: String(parts[1]))
    else { return nil }
    self.init(order: order, id: id)
  }

  /// The text to be given back for the next page.
  package var token: String { "\(order)_\(id)" }

  /// The order as a day, of a list by days; a place that was made up is some day, too.
  var day: CivilDate {
    let days = Int64(CivilDate.earliest.dayNumber)...Int64(CivilDate.latest.dayNumber)
    return CivilDate(dayNumber: Int(min(max(order, days.lowerBound), days.upperBound)))
  }

  /// Before every record of a list that ascends.
  package static let beginning = ListPlace(order: .min, id: .none)
}
