package import HamletDomain
internal import HamletMessages
internal import HamletWire
package import Logging
internal import NIOCore
internal import Synchronization

/// Admits calls, runs their handlers and sees that each is answered once.
///
/// One for a server; connections and in-process callers hand their calls to `open`.
package final class CallServer: Sendable {
  let admission: Admission
  let journal: any OutcomeJournal
  private let logger: Logger
  package let refusals: (any RefusalRecorder)?
  /// What the calls of one read of a socket share.
  package let bursts: any CallBursts
  let keyed = KeyedCalls()
  /// Handlers at work, whether or not their calls were answered already.
  let working = Atomic<Int>(0)
  /// Handlers that have ended.
  let ended = Atomic<UInt64>(0)
  /// How fast they end, looked at while the server is busy.
  let pace = Mutex(CallPace())
  let writes: Mutex<WritesAtWork>
  private let openCalls = Mutex<[ObjectIdentifier: ServerCall]>([:])
  let shares: Mutex<WorkShares>
  let mostCalls: Int

  /// Makes a server of these methods.
  ///
  /// No more than `openCalls` handlers are at work at a time, and of keyed writes no more than
  /// `writesAtWork` where they are slow.
  package init(
    methods: MethodTable,
    authenticator: any Authenticator,
    devices: any DeviceRegister = NoDevices(),
    journal: any OutcomeJournal,
    logger: Logger,
    refusals: (any RefusalRecorder)? = nil,
    bursts: any CallBursts = NoBursts(),
    openCalls: Int = CallLimits.openCalls,
    writesAtWork: Int = CallLimits.writesAtWork
  ) {
    admission = Admission(methods: methods, authenticator: authenticator, devices: devices)
    self.journal = journal
    self.logger = logger
    self.refusals = refusals
    self.bursts = bursts
    mostCalls = openCalls
    shares = Mutex(WorkShares(openCalls: openCalls))
    writes = Mutex(WritesAtWork(usual: writesAtWork))
  }

  /// Which devices may connect.
  package var devices: any DeviceRegister { admission.devices }

  /// How many handlers are at work.
  package var callsAtWork: Int { working.load(ordering: .relaxed) }

  /// Takes a call; the outlet is told of it where it is admitted and may take its time, and of its end
  /// in any case.
  ///
  /// A handler that does not wait has answered through the outlet when this returns.
  package func open(
    _ arrival: CallArrival,
    from client: ClientSession,
    to outlet: any CallOutlet,
    arenas: ArenaPool
  ) {
    let admitted: AdmittedCall
    do {
      admitted = try admission.admit(arrival, from: client)
    } catch {
      let language = Language(head: arrival.head.language)
      tellRefusal(of: arrival, from: client, error)
      outlet.ends(arrival.number, with: error.endHead(in: language), payload: nil)
      return
    }
    let isCounted = admitted.isCounted
    let owner = WorkShares.Owner(user: admitted.user, connection: ObjectIdentifier(client))
    let isWrite: Bool
    do {
      isWrite = try enter(admitted, of: owner)
    } catch {
      if isCounted { client.endUnauthenticated() }
      let language = Language(head: arrival.head.language)
      outlet.findsNoRoom()
      outlet.ends(arrival.number, with: error.endHead(in: language), payload: nil)
      return
    }
    let call = ServerCall(consume admitted, of: owner, outlet: outlet, arenas: arenas)
    if let step = call.method.stepAtOnce { return answer(call, step) }
    outlet.opens(call)
    let task = Task.immediate { [self] in
      await answer(call) {
        if isWrite { writes.withLock { $0.end(owner.user) } }
      }
      if isCounted { client.endUnauthenticated() }
      handlerEnded(call)
    }
    list(call, task)
  }

  /// Ends every open call of a session, as when it is revoked.
  package func endCalls(ofSession session: RecordID) {
    let ended = openCalls.withLock { calls in
      calls.values.filter { $0.principal?.sessionID == session }
    }
    for call in ended { call.end(with: .unauthenticated()) }
  }

  /// Ends every open call whose token is no longer good; the transport asks for it regularly.
  package func endCallsWithoutToken(nowUnixMilliseconds now: Int64) {
    for call in openCalls.withLock({ Array($0.values) })
    where !call.method.info.open && !call.isStanding {
      let holder = admission.authenticator.principal(
        forToken: call.token,
        onDevice: call.device,
        nowUnixMilliseconds: now
      )
      if holder == nil { call.end(with: .unauthenticated()) }
    }
  }

  /// Keeps a call whose handler did not end at once.
  private func list(_ call: ServerCall, _ task: Task<Void, Never>) {
    let isKept = call.state.withLock { state in
      guard !state.handlerHasEnded else { return true }
      openCalls.withLock { $0[ObjectIdentifier(call)] = call }
      shares.withLock { $0.begin(call.owner) }
      return state.adopt(task)
    }
    if !isKept { task.cancel() }
  }

  private func handlerEnded(_ call: ServerCall) {
    let wasListed = call.state.withLock { $0.endHandler() }
    guard wasListed else { return }
    openCalls.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(call)) }
    shares.withLock { $0.end(call.owner) }
  }
}

