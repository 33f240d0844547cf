/// Who sent a frame.
enum Side: CaseIterable, Sendable {
  case client
  case server
}
