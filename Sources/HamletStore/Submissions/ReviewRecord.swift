package import HamletDomain

/// What someone did with a report.
package struct ReviewRecord: Sendable, Hashable {
  /// What is to be completed, and where.
  package struct Note: Sendable, Hashable {
    package var path: String
    package var text: String
    /// The version that was sent after it; 0 while none was.
    package var settled: UInt32 = 0
    /// Whether the field reads otherwise in that version.
    package var isChanged = false

    /// Describes a note.
    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  package var action: ReviewAction
  package var actorID: RecordID
  package var actorName: String
  /// Milliseconds since 1970.
  package var at: Int64
  /// The version of the content that was looked at.
  package var number: UInt32
  package var comment = ""
  /// Who of the family said so; empty where nobody was asked.
  package var toldBy = ""
  package var notes: [Note] = []

  /// Describes a review without words.
  package init(
    _ action: ReviewAction,
    actorID: RecordID,
    actorName: String,
    at: Int64,
    number: UInt32
  ) {
    self.action = action
    self.actorID = actorID
    self.actorName = actorName
    self.at = at
    self.number = number
  }
}
