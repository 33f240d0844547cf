import GRDB
package import HamletDomain

extension Transaction {
  /// Issues a certificate and gives its number, the next of its year.
  ///
  /// Throws `alreadyExists` where the id is taken, or the session has given the staff member one
  /// that was not revoked.
  package func insert(_ certificate: CertificateRecord) throws -> String {
    let same = try read.first(
      """
      SELECT id FROM training_certificates
      WHERE id = ? OR (staff_id = ? AND session_id = ? AND revoked_on = '')
      """,
      [certificate.id.stored, certificate.staffID.stored, certificate.sessionID.stored]
    )
    if let same { throw StoreError.alreadyExists(same.id(0)) }
    let number = try nextCertificateNumber(year: certificate.terms.issuedOn.year)
    try run(
      "INSERT INTO training_certificates VALUES (?, ?, ?, ?, ?, ?, ?, '', NULL, 1)",
      [
        certificate.id.stored, number, certificate.staffID.stored, certificate.sessionID.stored,
        certificate.courseID.stored, certificate.terms.issuedOn.description,
        certificate.terms.expiresOn?.description ?? "",
      ]
    )
    return number
  }

  /// Takes a certificate back and gives its new version; throws `conflict` where `base` is not its
  /// version.
  package func revoke(
    _ certificate: CertificateRecord,
    on day: CivilDate,
    reason: String,
    base: UInt64
  ) throws -> UInt64 {
    guard certificate.version == base else {
      throw StoreError.conflict(certificate.version, ["state"])
    }
    try run(
      "UPDATE training_certificates SET revoked_on = ?, reason = ?, version = ? WHERE id = ?",
      [
        day.description, try sealed(reason, .trainingReason, certificate.id, of: .training),
        Int64(base + 1),
        certificate.id.stored,
      ]
    )
    return base + 1
  }

  private func nextCertificateNumber(year: Int) throws -> String {
    try run(
      """
      INSERT INTO training_certificate_numbers VALUES (?, 1)
      ON CONFLICT(year) DO UPDATE SET last = last + 1
      """,
      [year]
    )
    let last = try read.count(
      "SELECT last FROM training_certificate_numbers WHERE year = ?",
      [year]
    )
    guard let number = CertificateNumber(year: year, sequence: last) else {
      throw StoreError(.failed("certificate numbers of \(year) are used up"))
    }
    return number.description
  }
}
