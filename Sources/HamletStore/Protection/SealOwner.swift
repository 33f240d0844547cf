import Foundation
import HamletDomain

/// Whose key a value is sealed under: a person's, or that of a record which outlives one person, is
/// about several, or about nobody who is known by name.
///
/// The kind is part of it, since clients make the ids of records: a consultation that was given a
/// person's id does not get her key.
struct SealOwner: Hashable, Sendable {
  enum Kind: UInt8, Sendable, CaseIterable {
    case person = 1
    case consultation = 2
    case choice = 3
    case report = 4
    case move = 5
    case merge = 6
    case duplicate = 7
    case dataImport = 8
    case file = 9
    case training = 10
    case reply = 11
    /// Any other record, by its id.
    case record = 12
  }

  let kind: Kind
  let id: RecordID

  init(_ kind: Kind, _ id: RecordID) {
    self.kind = kind
    self.id = id
  }

  static func person(_ id: RecordID) -> SealOwner { SealOwner(.person, id) }
  static func consultation(_ id: RecordID) -> SealOwner { SealOwner(.consultation, id) }
  /// Remarks and reasons of the staff's training.
  static let training = SealOwner(.training, .none)
  /// Replies kept under keys.
  static let replies = SealOwner(.reply, .none)

  /// As it stands in `subject_keys`.
  var stored: Data {
    var bytes = Data([kind.rawValue])
    bytes.append(contentsOf: id.bytes)
    return bytes
  }
}

extension Vault.Column {
  /// Whose key a value is under where nobody is named: of the kind of the column's table, with the
  /// row's id.
  var ownerKind: SealOwner.Kind {
    Self.kinds[rawValue.prefix { $0 != "." }] ?? .record
  }

  private static let kinds: [Substring: SealOwner.Kind] = [
    "persons": .person, "person_documents": .person, "person_phones": .person,
    "person_history": .person, "person_facts": .person, "residences": .person,
    "screenings": .person, "screening_corrections": .person, "standing_changes": .person,
    "consultations": .consultation, "consultation_corrections": .consultation,
    "informed_choices": .choice, "submission_versions": .report, "submission_reviews": .report,
    "submission_notes": .report, "review_drafts": .report, "treatments": .report, "moves": .move,
    "merges": .merge, "duplicate_cases": .duplicate, "imports": .dataImport,
    "file_chunks": .file,
  ]

  func owner(of row: RecordID) -> SealOwner { SealOwner(ownerKind, row) }
}
