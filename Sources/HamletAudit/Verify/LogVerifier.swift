/// Goes through the rows of a log from the first, with its public key, its checkpoints and one that
/// was kept elsewhere, and tells what does not fit.
package struct LogVerifier {
  /// What a log may do that its server would not have done by itself.
  package enum Bounds {
    /// Rows between two checkpoints: 1,000, and the largest batch that may end in between.
    package static let rowsBetweenCheckpoints: UInt64 = 1_000 + 1_024
    /// How far a row's time may lie before that of an earlier row: calls wait for their commit, and
    /// clocks are set.
    package static let clockMilliseconds: Int64 = 10 * 60_000
    /// How long rows may stand unsigned: 60 s, and the time of a long commit.
    package static let unsignedMilliseconds: Int64 = 5 * 60_000
    /// Findings of one kind that are told one by one.
    package static let findingsOfAKind = 20
  }

  private let key: LogKey
  private let kept: LogCheckpoint?
  /// The checkpoints that hold by themselves, by size.
  private var checkpoints: [LogCheckpoint] = []
  private var nextCheckpoint = 0
  private var lastGood: UInt64 = 0
  private var isRewritten = false
  private var isKeptMet = false
  private var range = CompactRange()
  private var head: [UInt8] = []
  private var lastNumber: Int64 = 0
  private var latest: (time: Int64, number: UInt64) = (.min, 0)
  private var latestSinceCheckpoint = Int64.min
  private var lastTime = Int64.min
  private var counts: [AuditFinding.Kind: Int] = [:]
  /// What was found so far, in the order of the walk.
  package private(set) var findings: [AuditFinding] = []

  /// Rows taken in so far.
  package var size: UInt64 { range.size }
  /// How many checkpoints hold by themselves.
  package var checkpointCount: Int { checkpoints.count }

  /// Begins with the log's checkpoints in the order of their sizes, and one that was kept elsewhere.
  package init(
    key: LogKey,
    checkpoints stored: [(size: UInt64, note: String)],
    kept: LogCheckpoint?
  ) {
    self.key = key
    self.kept = kept
    var last: UInt64 = 0
    for (size, note) in stored {
      guard let checkpoint = judged(note, size) else { continue }
      if checkpoint.after != last {
        add(
          .checkpointMissing,
          at: checkpoint.after,
          "the checkpoint before that of \(size) rows had \(checkpoint.after) rows and is not there"
        )
      }
      checkpoints.append(checkpoint)
      last = size
    }
    if let kept, kept.size > 0, !stored.contains(where: { $0.size == kept.size }) {
      add(
        .checkpointMissing,
        at: kept.size,
        "the checkpoint of \(kept.size) rows that was kept elsewhere is not among the log's own"
      )
    }
  }

  private mutating func judged(_ note: String, _ size: UInt64) -> LogCheckpoint? {
    guard let signed = SignedNote(note), let checkpoint = LogCheckpoint(signed) else {
      add(.checkpointChanged, at: size, "the checkpoint of \(size) rows cannot be read")
      return nil
    }
    let names = signed.signatures.map { (name: $0.name, hash: $0.keyHash) }
    guard checkpoint.origin == key.name, names.contains(where: { $0.hash == key.hash }) else {
      add(.otherKey, at: size, "the checkpoint of \(size) rows was signed by another key")
      return nil
    }
    guard signed.isSigned(by: key), checkpoint.size == size else {
      add(.checkpointChanged, at: size, "the checkpoint of \(size) rows is not what was signed")
      return nil
    }
    return checkpoint
  }

  /// Takes the next row, with its number and hash as they are stored.
  ///
  /// `completed` tells of the subtrees that are complete now, as the tree does; level 0 is the leaf.
  package mutating func take(
    _ row: AuditRow,
    number: Int64,
    hash: [UInt8],
    completed: (_ level: Int, _ position: UInt64, _ hash: AuditHash) -> Void = { _, _, _ in }
  ) {
    let expected = lastNumber.addingReportingOverflow(1).partialValue
    if number != expected {
      let which =
        number > expected && number - 1 > expected
        ? "rows \(expected) to \(number - 1) are" : "row \(expected) is"
      add(.missing, at: UInt64(clamping: expected), "\(which) not there; row \(number) follows")
    } else if row.link(after: head, number: number) != hash {
      add(
        .changed,
        at: UInt64(clamping: number),
        "row \(number) is not what was written, or does not follow the row before it"
      )
    }
    if !row.reads.isEmpty, ReadBlock.unpack(row.reads) == nil {
      add(.block, at: UInt64(clamping: number), "the reads of row \(number) cannot be read")
    }
    look(at: row.atUnixMilliseconds, UInt64(clamping: number))
    lastNumber = number
    let leaf = MerkleTree.leaf(hash)
    completed(0, range.size, leaf)
    range.append(leaf, completed: completed)
    head = hash
    compare()
  }

  private mutating func look(at time: Int64, _ number: UInt64) {
    let bound = Bounds.clockMilliseconds
    if latest.time != .min, time < latest.time.subtractingReportingOverflow(bound).partialValue {
      add(
        .clock,
        at: number,
        "the time of row \(number) lies more than 10 minutes before that of row \(latest.number)"
      )
    }
    if time > latest.time { latest = (time, number) }
    latestSinceCheckpoint = max(latestSinceCheckpoint, time)
    lastTime = time
  }

  private mutating func compare() {
    while nextCheckpoint < checkpoints.count, checkpoints[nextCheckpoint].size < range.size {
      nextCheckpoint += 1
    }
    if nextCheckpoint < checkpoints.count, checkpoints[nextCheckpoint].size == range.size {
      compare(with: checkpoints[nextCheckpoint])
      nextCheckpoint += 1
    }
    guard let kept, kept.size == range.size else { return }
    isKeptMet = true
    guard range.root != kept.root || head != kept.head.bytes else { return }
    let own = checkpoints.contains { $0.size == kept.size && $0.root != kept.root }
    add(
      own ? .forked : .rewritten,
      at: kept.size,
      "the first \(kept.size) rows are not those of the checkpoint that was kept elsewhere"
        + (own ? ": two histories were signed for the same rows" : "")
    )
  }

  private mutating func compare(with checkpoint: LogCheckpoint) {
    let size = checkpoint.size
    if range.root == checkpoint.root, head == checkpoint.head.bytes {
      lastGood = size
      let bound = Bounds.clockMilliseconds
      let late = checkpoint.atUnixMilliseconds.addingReportingOverflow(bound).partialValue
      if latestSinceCheckpoint > late {
        add(.time, at: size, "a row up to \(size) has a time after the one it was signed at")
      }
    } else if !isRewritten {
      isRewritten = true
      add(
        .rewritten,
        at: size,
        "rows \(lastGood + 1) to \(size) are not those that the checkpoint of \(size) rows was signed over"
      )
    }
    latestSinceCheckpoint = .min
  }

  /// Ends the walk: what checkpoints still promise, and what none covers.
  package mutating func finish() {
    for checkpoint in checkpoints where checkpoint.size > range.size {
      add(
        .cutOff,
        at: checkpoint.size,
        "the log ends at row \(range.size), and a checkpoint of \(checkpoint.size) rows was signed"
      )
    }
    if let kept, kept.size > range.size {
      add(
        .cutOff,
        at: kept.size,
        "the log ends at row \(range.size), and the checkpoint that was kept elsewhere has \(kept.size): rows were cut off, or an older copy was put back"
      )
    }
    lookAtTail()
  }

  private mutating func lookAtTail() {
    let covered = checkpoints.last?.size ?? 0
    guard range.size > covered else { return }
    let count = range.size - covered
    let since = checkpoints.last?.atUnixMilliseconds ?? .min
    let bound = since == .min ? .min : since.addingReportingOverflow(Bounds.unsignedMilliseconds).0
    guard count > Bounds.rowsBetweenCheckpoints || covered == 0 || lastTime > bound else { return }
    add(
      .unsigned,
      at: covered + 1,
      "rows \(covered + 1) to \(range.size) stand behind the last checkpoint and were never signed"
    )
  }

  /// Notes a finding; of a kind that is found very often the rest is left out.
  package mutating func add(_ kind: AuditFinding.Kind, at place: UInt64, _ text: String) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= Bounds.findingsOfAKind else { return }
    findings.append(AuditFinding(kind, at: place, text))
  }

  /// How many there are of each kind of which not all were told.
  package var untold: [(kind: AuditFinding.Kind, count: Int)] {
    counts.filter { $0.value > Bounds.findingsOfAKind }
      .map { (kind: $0.key, count: $0.value - Bounds.findingsOfAKind) }
      .sorted { $0.kind.rawValue < $1.kind.rawValue }
  }
}
