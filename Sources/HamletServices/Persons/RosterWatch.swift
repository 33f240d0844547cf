internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import Synchronization

/// What one watcher has been told of a village's roster, so that a wake sends what differs.
///
/// A wake reads three numbers; only where they changed it pages through the village.
final class RosterWatch: Sendable {
  /// Records whose commits may change a roster.
  static let kinds: Set<String> = ["person", "move", "consent", "right_request"]
  private static let pageItems = 100

  private struct Told {
    var mark: RosterMark?
    var versions: [RecordID: UInt64] = [:]
  }

  private let village: DivisionPrefix
  private let env: ServiceEnvironment
  private let call: CallContext
  private let told = Mutex(Told())

  init(_ village: DivisionPrefix, _ env: ServiceEnvironment, _ call: CallContext) {
    self.village = village
    self.env = env
    self.call = call
  }

  /// Sends the whole roster the first time, and what changed since after that.
  func send(to responses: ResponseStream<RosterEvent>) async throws(CallError) {
    let village = village
    let mark = try await env.read(call) { snapshot, _ in try snapshot.rosterMark(of: village) }
    let before = told.withLock { $0 }
    guard before.mark != mark else { return }
    try env.auditRead(call, id: .none)
    var seen: [RecordID: UInt64] = [:]
    var after: String? = ""
    while let start = after {
      let (entries, next) = try await page(after: start, unlike: before.versions)
      for (row, entry) in entries {
        seen[row.id] = row.version
        guard let entry else { continue }
        let kind: RosterEventKind =
          before.mark == nil ? .present : before.versions[row.id] == nil ? .added : .changed
        try await responses.send(RosterEvent(kind: kind, entry: entry))
      }
      after = next
    }
    for id in before.versions.keys where seen[id] == nil {
      try await responses.send(RosterEvent(kind: .removed, removedId: id))
    }
    if before.mark == nil {
      try await responses.send(RosterEvent(kind: .listed, total: UInt64(clamping: seen.count)))
    }
    let now = Told(mark: mark, versions: seen)
    told.withLock { $0 = now }
  }

  /// A page of the roster, with an entry for whoever is new or changed.
  private func page(
    after: String,
    unlike versions: [RecordID: UInt64]
  ) async throws(CallError) -> ([(PersonRow, RosterEntry?)], String?) {
    let village = village
    return try await env.read(call) { snapshot, _ in
      let page = try snapshot.roster(of: village, after: after, limit: Self.pageItems)
      let entries = try page.items.map { row in
        (row, versions[row.id] == row.version ? nil : try PersonHandlers.entry(row, snapshot))
      }
      return (entries, page.next)
    }
  }
}
