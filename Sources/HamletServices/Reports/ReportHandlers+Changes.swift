internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore
internal import Synchronization

extension ReportHandlers {
  private static let usualChanges = 1_000

  package func listChanges(
    _ request: ListChangesRequest,
    _ responses: ResponseStream<RecordChange>,
    _ call: CallContext
  ) async throws(CallError) {
    let kinds = try Self.kinds(request.kinds)
    try env.auditRead(call, record: "change", id: .none)
    var cursor = ChangeCursor(
      position: Int64(clamping: request.after),
      left: request.maxChanges == 0 ? Self.usualChanges : Int(request.maxChanges),
      kinds: kinds
    )
    guard request.follow else {
      try await send(&cursor, responses, call)
      return
    }
    // Ended by its own number of changes, as by the caller: neither is a fault.
    do throws(CallError) {
      try await env.changes.follow(Set(kinds.map(\.rawValue)), call) { () throws(CallError) in
        try await send(&cursor, responses, call)
        if cursor.left == 0 { throw Self.ended }
      }
    } catch {
      guard cursor.left == 0 else { throw error }
    }
  }

  private static let ended = CallError.cancelled

  /// Sends what was written after the cursor, some rows of the audit to a read, up to the end.
  private func send(
    _ cursor: inout ChangeCursor,
    _ responses: ResponseStream<RecordChange>,
    _ call: CallContext
  ) async throws(CallError) {
    while cursor.left > 0 {
      let at = cursor
      let found = try await env.read(call) { snapshot, grant in
        try snapshot.changes(
          after: at.position,
          kinds: at.kinds,
          within: grant.scope,
          limit: at.left
        )
      }
      for change in found.changes { try await responses.send(change.message) }
      cursor.left -= found.changes.count
      guard let last = found.last else { return }
      cursor.position = last
    }
  }

  private static func kinds(_ names: [String]) throws(CallError) -> Set<ChangeKind> {
    guard !names.isEmpty else { return Set(ChangeKind.allCases) }
    var kinds: Set<ChangeKind> = []
    for (index, name) in names.enumerated() {
      guard let kind = ChangeKind(rawValue: name) else {
        let known = ChangeKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .invalid(
          "kinds[\(index)]",
          rule: "change.kind",
          "One of \(known).",
          "可用：\(known)。"
        )
      }
      kinds.insert(kind)
    }
    return kinds
  }
}

/// Where a stream of changes is, and how many more it may tell.
private struct ChangeCursor: Sendable {
  var position: Int64
  var left: Int
  var kinds: Set<ChangeKind>
}

extension ChangeRecord {
  fileprivate var message: RecordChange {
    RecordChange(
      position: UInt64(clamping: position),
      atUnixMs: at,
      kind: kind,
      id: id,
      writtenBy: method.split(separator: "/").last.map(String.init) ?? "",
      division: division?.text ?? ""
    )
  }
}
