import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletShell
import HamletWire
import NIOCore
import Synchronization

/// Sends the shell's calls over the link and gives the answers back as JSON.
struct LinkRunner: CommandRunner {
  let link: ServerLink
  let identity: Identity
  let history: HistoryWatch
  let desk: OutboxDesk
  /// Whether answers are kept from the screen, as those of a login that the program itself makes.
  let isQuiet = Switch()
  /// Whether a login is followed by a line on what waits today, as for a person at the keyboard.
  let greets = Switch()

  func run(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary {
    try refuseUnserved(call)
    let timeout = call.flags.timeoutMilliseconds ?? link.timeoutMilliseconds
    var turn = LoginTurn(call, timeout: timeout)
    while true {
      do throws(CallFailure) {
        return try await attempt(call, deliver)
      } catch {
        guard await turn.comes(after: error) else { throw error }
      }
    }
  }

  private func attempt(
    _ call: OutgoingCall,
    _ deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary {
    let start = ContinuousClock.now
    desk.language = call.language
    if call.flags.offline == OfflineChoice.queue.rawValue {
      throw desk.queue(call, try checkedPayload(call, call.request))
    }
    let budget = TimeBudget(
      milliseconds: call.flags.timeoutMilliseconds ?? link.timeoutMilliseconds
    )
    try await history.check(before: call, link)
    let file = try FileToSend(call)
    let request = try await history.aimed(call, link)
    let payload = try checkedPayload(call, file?.request ?? request)
    let received = Counter()
    let proof = Mutex("")
    let remembered = desk.remember(call, payload)
    let isReplay: Bool
    do throws(CallError) {
      let isRepeatable = call.command.method.idempotency != .unkeyed
      // What was shown of a stream would be shown again.
      let mayRepeat = { isRepeatable && received.value == 0 }
      isReplay = try await link.run(repeats: mayRepeat(), within: budget) {
        caller throws(CallError) in
        try await exchange(call, payload, file, caller, within: budget) { answer in
          received.add(answer.readableBytes)
          if HistoryWatch.isProof(call) { proof.withLock { $0 = self.proof(answer, call) } }
          desk.isDone(remembered, answer)
          take(answer, of: call, deliver)
        }
      }
    } catch {
      if let summary = desk.answerTaken(call, error, since: start, deliver) { return summary }
      throw failed(error, call, file, remembered)
    }
    try await conclude(call, payload)
    if HistoryWatch.isProof(call) { try history.verify(proof.withLock { $0 }, call) }
    return CallSummary(
      milliseconds: start.millisecondsSince,
      bytesUp: payload.readableBytes,
      bytesDown: received.value,
      isReplayed: isReplay
    )
  }

  /// What follows some calls that went well.
  private func conclude(_ call: OutgoingCall, _ payload: ByteBuffer) async throws(CallFailure) {
    guard call.command.service.name == "hamlet.v1.SessionService" else { return }
    desk.learnSecret(from: call)
    guard call.command.method.name == "Login" else { return }
    if greets.isOn { await greet(call.language) }
    try await history.look(link, call.language)
  }

  private func failed(
    _ error: CallError,
    _ call: OutgoingCall,
    _ file: FileToSend?,
    _ remembered: Int64?
  ) -> CallFailure {
    var failure = failure(error, call)
    failure.isRemembered = desk.failed(remembered, error)
    if file != nil { failure.message += resumption(failure, call) }
    return failure
  }

  private func proof(_ answer: ByteBuffer, _ call: OutgoingCall) -> String {
    let json = try? JSONMapping.json(from: answer, type: call.command.method.output)
    guard case .string(let text)? = json?["proof"] else { return "" }
    return text
  }

  /// How an import whose file did not come whole goes on.
  private func resumption(_ failure: CallFailure, _ call: OutgoingCall) -> String {
    guard [.outcomeUnknown, .unreachable].contains(failure.kind),
      case .string(let id)? = call.request["id"]
    else { return "" }
    return call.language == .chinese
      ? " 同一文件加上 id=\(id) 再次导入，即从中断处继续。"
      : " The same file with id=\(id) goes on where it was cut."
  }

  /// Refuses flags of the grammar that this program does not serve, rather than pass over them.
  private func refuseUnserved(_ call: OutgoingCall) throws(CallFailure) {
    guard call.flags.profile != nil else { return }
    throw CallFailure(
      .setup,
      code: "FAILED_PRECONDITION",
      message: call.language == .chinese
        ? "请把 --profile 写在命令之前：hamlet --profile 名称 …"
        : "Give --profile before the command: hamlet --profile NAME ..."
    )
  }

  /// The request's bytes, held against the contract's rules before anything is sent.
  func checkedPayload(
    _ call: OutgoingCall,
    _ request: JSONValue
  ) throws(CallFailure) -> ByteBuffer {
    let type = call.command.method.input
    do throws(MessageError) {
      let payload = try JSONMapping.payload(from: request, type: type)
      let today = CivilDate(unixMilliseconds: Int64(Date().timeIntervalSince1970 * 1000))
      try MessageDecoder().check(payload, type: type, rulesToday: today)
      return payload
    } catch {
      let zh = call.language == .chinese
      throw CallFailure(
        .invalid,
        code: ExitCode.invalid.errorName,
        message: zh ? "请求有误，未发送。" : "The request is not valid; nothing was sent.",
        violations: error.problems
      )
    }
  }
}

extension ContinuousClock.Instant {
  /// Whole milliseconds from then until now.
  var millisecondsSince: Int64 {
    let passed = ContinuousClock.now - self
    return passed.components.seconds * 1000 + passed.components.attoseconds / 1_000_000_000_000_000
  }
}
