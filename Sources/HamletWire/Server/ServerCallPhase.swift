/// How far a call has come on the server.
enum ServerCallPhase: CaseIterable, Hashable, Sendable {
  /// Its handler is at work. → all others
  case running
  /// Its write is handed to a commit: nothing stops it but its end. → `ended`
  case committing
  /// It was told to stop. → `ended`
  case stopped
  /// Its END is queued.
  case ended

  /// False: it is not to be told.
  mutating func stop() -> Bool {
    let next: ServerCallPhase
    let isTold: Bool
    switch self {
    case .running: (next, isTold) = (.stopped, true)
    case .committing: (next, isTold) = (.committing, false)
    case .stopped: (next, isTold) = (.stopped, false)
    case .ended: (next, isTold) = (.ended, false)
    }
    self = next
    return isTold
  }

  /// False: it was stopped or has ended.
  mutating func beginCommit() -> Bool {
    let next: ServerCallPhase
    let isAllowed: Bool
    switch self {
    case .running, .committing: (next, isAllowed) = (.committing, true)
    case .stopped: (next, isAllowed) = (.stopped, false)
    case .ended: (next, isAllowed) = (.ended, false)
    }
    self = next
    return isAllowed
  }
}
