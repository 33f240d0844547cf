internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func listSealedPersons(
    _ request: ListSealedPersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListSealedPersonsResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      let page = try snapshot.sealedPersons(
        within: grant.scope,
        after: request.pageToken,
        limit: Int(request.pageSize)
      )
      return ListSealedPersonsResponse(
        persons: page.items.map {
          SealedPerson(
            personId: $0.id,
            recordNo: $0.recordNumber,
            name: $0.name,
            sealedAtUnixMs: $0.sealedAt
          )
        },
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func unsealPerson(
    _ request: UnsealPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(request.personId, within: grant.scope)
      guard try tx.read.standings(of: row.id).contains(.sealed) else {
        throw CallError.failedPrecondition("This record is not sealed.", "该档案未封存。")
      }
      try Self.checkNobodyElse(holds: try tx.read.documents(of: row.id), tx.read)
      try tx.insert(ConsentInput(request).record(for: row, tx.read, grant))
      _ = try tx.setStanding(.sealed, false, of: row.id, toldBy: "", reason: "REGISTER given again")
      return Change(
        reply: RecordState(id: row.id, version: row.version),
        record: "person",
        id: row.id,
        purpose: .register,
        detail: "unsealed"
      )
    }
  }

  /// Who registered anew meanwhile has another record, and stands on the register once.
  private static func checkNobodyElse(
    holds documents: [DocumentRecord],
    _ snapshot: ReadSnapshot
  ) throws {
    for document in documents {
      guard let other = try snapshot.person(withDocument: document.number) else { continue }
      throw CallError.failedPrecondition(
        "She is on the register again as \(other.recordNumber).",
        "该居民已重新登记，档案号 \(other.recordNumber)。"
      )
    }
  }
}
