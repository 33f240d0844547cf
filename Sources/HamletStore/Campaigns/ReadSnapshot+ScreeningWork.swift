import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// What of a campaign's checks is left to do.
  package enum ScreeningTask: Sendable {
    /// The result was not given yet.
    case giveResult
    /// A finding is to be followed up by this day.
    case followUp(until: CivilDate)
  }

  /// A page of those with whom something is left to do, the earliest first; only who may be
  /// contacted.
  package func screeningWork(
    _ task: ScreeningTask,
    in campaign: CampaignRecord,
    within scope: DivisionPrefix,
    on day: CivilDate,
    after: String,
    limit: Int
  ) throws -> Page<WorkRow> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let key = parts.count == 2 ? parts[0] : ""
    let id: StoredID = parts.count == 2 ? RecordID(text: parts[1])?.stored ?? .empty : .empty
    let (column, last) =
      switch task {
      case .giveResult: ("s.done_on", CivilDate.latest)
      case .followUp(let until): ("s.follow_up_on", until)
      }
    let isOpen = if case .giveResult = task { "s.given_on = ''" } else { "\(column) <> ''" }
    let found = try all(
      """
      SELECT p.id, p.record_no, p.name, p.division, s.version, \(column), NULL
      FROM screenings s JOIN persons p ON p.id = s.person_id
      WHERE s.campaign_id = ? AND s.status = \(ScreeningStatus.done.rawValue) AND \(isOpen)
        AND \(column) <= ? AND (\(column), p.id) > (?, ?)
        AND p.status = \(PersonStatus.active.rawValue) AND p.division >= ? AND p.division < ?
        AND \(try isOpenToViewer("p.id")) AND \(EligiblePersons.contact)
      ORDER BY \(column), p.id LIMIT ?
      """,
      [
        campaign.id.stored, last.description, key, id, scope.text, scope.upperBound,
        day.description, size + 1,
      ],
      WorkRow.init
    )
    return Page(fetched: found, limit: size) { "\($0.day?.description ?? "")|\($0.personID)" }
  }

  /// The campaigns on whose lists a person is, newest first.
  package func campaigns(of person: RecordID, limit: Int) throws -> [RecordID] {
    try all(
      """
      SELECT k.id FROM screenings s JOIN campaigns k ON k.id = s.campaign_id
      WHERE s.person_id = ? ORDER BY k.opens_on DESC, k.id LIMIT ?
      """,
      [person.stored, limit]
    ) { $0.id(0) }
  }
}
