import HamletAudit
import HamletDomain
import Synchronization

/// Refused calls that wait for the next commit: the first of a kind is a row of its own, and those
/// like it within a minute are one more, with their number.
///
/// Like it is the same user, call, reason and record. A flood of different ones is counted together
/// past some tens a user and some hundreds in all, so that no refusal is lost and none fills the disk.
final class RefusalAudit: Sendable {
  private struct Counter {
    var first: AuditRefusal
    /// When the last of them came.
    var last: Int64
    /// Those that no row tells of yet.
    var untold = 1
    /// Whether a row told of the first.
    var isTold = false
  }

  /// Whose kinds are counted together: a user's, those of nobody who is known, and, so that a flood of
  /// one does not hide the other, those of connections.
  private struct Owner: Hashable {
    let user: RecordID
    let isConnection: Bool

    init(_ refusal: AuditRefusal) {
      user = refusal.userID
      isConnection = refusal.method == AuditRefusal.connection
    }
  }

  private struct State {
    var counters: [AuditRefusal: Counter] = [:]
    var kinds: [Owner: Int] = [:]
    var done: [AuditRow] = []
  }

  private let state = Mutex(State())

  /// Counts a refusal.
  func add(_ refusal: AuditRefusal) {
    state.withLock { state in
      var kind = Self.kind(refusal)
      let known = state.counters[kind] != nil
      if !known, state.kinds[Owner(refusal), default: 0] >= StoreLimits.refusalKindsOfUser {
        kind = Self.rest(of: refusal)
      }
      if state.counters[kind] == nil, state.counters.count >= StoreLimits.refusalKinds {
        kind = Self.rest(of: nil)
      }
      count(refusal, as: kind, &state)
    }
  }

  private func count(_ refusal: AuditRefusal, as kind: AuditRefusal, _ state: inout State) {
    let now = refusal.atUnixMilliseconds
    if var counter = state.counters[kind] {
      if now - counter.first.atUnixMilliseconds < StoreLimits.refusalMilliseconds {
        counter.untold += 1
        counter.last = max(counter.last, now)
        state.counters[kind] = counter
        return
      }
      if counter.untold > 0 { state.done.append(Self.row(counter)) }
    } else {
      state.kinds[Owner(kind), default: 0] += 1
    }
    var first = kind
    first.atUnixMilliseconds = now
    state.counters[kind] = Counter(first: first, last: now)
  }

  /// Takes the rows that are due: the first of each kind at once, the rest when its minute is over or
  /// where all are asked for.
  func take(now: Int64, all: Bool) -> [AuditRow] {
    state.withLock { state in
      guard !state.counters.isEmpty || !state.done.isEmpty else { return [] }
      var rows = state.done
      state.done = []
      for (kind, counter) in state.counters {
        var counter = counter
        let age = now - counter.first.atUnixMilliseconds
        let isOver = age >= StoreLimits.refusalMilliseconds || age < 0
        if counter.untold > 0, !counter.isTold || isOver || all {
          rows.append(Self.row(counter))
          counter.untold = 0
          counter.isTold = true
        }
        state.counters[kind] = isOver ? nil : counter
        if isOver { Self.forget(Owner(kind), &state.kinds) }
      }
      return rows.sorted { $0.atUnixMilliseconds < $1.atUnixMilliseconds }
    }
  }

  private static func forget(_ owner: Owner, _ kinds: inout [Owner: Int]) {
    let left = kinds[owner, default: 1] - 1
    kinds[owner] = left > 0 ? left : nil
  }

  /// A refusal without its time.
  private static func kind(_ refusal: AuditRefusal) -> AuditRefusal {
    var kind = refusal
    kind.atUnixMilliseconds = 0
    return kind
  }

  /// Where the refusals are counted that are too many of too many kinds: of a user, or of everybody.
  private static func rest(of refusal: AuditRefusal?) -> AuditRefusal {
    let isConnection = refusal?.method == AuditRefusal.connection
    return AuditRefusal(
      atUnixMilliseconds: 0,
      userID: refusal?.userID ?? .none,
      userName: refusal?.userName ?? AuditRefusal.unknownName,
      method: isConnection ? AuditRefusal.connection : "",
      reason: isConnection ? .device : .unspecified
    )
  }

  private static func row(_ counter: Counter) -> AuditRow {
    let refusal = counter.first
    var row = AuditRow(
      atUnixMilliseconds: counter.isTold ? counter.last : refusal.atUnixMilliseconds,
      userID: refusal.userID,
      userName: refusal.userName,
      method: refusal.method,
      recordType: "",
      recordID: refusal.recordID,
      purpose: 0,
      decision: AuditDecision.refused.rawValue,
      detail: "\(refusal.reason.rawValue)" + (refusal.detail.isEmpty ? "" : " " + refusal.detail)
    )
    row.sessionID = refusal.sessionID
    row.deviceID = refusal.deviceID
    row.times = Int64(counter.untold)
    return row
  }
}
