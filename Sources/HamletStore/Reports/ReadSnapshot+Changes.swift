import Foundation
import GRDB
package import HamletDomain

/// That a record was written, as the audit tells it: no value of it.
package struct ChangeRecord: Sendable, Hashable {
  /// Its row in the audit.
  package let position: Int64
  /// Milliseconds since 1970.
  package let at: Int64
  package let kind: String
  package let id: RecordID
  /// The full method name; empty for what the server did by itself.
  package let method: String
  /// Nil: it belongs to the whole town.
  package let division: DivisionPrefix?
}

/// Which records are told of as changed, and where each kind lies.
package enum ChangeKind: String, CaseIterable, Sendable {
  case person
  case residence
  case consent
  case household
  case move
  case consultation
  case appointment
  case referral
  case followUp = "follow_up"
  case outreach
  case submission
  case campaign
  case screening
  case staff
  case course
  case trainingSession = "training_session"
  case trainingRule = "training_rule"
  case serviceTargets = "service_targets"
  case paperwork
  case servicePoint = "service_point"
  case awareness
  case certificate = "training_certificate"
  case enrolment
  case division

  /// The division of the record whose id is ?1; nil for what belongs to the whole town.
  var place: String? {
    switch self {
    case .person, .screening, .residence: "SELECT division FROM persons WHERE id = ?1"
    // A withdrawal names the person, a consent itself.
    case .consent:
      """
      SELECT p.division FROM persons p WHERE p.id = coalesce(
        (SELECT c.person_id FROM consents c WHERE c.id = ?1), ?1)
      """
    case .household: "SELECT division FROM households WHERE id = ?1"
    case .move: "SELECT to_division FROM moves WHERE id = ?1"
    case .consultation: "SELECT division FROM consultations WHERE id = ?1"
    case .appointment: "SELECT division FROM appointments WHERE id = ?1"
    case .referral: "SELECT division FROM referrals WHERE id = ?1"
    case .followUp: "SELECT division FROM follow_ups WHERE id = ?1"
    case .outreach: "SELECT division FROM outreach WHERE id = ?1"
    case .submission: "SELECT division FROM submissions WHERE id = ?1"
    case .campaign: "SELECT scope FROM campaigns WHERE id = ?1"
    case .staff: "SELECT division FROM staff WHERE id = ?1"
    case .serviceTargets: "SELECT division FROM service_targets WHERE id = ?1"
    case .paperwork: "SELECT division FROM paperwork WHERE id = ?1"
    case .servicePoint: "SELECT division FROM service_points WHERE id = ?1"
    case .awareness:
      """
      SELECT o.division FROM awareness_checks a JOIN outreach o ON o.id = a.outreach_id
      WHERE a.id = ?1
      """
    case .certificate:
      """
      SELECT s.division FROM training_certificates k JOIN staff s ON s.id = k.staff_id
      WHERE k.id = ?1
      """
    case .enrolment:
      """
      SELECT s.division FROM enrolments e JOIN staff s ON s.id = e.staff_id WHERE e.id = ?1
      """
    case .course, .trainingSession, .trainingRule, .division: nil
    }
  }
}

extension ReadSnapshot {
  /// Rows of the audit that one read looks at.
  package static let changesAtOnce = 2_000

  /// Records written after a position, within a scope, from the next rows of the audit; with the
  /// last row that was looked at, nil at the end.
  package func changes(
    after position: Int64,
    kinds: Set<ChangeKind>,
    within scope: DivisionPrefix,
    limit: Int
  ) throws -> (changes: [ChangeRecord], last: Int64?) {
    let rows = try all(
      """
      SELECT number, at_ms, record_type, record_id, method FROM audit
      WHERE number > ? AND decision = \(AuditDecision.allowed.rawValue) ORDER BY number LIMIT ?
      """,
      [position, Self.changesAtOnce]
    ) { ($0[0] as Int64, $0[1] as Int64, $0[2] as String, $0.id(3), $0[4] as String) }
    var changes: [ChangeRecord] = []
    for (number, at, type, id, method) in rows {
      guard let kind = ChangeKind(rawValue: type), kinds.contains(kind), !id.isNone else {
        continue
      }
      let place = try place(of: kind, id)
      guard place.isVisible(scope) else { continue }
      changes.append(
        ChangeRecord(
          position: number,
          at: at,
          kind: type,
          id: id,
          method: method,
          division: place.division
        )
      )
      if changes.count >= limit { return (changes, number) }
    }
    return (changes, rows.last?.0)
  }

  /// Where a record lies now; one that is gone is told to those who see the whole.
  private struct Place {
    var division: DivisionPrefix?
    var belongsToTown = false

    func isVisible(_ scope: DivisionPrefix) -> Bool {
      if let division { return scope.contains(division) || division.contains(scope) }
      return belongsToTown
    }
  }

  private func place(of kind: ChangeKind, _ id: RecordID) throws -> Place {
    guard let sql = kind.place else { return Place(belongsToTown: true) }
    guard let row = try first(sql, [id.stored]) else { return Place() }
    return Place(division: try DivisionPrefix(row[0]))
  }
}
