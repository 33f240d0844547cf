internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  /// Records reviewed for one page at most, so that a village without gaps does not take long.
  private static let reviewedPerPage = 600

  package func listIncomplete(
    _ request: ListIncompleteRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListIncompleteResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListIncompleteResponse()
      }
      let limit = request.pageSize == 0 ? 50 : min(Int(request.pageSize), 100)
      var records: [IncompleteRecord] = []
      var next: String? = try RecordNumber.after(pageToken: request.pageToken)
      var reviewed = 0
      while let after = next, records.count < limit, reviewed < Self.reviewedPerPage {
        let page = try snapshot.roster(of: scope, after: after, limit: 100)
        next = page.next
        for row in page.items {
          reviewed += 1
          guard let record = try Self.incomplete(row, request.missing, snapshot, grant.today)
          else { continue }
          records.append(record)
          if records.count == limit {
            next = row.recordNumber
            break
          }
        }
      }
      return ListIncompleteResponse(records: records, nextPageToken: next ?? "")
    }
  }

  /// What a record lacks, or nil where it lacks nothing of what is asked for.
  private static func incomplete(
    _ row: PersonRow,
    _ wanted: RegisterFact,
    _ snapshot: ReadSnapshot,
    _ today: CivilDate
  ) throws -> IncompleteRecord? {
    let review = try snapshot.review(row, on: today)
    var missing = review.missing
    if RegisterReview.needsConfirmation(row.confirmedOn, on: today) {
      missing.append(.confirmation)
    }
    guard wanted == .unspecified ? !missing.isEmpty : missing.contains(wanted) else { return nil }
    return IncompleteRecord(
      id: row.id,
      recordNo: row.recordNumber,
      name: row.name,
      missing: missing,
      completenessPerMille: UInt32(clamping: review.completenessPerMille),
      lastConfirmedOn: row.confirmedOn?.description ?? ""
    )
  }
}
