internal import HamletMessages
package import HamletRPC
package import HamletTransport
internal import HamletWire
internal import Synchronization

/// A link to one server that is made again when it is lost.
///
/// Only what may be repeated is sent again: reads, and writes under their key.
package final class ServerLink: Sendable {
  /// What a watcher is told.
  package enum Change: Sendable {
    /// The connection is gone, or none could be made.
    case lost
    /// There is a connection again.
    case restored
    /// The server serves this device no more, and said why; trying again would not help.
    case refused(CallError)
  }

  private struct State {
    var connection: HamletConnection?
    var token = ""
    var timeoutMilliseconds: UInt32 = 0
    var isLost = false
    var isDown = false
    var isRefused = false
    var watcher: (@Sendable (Change) -> Void)?
    var isClosed = false
    var healing: Task<Void, Never>?
    var connecting: Connecting?
  }

  private typealias Made = Result<HamletConnection, CallError>

  /// A connection that is being made: calls may leave over it a round trip before the server's HELLO
  /// is there.
  private struct Connecting {
    let opened: Task<Made, Never>
    let greeted: Task<Made, Never>

    func made(beforeHello: Bool) async -> Made {
      if beforeHello, case .success(let made) = await opened.value, made.isOpen {
        return .success(made)
      }
      return await greeted.value
    }
  }

  package let endpoint: Endpoint
  private let options: ConnectionOptions
  private let state = Mutex(State())

  package init(_ endpoint: Endpoint, options: ConnectionOptions) {
    self.endpoint = endpoint
    self.options = options
  }

  /// The session token that calls carry; empty: none.
  package var token: String {
    get { state.withLock { $0.token } }
    set { state.withLock { $0.token = newValue } }
  }

  /// What each call may take, connecting included, in milliseconds; 0: the usual times.
  package var timeoutMilliseconds: UInt32 {
    get { state.withLock { $0.timeoutMilliseconds } }
    set { state.withLock { $0.timeoutMilliseconds = newValue } }
  }

  /// Whether there is a connection that is not known to be gone.
  package var isOpen: Bool { state.withLock { $0.connection }?.isOpen ?? false }

  /// Whether a watched link is lost and being made again.
  package var isLost: Bool { state.withLock { $0.isLost } }

  /// Whether the last attempt to connect failed, before the server's HELLO came.
  package var isDown: Bool { state.withLock { $0.isDown } }

  /// Makes the link again by itself from now on, and tells when it goes and comes.
  package func watch(_ watcher: @escaping @Sendable (Change) -> Void) {
    let open = state.withLock { state in
      state.watcher = watcher
      return state.connection
    }
    if let open { noticeEnd(of: open) }
  }

  /// How many calls the server keeps open on the connection in use; nil: it has not said so yet.
  package var callsAllowed: Int? {
    state.withLock { $0.connection }?.server.map { Int($0.maxCalls) }
  }

  /// Begins to make a connection where there is none, for whoever asks for one soon.
  package func prepare() {
    if !isOpen { _ = connecting() }
  }

  /// The connection in use, or a new one; a task that is cancelled does not wait for it, and none
  /// waits longer than so many milliseconds, or than the link's own timeout where that is 0.
  ///
  /// `beforeHello`: one whose server has not said anything yet will do. Calls that leave over it are
  /// there a round trip sooner; where it proves to be none, their outcome is unknown.
  ///
  /// - Throws: `unavailable`, not sent, where none can be made.
  package func caller(
    within milliseconds: UInt32 = 0,
    beforeHello: Bool = false
  ) async throws(CallError) -> any Caller {
    if let open = state.withLock({ $0.connection }), open.isOpen { return open }
    let limit = milliseconds > 0 ? milliseconds : timeoutMilliseconds
    let connecting = connecting()
    let (outcomes, sink) = AsyncStream.makeStream(of: Made.self)
    Task { sink.yield(await connecting.made(beforeHello: beforeHello)) }
    let clock =
      limit == 0
      ? nil
      : Task { [endpoint] in
        guard (try? await Task.sleep(for: .milliseconds(Int64(limit)))) != nil else { return }
        sink.yield(.failure(Self.silent(endpoint)))
      }
    defer { clock?.cancel() }
    for await outcome in outcomes { return try outcome.get() }
    throw CallError.cancelled.after(.notSent)
  }

  private static func silent(_ endpoint: Endpoint) -> CallError {
    CallError.unavailable(
      "The server at \(endpoint) does not answer in the time that was given.",
      "服务器 \(endpoint) 未在时限内应答。"
    ).after(.notSent)
  }

  /// The one attempt to connect that is under way, or a new one.
  private func connecting() -> Connecting {
    state.withLock { state in
      if let connecting = state.connecting { return connecting }
      var options = options
      // Whoever waits for it gives up first, and says so.
      let limit = state.timeoutMilliseconds
      if limit > 0 { options.timeoutMilliseconds = Int64(limit) + 500 }
      let opened = Task { [endpoint, options] in await Self.open(endpoint, options) }
      let greeted = Task { [options] in await greet(opened, within: options.timeoutMilliseconds) }
      let connecting = Connecting(opened: opened, greeted: greeted)
      state.connecting = connecting
      return connecting
    }
  }

  private static func open(_ endpoint: Endpoint, _ options: ConnectionOptions) async -> Made {
    do throws(CallError) {
      return .success(try await HamletConnection.open(to: endpoint, options))
    } catch {
      return .failure(error)
    }
  }

  private func greet(_ opened: Task<Made, Never>, within milliseconds: Int64) async -> Made {
    let outcome: Made
    do throws(CallError) {
      let made = try await opened.value.get()
      try await made.greeted(within: milliseconds)
      await adopt(made)
      outcome = .success(made)
    } catch {
      outcome = .failure(error)
    }
    let hasFailed = (try? outcome.get()) == nil
    state.withLock { state in
      // Dropped already where a call that left early was lost over it.
      guard state.connecting?.opened == opened else { return }
      state.connecting = nil
      state.isDown = hasFailed
    }
    if hasFailed { lose(nil) }
    return outcome
  }

  /// Takes a new connection for the one in use.
  private func adopt(_ made: HamletConnection) async {
    let (other, watcher, wasLost) = state.withLock { state in
      let before = (state.connection, state.watcher, state.isLost)
      state.connection = made
      state.isLost = false
      return before
    }
    await other?.close()
    if let watcher {
      noticeEnd(of: made)
      if wasLost { watcher(.restored) }
    }
  }

  private func noticeEnd(of connection: HamletConnection) {
    Task {
      await connection.waitUntilClosed()
      lose(connection)
    }
  }

  /// Begins to make the link again, once, where somebody watches; `connection` is the one that went.
  private func lose(_ connection: HamletConnection?) {
    let refusal = connection?.refusal
    let watcher = state.withLock { state -> (@Sendable (Change) -> Void)? in
      guard let watcher = state.watcher, !state.isLost, !state.isClosed else { return nil }
      // Another connection has taken its place.
      if let connection, state.connection !== connection { return nil }
      guard refusal == nil else {
        // Said once: each further command is told so by its own end.
        defer { state.isRefused = true }
        return state.isRefused ? nil : watcher
      }
      state.isLost = true
      state.healing = Task { await heal() }
      return watcher
    }
    watcher?(refusal.map(Change.refused) ?? .lost)
  }

  /// Tries again after growing pauses, each of a random length so that many clients do not come at once.
  private func heal() async {
    var pause = 500
    while isLost, !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(Int.random(in: pause / 2...pause)))
      pause = min(pause * 2, 10_000)
      guard isLost, !Task.isCancelled else { return }
      _ = await connecting().greeted.value
    }
  }

  /// Runs a call, and once more on a new connection where the first was lost and `repeats` allows.
  ///
  /// `budget` is the time that connecting and the call may take together; a connection that used up
  /// all of its time is not tried again. `beforeHello` is for calls that are repeated in any case.
  package func run<R: Sendable>(
    repeats: @autoclosure () -> Bool,
    within budget: TimeBudget? = nil,
    beforeHello: Bool = false,
    _ body: (any Caller) async throws(CallError) -> R
  ) async throws(CallError) -> R {
    let budget = budget ?? TimeBudget(milliseconds: timeoutMilliseconds)
    let first: AttemptOutcome
    var used: (any Caller)?
    do {
      let caller = try await caller(within: budget.left, beforeHello: beforeHello)
      used = caller
      return try await body(caller)
    } catch {
      guard error.code == .unavailable, error.attempt != .answered,
        repeats() || error.attempt == .notSent, !budget.isOver,
        used != nil && !isDown || budget.passed < options.timeoutMilliseconds
      else { throw error }
      first = error.attempt
      await forget(used)
    }
    used = nil
    do {
      let caller = try await caller(within: budget.left, beforeHello: beforeHello)
      used = caller
      return try await body(caller)
    } catch {
      if error.code == .unavailable, error.attempt != .answered { await forget(used) }
      // That the repeat did not leave, or was stopped before the server looked for an outcome, says
      // nothing of the first attempt.
      throw first == .unknown && !AttemptVerdict.settles(error) ? error.after(.unknown) : error
    }
  }

  /// Has the next call make another connection: one that lost a call may not know yet that it is gone,
  /// nor that the HELLO it waits for will not come.
  private func forget(_ used: (any Caller)?) async {
    guard let lost = used as? HamletConnection else { return }
    let connecting = state.withLock { state in
      if state.connection === lost { state.connection = nil }
      return state.connecting
    }
    guard let connecting, case .success(let made) = await connecting.opened.value, made === lost
    else { return }
    state.withLock { state in
      guard state.connecting?.opened == connecting.opened else { return }
      state.connecting = nil
      state.isDown = true
    }
  }

  /// Drops the connection at once; calls at work end without an answer.
  package func cut() async {
    let open = state.withLock { $0.connection }
    await open?.cut()
  }

  package func close() async {
    let (open, healing) = state.withLock { state in
      defer { state.connection = nil }
      state.isClosed = true
      return (state.connection, state.healing)
    }
    healing?.cancel()
    await open?.close()
  }
}
