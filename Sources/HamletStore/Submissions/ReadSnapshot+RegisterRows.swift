import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The reports of a kind in some states that came within a time, the oldest first.
  ///
  /// What is sealed is never among them, nor what is of a person whose record is hidden or rests.
  package func register(
    of kind: SubmissionKind,
    in states: [SubmissionState],
    within scope: DivisionPrefix,
    received: Range<Int64>
  ) throws -> [RecordID] {
    let list = states.map { String($0.rawValue) }.joined(separator: ", ")
    return try all(
      """
      SELECT id FROM submissions
      WHERE kind = ? AND received_ms >= ? AND received_ms < ? AND sealed = 0
        AND state IN (\(list)) AND division >= ? AND division < ?
        AND \(Self.isOpen("submissions.person_id"))
      ORDER BY received_ms, id
      """,
      [kind.rawValue, received.lowerBound, received.upperBound, scope.text, scope.upperBound]
    ) { $0.id(0) }
  }
}
