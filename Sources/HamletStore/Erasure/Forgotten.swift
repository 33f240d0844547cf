package import HamletDomain

/// Something whose words were erased or are kept no longer, by its id: a line of the ledger.
package struct Forgotten: Sendable, Hashable {
  /// What it is.
  package enum Kind: String, Sendable, CaseIterable {
    case person
    case consultation
    case choice
    case report
  }

  package let kind: Kind
  package let id: RecordID

  package init(_ kind: Kind, _ id: RecordID) {
    self.kind = kind
    self.id = id
  }

  init(_ rule: RetentionRule, _ id: RecordID) {
    switch rule {
    case .informedChoice: self.init(.choice, id)
    case .dossier: self.init(.report, id)
    case .anonymousConsultation, .unspecified: self.init(.consultation, id)
    }
  }

  /// As `person 0190...`.
  var line: String { "\(kind.rawValue) \(id)" }

  init?(line: Substring) {
    let parts = line.split(separator: " ")
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])),
      let id = RecordID(text: String(parts[1]))
    else { return nil }
    self.init(kind, id)
  }
}
