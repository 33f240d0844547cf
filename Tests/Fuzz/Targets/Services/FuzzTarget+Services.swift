extension FuzzTarget {
  /// Files that come in, and what lies in the data folder.
  static let services = [
    FuzzTarget(name: "imports", seeds: { ImportTrial.seeds }, run: ImportTrial.run),
    FuzzTarget(name: "audit-rows", seeds: { AuditTrial.seeds }, run: AuditTrial.run),
    FuzzTarget(name: "certificates", seeds: { CertificateTrial.seeds }, run: CertificateTrial.run),
    FuzzTarget(name: "key-files", seeds: { KeyFileTrial.seeds }, run: KeyFileTrial.run),
    FuzzTarget(name: "audit-proofs", seeds: { ProofTrial.seeds }, run: ProofTrial.run),
  ]
}