extension CallServer {
  /// Answers a call; `done` comes before the answer goes out, which the client's next may follow.
  private func answer(_ call: ServerCall, done: () -> Void) async {
    do {
      let reply = try await reply(to: call)
      done()
      call.finish(reply.bytes, replayed: reply.isReplayed)
    } catch {
      done()
      tellRefusal(of: call, error)
      call.fail(error)
    }
  }

  /// Answers a call whose handler never waits; it has no share of the room, since it is over before the
  /// next is read.
  private func answer(_ call: ServerCall, _ step: StepAtOnce) {
    let memory = call.arenas.take()
    do throws(CallError) {
      let reply = try step(CallContext(call: call), memory)
      call.answer(reply)
      memory.keep(reply)
    } catch {
      tellRefusal(of: call, error)
      call.fail(error)
    }
    call.arenas.give(memory)
  }

  private func reply(
    to call: ServerCall
  ) async throws(CallError) -> (bytes: ByteBuffer?, isReplayed: Bool) {
    guard call.method.isKeyed, let user = call.principal?.userID else {
      return (try await run(call), false)
    }
    let slot = KeyedCalls.Slot(user: user, key: call.arrival.head.idempotencyKey)
    try await keyed.enter(slot, CallContext(call: call))
    defer { keyed.leave(slot) }
    if let kept = try storedReply(slot, call) { return (kept, true) }
    return (try await run(call), false)
  }

  private func tellRefusal(of call: ServerCall, _ error: CallError) {
    guard let refusals else { return }
    refusals.failed(
      FailedCall(
        method: call.method.name,
        principal: call.principal,
        device: call.device,
        atUnixMilliseconds: call.arrival.unixMilliseconds,
        request: call.arrival.message,
        isAtTheDoor: false,
        notedReads: call.state.withLock { $0.notedReads }
      ),
      with: error
    )
  }

  /// Tells of a call that was turned away at the door.
  private func tellRefusal(
    of arrival: CallArrival,
    from client: ClientSession,
    _ error: CallError
  ) {
    // Of all that is turned away there, only a role is a decision about somebody known.
    guard let refusals, error.code == .permissionDenied else { return }
    let caller = admission.authenticator.principal(
      forToken: client.token(of: arrival.head.token),
      onDevice: client.device,
      nowUnixMilliseconds: arrival.unixMilliseconds
    )
    refusals.failed(
      FailedCall(
        method: arrival.head.method,
        principal: caller,
        device: client.device,
        atUnixMilliseconds: arrival.unixMilliseconds,
        request: arrival.message,
        isAtTheDoor: true,
        notedReads: []
      ),
      with: error
    )
  }

  /// Runs the handler if there is room for it.
  private func run(_ call: ServerCall) async throws(CallError) -> ByteBuffer? {
    working.add(1, ordering: .relaxed)
    defer {
      working.subtract(1, ordering: .relaxed)
      ended.add(1, ordering: .relaxed)
    }
    // Asked again: a call may have waited for its copy since it was let in.
    guard hasRoom(besides: 0, for: call.owner) else {
      throw .resourceExhausted(retryAfterMilliseconds: retryMilliseconds(at: .now))
    }
    guard let user = call.principal?.userID else { return try await runWithoutLogin(call) }
    guard call.method.info.bulk else { return try await call.method.step(CallContext(call: call)) }
    guard shares.withLock({ $0.beginBulk(user) }) else {
      let most = CallLimits.bulkOfUser
      throw .limit(
        "imports_and_exports",
        allowed: most,
        actual: most + 1,
        side: "server",
        retryAfterMilliseconds: CallLimits.bulkRetryMilliseconds
      )
    }
    defer { shares.withLock { $0.endBulk(user) } }
    return try await call.method.step(CallContext(call: call))
  }

  private func runWithoutLogin(_ call: ServerCall) async throws(CallError) -> ByteBuffer? {
    let context = CallContext(call: call)
    guard call.method.kind != .unary else { return try await call.method.step(context) }
    guard shares.withLock({ $0.beginStreamWithoutLogin() }) else {
      let most = CallLimits.unauthenticatedStreams
      throw .limit("streams_without_login", allowed: most, actual: most + 1, side: "server")
    }
    defer { shares.withLock { $0.endStreamWithoutLogin() } }
    return try await call.method.step(context)
  }

  /// The reply kept for this very request, or nil; a key used for another request is refused.
  private func storedReply(
    _ slot: KeyedCalls.Slot,
    _ call: ServerCall
  ) throws(CallError) -> ByteBuffer? {
    let stored: StoredOutcome?
    do {
      stored = try journal.storedOutcome(user: slot.user, key: slot.key)
    } catch let error as CallError {
      throw error
    } catch {
      logger.error("no outcome read", metadata: ["error": "\(type(of: error))"])
      throw .unavailable("The records cannot be read now.", "暂时无法读取记录。")
    }
    guard let stored else { return nil }
    guard stored.method == call.method.name, stored.requestDigest == call.requestDigest else {
      throw .alreadyExists(
        "This idempotency key was used for another request.",
        "此幂等键已用于另一请求。"
      )
    }
    return ByteBuffer(bytes: stored.reply)
  }
}
