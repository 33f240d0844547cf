extension FuzzTarget {
  /// Files that come in, and what lies in the data folder.
  static let services = [
    FuzzTarget(name: "imports", seeds: { ImportTrial.seeds }, run: ImportTrial.run),
    FuzzTarget(name: "audit-reads", seeds: { AuditTrial.seeds }, run: AuditTrial.run),
  ]
}
