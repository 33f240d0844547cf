import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let certificateColumns = """
    SELECT k.id, k.number, k.staff_id, k.session_id, k.course_id, k.issued_on, k.expires_on,
      k.revoked_on, k.reason, k.version, p.name, p.division, c.title
    FROM training_certificates k JOIN staff p ON p.id = k.staff_id
      JOIN courses c ON c.id = k.course_id
    """

  /// The certificate; throws `notFound` where there is none within the scope.
  package func certificate(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> CertificateRecord {
    let found = try first("\(Self.certificateColumns) WHERE k.id = ?", [id.stored])
    guard let found = try found.map(certificate), scope.contains(found.division) else {
      throw StoreError.notFound
    }
    return found
  }

  /// The certificate of a number as it is printed, or nil.
  package func certificate(numbered number: CertificateNumber) throws -> CertificateRecord? {
    try first("\(Self.certificateColumns) WHERE k.number = ?", [number.description])
      .map(certificate)
  }

  /// A page of certificates, newest first.
  package func certificates(
    within scope: DivisionPrefix,
    _ filter: CertificateFilter,
    after: RecordID,
    limit: Int
  ) throws -> Page<CertificateRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      \(Self.certificateColumns)
      WHERE p.division >= ?1 AND p.division < ?2 AND (?3 IS NULL OR k.staff_id = ?3)
        AND (?4 IS NULL OR k.course_id = ?4) AND (?5 IS NULL OR (k.issued_on, k.id) <
          (SELECT issued_on, id FROM training_certificates WHERE id = ?5))
      ORDER BY k.issued_on DESC, k.id DESC LIMIT ?6
      """,
      [
        scope.text, scope.upperBound, filter.staffID.stored, filter.courseID.stored,
        after.stored, size + 1,
      ],
      certificate
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// A page of certificates of present staff that end within some days, the first to end at the
  /// top, and of those that ended before them the ones about privacy that the holder's role must
  /// have; those that a later certificate of the same course follows are left out.
  package func certificates(
    within scope: DivisionPrefix,
    ending days: ClosedRange<CivilDate>,
    after: RecordID,
    limit: Int
  ) throws -> Page<CertificateRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      \(Self.certificateColumns)
      WHERE p.division >= ?1 AND p.division < ?2 AND k.expires_on <> '' AND k.expires_on <= ?4
        AND (k.expires_on >= ?3 OR (\(Self.isMandatoryPrivacy)))
        AND k.revoked_on = '' AND (p.ends_on = '' OR p.ends_on >= ?3)
        AND NOT EXISTS (SELECT 1 FROM training_certificates l WHERE l.staff_id = k.staff_id
          AND l.course_id = k.course_id AND l.revoked_on = ''
          AND (l.expires_on = '' OR l.expires_on > k.expires_on))
        AND (?5 IS NULL OR (k.expires_on, k.id) >
          (SELECT expires_on, id FROM training_certificates WHERE id = ?5))
      ORDER BY k.expires_on, k.id LIMIT ?6
      """,
      [
        scope.text, scope.upperBound, days.lowerBound.description, days.upperBound.description,
        after.stored, size + 1,
      ],
      certificate
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// What a session has given a staff member, revoked or not, the newest first.
  package func certificates(
    of staff: RecordID,
    from session: RecordID
  ) throws -> [CertificateRecord] {
    try all(
      """
      \(Self.certificateColumns) WHERE k.staff_id = ? AND k.session_id = ?
      ORDER BY k.issued_on DESC, k.id DESC
      """,
      [staff.stored, session.stored],
      certificate
    )
  }

  private func certificate(_ row: Row) throws -> CertificateRecord {
    CertificateRecord(
      id: row.id(0),
      number: row[1],
      staffID: row.id(2),
      sessionID: row.id(3),
      courseID: row.id(4),
      terms: try Self.terms(issued: row[5], expires: row[6], revoked: row[7]),
      revokedReason: try vault.open(row[8], .trainingReason, row: row.id(0)),
      version: UInt64(row[9] as Int64),
      staffName: row[10],
      division: try DivisionPrefix(row[11]),
      courseTitle: row[12]
    )
  }

  static func terms(issued: String, expires: String, revoked: String) throws -> CertificateTerms {
    CertificateTerms(
      issuedOn: try CivilDate(issued),
      expiresOn: try day(expires),
      revokedOn: try day(revoked)
    )
  }
}
