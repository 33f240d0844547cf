// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What is to be completed, and where.
package struct FieldNote: Sendable, Equatable {
  package var path: String = ""
  package var text: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    path: String = "",
    text: String = ""
  ) {
    self.path = path
    self.text = text
  }
}

extension FieldNote: ContractMessage {
  package static var typeName: String { "hamlet.v1.FieldNote" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__field_note__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FieldNote.self)
    path = CRead.string(c.pointee.path)
    text = CRead.string(c.pointee.text)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FieldNote.self, capacity: 1)
    hamlet__v1__field_note__init(c)
    c.pointee.path = arena.string(path)
    c.pointee.text = arena.string(text)
  }
}

/// A note as it stands in a report's history.
package struct ReviewNote: Sendable, Equatable {
  package var path: String = ""
  package var text: String = ""
  package var labelZh: String = ""
  package var labelEn: String = ""
  /// The version that was sent after the note; 0 while none was.
  package var settledNumber: UInt32 = 0
  /// Whether the field reads otherwise in that version.
  package var changed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    path: String = "",
    text: String = "",
    labelZh: String = "",
    labelEn: String = "",
    settledNumber: UInt32 = 0,
    changed: Bool = false
  ) {
    self.path = path
    self.text = text
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.settledNumber = settledNumber
    self.changed = changed
  }
}

extension ReviewNote: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReviewNote" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__review_note__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReviewNote.self)
    path = CRead.string(c.pointee.path)
    text = CRead.string(c.pointee.text)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    settledNumber = c.pointee.settled_number
    changed = c.pointee.changed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReviewNote.self, capacity: 1)
    hamlet__v1__review_note__init(c)
    c.pointee.path = arena.string(path)
    c.pointee.text = arena.string(text)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.settled_number = settledNumber
    c.pointee.changed = changed ? 1 : 0
  }
}

/// What a reviewer keeps for herself.
package struct SaveReviewNotesRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var notes: [FieldNote] = []
  package var comment: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    notes: [FieldNote] = [],
    comment: String = ""
  ) {
    self.id = id
    self.notes = notes
    self.comment = comment
  }
}

extension SaveReviewNotesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SaveReviewNotesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__save_review_notes_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SaveReviewNotesRequest.self)
    id = CRead.id(c.pointee.id)
    notes = CRead.messages(c.pointee.n_notes, c.pointee.notes)
    comment = CRead.string(c.pointee.comment)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SaveReviewNotesRequest.self, capacity: 1)
    hamlet__v1__save_review_notes_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.n_notes = notes.count
    c.pointee.notes = arena.messages(notes, Hamlet__V1__FieldNote.self)
    c.pointee.comment = arena.string(comment)
  }
}

/// Which versions.
package struct CompareVersionsRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// 0: the one before the other.
  package var fromNumber: UInt32 = 0
  /// 0: the newest.
  package var toNumber: UInt32 = 0
  /// What the content is needed for; who writes the report names none.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    fromNumber: UInt32 = 0,
    toNumber: UInt32 = 0,
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.fromNumber = fromNumber
    self.toNumber = toNumber
    self.purpose = purpose
  }
}

extension CompareVersionsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CompareVersionsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__compare_versions_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CompareVersionsRequest.self)
    id = CRead.id(c.pointee.id)
    fromNumber = c.pointee.from_number
    toNumber = c.pointee.to_number
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CompareVersionsRequest.self, capacity: 1)
    hamlet__v1__compare_versions_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.from_number = fromNumber
    c.pointee.to_number = toNumber
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// A field that reads otherwise.
package struct FieldDifference: Sendable, Equatable {
  package var path: String = ""
  package var labelZh: String = ""
  package var labelEn: String = ""
  /// Empty where the older version has no such entry.
  package var oldValue: String = ""
  /// Empty where the newer version has no such entry.
  package var newValue: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    path: String = "",
    labelZh: String = "",
    labelEn: String = "",
    oldValue: String = "",
    newValue: String = ""
  ) {
    self.path = path
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.oldValue = oldValue
    self.newValue = newValue
  }
}

extension FieldDifference: ContractMessage {
  package static var typeName: String { "hamlet.v1.FieldDifference" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__field_difference__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FieldDifference.self)
    path = CRead.string(c.pointee.path)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    oldValue = CRead.string(c.pointee.old_value)
    newValue = CRead.string(c.pointee.new_value)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FieldDifference.self, capacity: 1)
    hamlet__v1__field_difference__init(c)
    c.pointee.path = arena.string(path)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.old_value = arena.string(oldValue)
    c.pointee.new_value = arena.string(newValue)
  }
}

/// All that differs, in the order of the form.
package struct CompareVersionsResponse: Sendable, Equatable {
  package var fromNumber: UInt32 = 0
  package var toNumber: UInt32 = 0
  package var differences: [FieldDifference] = []
  /// More differ than an answer holds.
  package var truncated: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    fromNumber: UInt32 = 0,
    toNumber: UInt32 = 0,
    differences: [FieldDifference] = [],
    truncated: Bool = false
  ) {
    self.fromNumber = fromNumber
    self.toNumber = toNumber
    self.differences = differences
    self.truncated = truncated
  }
}

extension CompareVersionsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CompareVersionsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__compare_versions_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CompareVersionsResponse.self)
    fromNumber = c.pointee.from_number
    toNumber = c.pointee.to_number
    differences = CRead.messages(c.pointee.n_differences, c.pointee.differences)
    truncated = c.pointee.truncated != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CompareVersionsResponse.self, capacity: 1)
    hamlet__v1__compare_versions_response__init(c)
    c.pointee.from_number = fromNumber
    c.pointee.to_number = toNumber
    c.pointee.n_differences = differences.count
    c.pointee.differences = arena.messages(differences, Hamlet__V1__FieldDifference.self)
    c.pointee.truncated = truncated ? 1 : 0
  }
}
