import HamletDomain
import Synchronization

/// Who was registered or changed of late, so that a check made on an older snapshot needs to look at
/// nobody else again.
///
/// Registrations are kept by the blocks in which likely duplicates are gathered, changes by the id
/// alone. Kept is what one transaction writes even where it is rolled back: to look at too many is
/// harmless.
// All but `committed` is touched by the writer's thread alone, and readers only load that.
final class RegisterChanges: @unchecked Sendable {
  private struct Entry {
    /// The commit that shows it.
    let commit: UInt64
    let id: RecordID
  }

  private struct Generation {
    /// Commits up to this one are not kept.
    var after: UInt64
    var count = 0
    var blocks: [Int: [Entry]] = [:]
  }

  /// Registrations of a generation, of which two are kept: more than wait for the writer at any time.
  private static let generation = 4_096
  /// Changed people that are kept; beyond that it is quicker to look at everybody again.
  private static let changesKept = 256

  /// The number of the last commit that is durable; commits are numbered from the start of the
  /// process.
  private let committed = Atomic<UInt64>(0)
  private var recent = Generation(after: 0)
  private var older = Generation(after: 0)
  private var changed: [Entry] = []
  /// Changes up to this commit are not kept.
  private var changedAfter: UInt64 = 0

  /// The last commit that is durable; a snapshot that begins after it was asked for shows it.
  var lastCommit: UInt64 { committed.load(ordering: .acquiring) }

  private var running: UInt64 { committed.load(ordering: .relaxed) + 1 }

  /// Says that what was noted is durable.
  func commit() { committed.add(1, ordering: .releasing) }

  /// Notes somebody who is being registered, by the blocks that she is in.
  func note(_ id: RecordID, in blocks: [Int]) {
    if recent.count >= Self.generation {
      older = recent
      recent = Generation(after: running)
    }
    recent.count += 1
    let entry = Entry(commit: running, id: id)
    for block in blocks { recent.blocks[block, default: []].append(entry) }
  }

  /// Notes somebody who is being changed; nil: it may change what anybody is compared by.
  func note(changed id: RecordID?) {
    guard let id, changed.count < Self.changesKept else {
      changed = []
      changedAfter = running
      return
    }
    guard changed.last?.id != id || changed.last?.commit != running else { return }
    changed.append(Entry(commit: running, id: id))
  }

  /// Whoever is in one of these blocks and was registered after a commit, and whoever was changed;
  /// nil where that is not known any more.
  func since(_ commit: UInt64, in blocks: [Int]) -> Set<RecordID>? {
    guard commit >= older.after, commit >= changedAfter else { return nil }
    var found = Set<RecordID>()
    for entry in changed where entry.commit > commit { found.insert(entry.id) }
    for block in blocks {
      for generation in [recent, older] {
        guard let entries = generation.blocks[block] else { continue }
        // The newest stand last.
        for entry in entries.reversed() {
          guard entry.commit > commit else { break }
          found.insert(entry.id)
        }
      }
    }
    return found
  }
}
