// Made by Protos/generate from the contract; not edited by hand.

/// Whether the higher level was told.
package enum UpwardNoticeState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case pending = 1
  case sent = 2
}
