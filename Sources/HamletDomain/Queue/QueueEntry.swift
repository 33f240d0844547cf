/// Something that waits to be done.
package struct QueueEntry: Sendable, Hashable {
  /// What waits.
  package let kind: QueueItemKind
  /// The consultation, follow-up, appointment or paperwork.
  package let record: RecordID
  /// The record's version, so that a change is seen.
  package let version: UInt64
  /// Where it waits.
  package let division: DivisionCode
  /// How soon it is needed.
  package var urgency = Urgency.unspecified
  /// Through which channel.
  package var channel = ConsultationChannel.unspecified
  /// When it began to wait, or for when it was agreed: milliseconds since 1970.
  package let at: Int64

  /// Describes an entry.
  package init(
    kind: QueueItemKind,
    record: RecordID,
    version: UInt64,
    division: DivisionCode,
    at: Int64
  ) {
    self.kind = kind
    self.record = record
    self.version = version
    self.division = division
    self.at = at
  }
}

extension QueueEntry: Comparable {
  /// Orders by what presses most: emergencies, what is urgent, then by time.
  package static func < (first: QueueEntry, second: QueueEntry) -> Bool {
    let key = { (entry: QueueEntry) in
      (UInt32.max - entry.urgency.rawValue, entry.kind.rawValue, entry.at)
    }
    return key(first) == key(second) ? first.record < second.record : key(first) < key(second)
  }
}
