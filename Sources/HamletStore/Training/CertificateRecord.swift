package import HamletDomain

/// A training certificate.
package struct CertificateRecord: Sendable, Hashable {
  package var id: RecordID
  /// As it is printed; given by the store.
  package var number: String
  package var staffID: RecordID
  package var sessionID: RecordID
  package var courseID: RecordID
  package var terms: CertificateTerms
  package var revokedReason: String
  package var version: UInt64
  /// Read, and not stored with the certificate.
  package var staffName: String
  /// Read: the division of the staff member.
  package var division: DivisionPrefix
  /// Read, and not stored with the certificate.
  package var courseTitle: String

  /// Describes a certificate.
  package init(
    id: RecordID,
    number: String = "",
    staffID: RecordID,
    sessionID: RecordID,
    courseID: RecordID,
    terms: CertificateTerms,
    revokedReason: String = "",
    version: UInt64 = 1,
    staffName: String = "",
    division: DivisionPrefix = .all,
    courseTitle: String = ""
  ) {
    self.id = id
    self.number = number
    self.staffID = staffID
    self.sessionID = sessionID
    self.courseID = courseID
    self.terms = terms
    self.revokedReason = revokedReason
    self.version = version
    self.staffName = staffName
    self.division = division
    self.courseTitle = courseTitle
  }
}

/// Which certificates a list shows.
package struct CertificateFilter: Sendable, Hashable {
  /// None: of everyone.
  package var staffID = RecordID.none
  /// None: of every course.
  package var courseID = RecordID.none

  /// Shows every certificate.
  package init() {}
}
