package import HamletDomain

/// A place or a line where people are served.
package struct ServicePointRecord: Sendable, Hashable {
  package var id: RecordID
  package var kind: ServicePointKind
  package var division: DivisionCode
  package var nameZh: String
  package var nameEn: String
  package var phone: String
  package var plan: ServicePointPlan
  package var services: [ConsultationTopic]
  /// Why it is closed on a closed day, in the words of the staff.
  package var closedReasons: [CivilDate: String] = [:]
  package var version: UInt64 = 1

  /// Describes a service point.
  package init(
    id: RecordID,
    kind: ServicePointKind,
    division: DivisionCode,
    nameZh: String,
    nameEn: String,
    phone: String,
    plan: ServicePointPlan,
    services: [ConsultationTopic]
  ) {
    self.id = id
    self.kind = kind
    self.division = division
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.phone = phone
    self.plan = plan
    self.services = services
  }
}
