internal import HamletDomain
internal import HamletRPC
internal import HamletStore

extension ServiceEnvironment {
  /// Goes through the audit in slices, each in a snapshot of its own, until the end or until `take`
  /// says that it is enough.
  func eachAuditItem<Item: Sendable>(
    _ query: AuditQuery,
    after number: Int64 = 0,
    _ call: CallContext,
    make: @escaping @Sendable (AuditItemRecord, ReadSnapshot) throws -> Item?,
    take: ([Item]) async throws(CallError) -> Bool
  ) async throws(CallError) {
    // Reads that still wait for a commit belong to the answer.
    await store.flushReadAudit()
    var last = number
    while true {
      try call.checkCancelled()
      let start = last
      let slice = try await read(call) { snapshot, _ in
        let slice = try snapshot.audit(query, after: start)
        return (items: try slice.items.compactMap { try make($0, snapshot) }, slice)
      }
      guard try await take(slice.items), !slice.1.isEnd else { return }
      last = slice.1.last
    }
  }
}
