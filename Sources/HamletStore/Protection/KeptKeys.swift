import Crypto
import Synchronization

/// Keys derived from salts that nobody has deleted, by the numbers of their subjects: what they sealed
/// opens without a look at the salt.
///
/// A key comes in from a snapshot that found its salt and began while no deletion was on its way, and
/// only if none has begun since. A deletion takes its key out before the commit that shows it, so
/// a snapshot in which the salt is gone finds no key here either. Numbers are never given twice.
final class KeptKeys: Sendable {
  /// Keys that are held at most, one a place; the number tells the place, and who came last has it.
  ///
  /// Those of the people whom a town's staff work with at one time; full, they take about 8 MB.
  private static let places = 1 << 16

  private struct Place {
    var subject: Int64 = 0
    /// The number of the key of the file from which the key was derived.
    var number: UInt32 = 0
    var key: SymmetricKey?
  }

  /// What a snapshot may know of deletions; to be taken before it begins.
  struct Mark: Sendable {
    fileprivate let turns: UInt64

    /// Whether no deletion was on its way.
    fileprivate var isQuiet: Bool { turns.isMultiple(of: 2) }
  }

  private let places = Mutex([Place](repeating: Place(), count: KeptKeys.places))
  /// Moved with `places` locked, where a transaction begins to delete salts and where it ended.
  private let turns = Atomic<UInt64>(0)

  /// What a snapshot that begins now may know.
  var mark: Mark { Mark(turns: turns.load(ordering: .acquiring)) }

  /// The key of a subject, if it is held and her salt is there.
  func key(_ number: UInt32, of subject: Int64) -> SymmetricKey? {
    places.withLock { places in
      let place = Self.place(of: subject)
      guard places[place].subject == subject, places[place].number == number else { return nil }
      return places[place].key
    }
  }

  /// Keeps a key whose salt was found in a snapshot that began after `mark` was taken.
  func keep(_ key: SymmetricKey, _ number: UInt32, of subject: Int64, since mark: Mark) {
    guard mark.isQuiet else { return }
    places.withLock { places in
      // The deletion that began meanwhile may be hers.
      guard turns.load(ordering: .relaxed) == mark.turns else { return }
      places[Self.place(of: subject)] = Place(subject: subject, number: number, key: key)
    }
  }

  /// Forgets a key whose salt the running transaction deletes.
  func deleting(_ subject: Int64) {
    places.withLock { places in
      if mark.isQuiet { turns.add(1, ordering: .releasing) }
      let place = Self.place(of: subject)
      if places[place].subject == subject { places[place] = Place() }
    }
  }

  /// Says that the writer's transaction ended, whether or not it is durable; before anybody hears of it.
  func transactionEnded() {
    guard !mark.isQuiet else { return }
    places.withLock { _ in _ = turns.add(1, ordering: .releasing) }
  }

  private static func place(of subject: Int64) -> Int {
    Int(truncatingIfNeeded: subject) & (places - 1)
  }
}
