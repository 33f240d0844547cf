internal import Dispatch
internal import HamletDomain
internal import Synchronization

/// Runs password derivations one after another on a thread of their own, so that logins never hold
/// a loop.
///
/// Sources (a device, else an address) take turns. Where the queue is full, a newcomer takes the
/// place of the last of whoever has most waiting, so that one address cannot keep a village out; who
/// loses her place, or has too many waiting already, is refused at once.
package final class HashingQueue: Sendable {
  /// How many derivations may wait: at a third of a second each, nobody waits much over 20 s.
  package static let waitingMax = 64
  /// How many of them may be of one source: a village room behind one address logs in together.
  package static let waitingOfOneSource = 16

  fileprivate struct Job {
    let run: @Sendable () -> Void
    let refuse: @Sendable () -> Void
  }

  fileprivate struct State {
    var jobs: [String: [Job]] = [:]
    /// The sources that have something waiting, in the order of their turns.
    var turns: [String] = []
    var waiting = 0
    var isRunning = false
    /// How many were taken in, and how many of them were begun.
    var taken = 0
    var begun = 0
  }

  private let queue = DispatchQueue(label: "hamlet.hashing", qos: .userInitiated)
  private let state = Mutex(State())

  package init() {}

  /// How many wait.
  package var waiting: Int { state.withLock { $0.waiting } }
  /// How many were ever taken in, whether or not they lost their place later.
  package var taken: Int { state.withLock { $0.taken } }
  /// How many were ever begun.
  package var begun: Int { state.withLock { $0.begun } }

  /// The result of `work`, or nil where too many wait already.
  package func run<R: Sendable>(
    from source: String,
    _ work: @escaping @Sendable () -> R
  ) async -> R? {
    await withCheckedContinuation { continuation in
      add(
        Job(
          run: { continuation.resume(returning: work()) },
          refuse: { continuation.resume(returning: nil) }
        ),
        of: NetworkAddress.place(of: source)
      )
    }
  }

  private func add(_ job: Job, of source: String) {
    let (refused, starts) = state.withLock { state -> (Job?, Bool) in
      guard let room = state.makeRoom(for: source) else { return (job, false) }
      state.append(job, of: source)
      defer { state.isRunning = true }
      return (room.displaced, !state.isRunning)
    }
    refused?.refuse()
    if starts { queue.async { self.runAll() } }
  }

  private func runAll() {
    while let job = state.withLock({ $0.next() }) { job.run() }
  }
}

extension HashingQueue.State {
  /// What a newcomer's place cost.
  fileprivate struct Room {
    /// Who lost hers; nil where there was room.
    let displaced: HashingQueue.Job?
  }

  /// Finds room for one more of a source; nil where it has its share already.
  fileprivate mutating func makeRoom(for source: String) -> Room? {
    let own = jobs[source]?.count ?? 0
    guard own < HashingQueue.waitingOfOneSource else { return nil }
    guard waiting >= HashingQueue.waitingMax else { return Room(displaced: nil) }
    // Of several with as many, the one whose turn comes last.
    let most = turns.enumerated().max {
      (jobs[$0.element]?.count ?? 0, $0.offset) < (jobs[$1.element]?.count ?? 0, $1.offset)
    }
    guard let greediest = most?.element, (jobs[greediest]?.count ?? 0) > own + 1,
      let displaced = jobs[greediest]?.popLast()
    else { return nil }
    waiting -= 1
    return Room(displaced: displaced)
  }

  fileprivate mutating func append(_ job: HashingQueue.Job, of source: String) {
    if jobs[source] == nil { turns.append(source) }
    jobs[source, default: []].append(job)
    waiting += 1
    taken += 1
  }

  /// The next to run, a source after the other; nil: nothing waits, and the thread is free.
  fileprivate mutating func next() -> HashingQueue.Job? {
    guard let source = turns.first, var own = jobs[source], let job = own.first else {
      isRunning = false
      return nil
    }
    turns.removeFirst()
    own.removeFirst()
    jobs[source] = own.isEmpty ? nil : own
    if !own.isEmpty { turns.append(source) }
    waiting -= 1
    begun += 1
    return job
  }
}
