/// Which documents a dossier needs; what is missing is asked for and stops nothing.
package enum DossierChecklist {
  /// The documents for a purpose, in the order of the form.
  package static func documents(for purpose: DossierPurpose) -> [DossierDocumentKind] {
    let always: [DossierDocumentKind] = [.identity, .medicalRecord, .guardianStatement]
    return switch purpose {
    case .rehabilitation, .disabilitySupport, .educationSupport, .unspecified: always
    case .medicalAid: always + [.laboratory]
    case .secondOpinion: always + [.laboratory, .imaging]
    }
  }

  /// What is not there yet.
  package static func missing(
    for purpose: DossierPurpose,
    present: Set<DossierDocumentKind>
  ) -> [DossierDocumentKind] {
    documents(for: purpose).filter { !present.contains($0) }
  }
}
