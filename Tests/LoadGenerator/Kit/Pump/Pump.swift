internal import CLoadWait
internal import Glibc
internal import HamletMessages

/// One thread's connections: requests leave in one write per burst, and every answer is checked where
/// it was read.
///
/// No task, no lock and, once warm, no allocation per call.
final class Pump<Calls: RawCalls> {
  let pace: Pace
  let window: LoadWindow
  let lines: [PumpLine]
  var calls: Calls
  var results = Latencies()
  /// An open loop's plan; nil in a closed one.
  var schedule: Schedule?
  /// Callers of a closed loop that were told to come again later.
  var resting: [(line: Int, due: UInt64)] = []
  var refusals = RefusalReader()
  private var nextLine = 0
  /// How long calls that are due are gathered, in nanoseconds, and when that began.
  private let gathering: UInt64
  private var gatheredSince: UInt64 = 0
  private var polls: [pollfd]

  /// `part` of `parts` pumps that share an open loop's rate.
  init(
    _ calls: Calls,
    lines: [RawLine],
    pace: Pace,
    window: LoadWindow,
    part: Int = 0,
    of parts: Int = 1,
    seed: UInt64
  ) {
    self.calls = calls
    self.pace = pace
    self.window = window
    self.lines = lines.map { PumpLine($0, method: Calls.method) }
    polls = lines.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    guard case .open(let rate, let gaps, let gathered) = pace else {
      gathering = 0
      return
    }
    gathering = LoadTime.nanoseconds(gathered / 1_000)
    schedule = Schedule(
      rate: rate / Double(parts),
      gaps: gaps,
      begin: window.begin,
      offset: Double(part) / Double(parts),
      seed: seed &+ UInt64(part)
    )
  }

  /// Runs from the window's begin until its calls are answered or given up.
  func run() {
    var now = LoadTime.now()
    if case .closed(let inFlight) = pace {
      for line in lines { for _ in 0..<inFlight { line.waiting.append(max(now, window.begin)) } }
    }
    wait(until: window.begin)
    now = LoadTime.now()
    for index in lines.indices { turn(index, now) }
    makeDue(now)
    while !isOver(at: now) {
      wait(until: wakeUp())
      now = LoadTime.now()
      for index in lines.indices where polls[index].revents != 0 { serve(index, now) }
      makeDue(now)
    }
    giveUp(now)
  }

  private func isOver(at now: UInt64) -> Bool {
    guard now >= window.end else { return lines.allSatisfy { !$0.isUsable } }
    guard now < window.giveUp else { return true }
    return lines.allSatisfy { line in
      line.end != nil || (line.open.count == 0 && (line.isLeaving || line.waiting.count == 0))
    }
  }

  /// When there is something to do, come what may.
  private func wakeUp() -> UInt64 {
    let now = LoadTime.now()
    var wake = now < window.end ? window.end : window.giveUp
    if let due = schedule?.due, due < window.end {
      wake = min(wake, max(due, gatheredSince + gathering))
    }
    for rest in resting { wake = min(wake, rest.due) }
    return wake
  }

  /// Waits for the sockets, or until `wake`.
  private func wait(until wake: UInt64) {
    let now = LoadTime.now()
    let left = wake > now ? wake - now : 0
    for (index, line) in lines.enumerated() {
      polls[index].fd = line.end == nil ? line.socket : -1
      polls[index].events = Int16(line.output.count > 0 ? POLLIN | POLLOUT : POLLIN)
      polls[index].revents = 0
    }
    _ = load_wait(&polls, UInt32(polls.count), left)
  }

  /// Queues the calls whose time has come, each on the next connection in turn.
  private func makeDue(_ now: UInt64) {
    guard gathering == 0 else { return makeGathered(now) }
    var isAny = false
    while let due = schedule?.due, due <= now, due < window.end {
      lines[takeTurn()].waiting.append(due)
      schedule?.advance()
      isAny = true
    }
    if !resting.isEmpty {
      for rest in resting where rest.due <= now && now < window.end {
        lines[rest.line].waiting.append(rest.due)
        isAny = true
      }
      resting.removeAll { $0.due <= now || now >= window.end }
    }
    if isAny { for index in lines.indices { turn(index, now) } }
  }

  /// Queues the calls that came due since the last were, all of them on the next connection.
  private func makeGathered(_ now: UInt64) {
    guard now >= gatheredSince + gathering || now >= window.end else { return }
    guard let first = schedule?.due, first <= now, first < window.end else { return }
    gatheredSince = now
    let index = takeTurn()
    while let due = schedule?.due, due <= now, due < window.end {
      lines[index].waiting.append(due)
      schedule?.advance()
    }
    turn(index, now)
  }

  private func takeTurn() -> Int {
    for _ in lines.indices {
      nextLine = nextLine + 1 < lines.count ? nextLine + 1 : 0
      if lines[nextLine].isUsable { break }
    }
    return nextLine
  }

  /// Sends what has room on a connection: one write for all of it.
  func turn(_ index: Int, _ now: UInt64) {
    let line = lines[index]
    while line.isUsable, line.open.count < line.maxCalls, let due = line.waiting.popFirst() {
      // A closed loop's callers stop with the run; an open one's calls were due and are made.
      if schedule == nil, now >= window.end { continue }
      let number = line.open.nextNumber()
      let tag = calls.write(number, into: line.output, isSaid: line.isSaid)
      line.said()
      line.open.put(OpenCalls.Call(number: number, tag: tag, due: due))
      results.callsOnWire += 1
    }
    results.bytesSent += line.flush()
  }
}
