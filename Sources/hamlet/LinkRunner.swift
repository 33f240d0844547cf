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
  /// Whether answers are kept from the screen, as those of a login that the program itself makes.
  let isQuiet = Switch()
  /// Whether a login is followed by a line on what waits today, as for a person at the keyboard.
  let greets = Switch()

  func run(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary {
    let start = ContinuousClock.now
    try refuseUnserved(call)
    try await history.check(before: call, link)
    let file = try FileToSend(call)
    let request = try await history.aimed(call, link)
    let payload = try checkedPayload(call, file?.request ?? request)
    let isRepeatable = call.command.method.idempotency != .unkeyed
    let received = Counter()
    let proof = Mutex("")
    let summary: CallSummary
    do throws(CallError) {
      let isReplay = try await link.run(repeats: isRepeatable) { caller throws(CallError) in
        try await exchange(call, payload, file, caller) { answer in
          received.add(answer.readableBytes)
          if HistoryWatch.isProof(call) { proof.withLock { $0 = self.proof(answer, call) } }
          take(answer, of: call, deliver)
        }
      }
      if call.command.method.name == "Login", greets.isOn { await greet(call.language) }
      summary = CallSummary(
        milliseconds: milliseconds(since: start),
        bytesUp: payload.readableBytes,
        bytesDown: received.value,
        isReplayed: isReplay
      )
    } catch {
      var failure = failure(error, call)
      if file != nil { failure.message += resumption(failure, call) }
      throw failure
    }
    if call.command.method.name == "Login" { try await history.look(link, call.language) }
    if HistoryWatch.isProof(call) { try history.verify(proof.withLock { $0 }, call) }
    return summary
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

  /// Refuses flags of the grammar that this program does not serve yet, rather than pass over them.
  private func refuseUnserved(_ call: OutgoingCall) throws(CallFailure) {
    let zh = call.language == .chinese
    if call.flags.offline == "queue" {
      throw CallFailure(
        .setup,
        code: "FAILED_PRECONDITION",
        message: zh ? "尚无离线队列，未发送。" : "There is no outbox yet; nothing was sent."
      )
    }
    if call.flags.profile != nil {
      throw CallFailure(
        .setup,
        code: "FAILED_PRECONDITION",
        message: zh
          ? "请把 --profile 写在命令之前：hamlet --profile 名称 …"
          : "Give --profile before the command: hamlet --profile NAME ..."
      )
    }
  }

  /// Learns who the kept token belongs to; says nothing where it is no longer good.
  func learnIdentity() async {
    do throws(CallError) {
      let reply = try await link.run(repeats: true) { caller throws(CallError) in
        try await caller.unary(
          "hamlet.v1.SessionService/WhoAmI",
          payload: ByteBuffer(),
          CallOptions(token: link.token)
        )
      }
      let type = "hamlet.v1.WhoAmIResponse"
      identity.learn((try? JSONMapping.json(from: reply.payload, type: type))?["user"])
    } catch {
      link.token = ""  // The first command will say that a login is needed.
    }
  }

  /// Says in one line what waits for whoever is logged in; nothing where nothing does, or where the
  /// role has no day.
  func greet(_ language: ShellLanguage) async {
    do throws(CallError) {
      let reply = try await link.run(repeats: true) { caller throws(CallError) in
        try await caller.unary(
          "hamlet.v1.ReportService/GetToday",
          payload: GetTodayRequest(countsOnly: true).encoded(),
          CallOptions(token: link.token)
        )
      }
      let type = "hamlet.v1.GetTodayResponse"
      guard let day = try? JSONMapping.json(from: reply.payload, type: type) else { return }
      let book = CommandBook(Contract.schema.schema)
      guard let line = TodayText.greeting(day, book: book, language: language) else { return }
      let width = isatty(STDERR_FILENO) == 1 ? TerminalSize.width(STDERR_FILENO) : .max
      let lines = CellText.wrapped(line, to: width).joined(separator: "\n")
      StandardStreams.complain(lines + "\n")
    } catch {
      // A greeting is no reason to say that something went wrong.
    }
  }

  /// The request's bytes, held against the contract's rules before anything is sent.
  private func checkedPayload(
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
        code: "INVALID_ARGUMENT",
        number: 3,
        message: zh ? "请求有误，未发送。" : "The request is not valid; nothing was sent.",
        violations: error.problems
      )
    }
  }

  private func exchange(
    _ call: OutgoingCall,
    _ payload: ByteBuffer,
    _ file: FileToSend?,
    _ caller: any Caller,
    _ take: (ByteBuffer) -> Void
  ) async throws(CallError) -> Bool {
    let options = CallOptions(
      timeoutMilliseconds: call.flags.timeoutMilliseconds ?? 0,
      idempotencyKey: call.key,
      token: link.token,
      language: call.language == .chinese ? .chinese : .english
    )
    let kind = CallKind(call.command.method)
    if let file {
      return try await file.send(payload, to: call.command.wireName, options, caller, take)
    }
    let opened: any ClientCall
    if kind.requestsStream {
      opened = try await caller.start(call.command.wireName, options)
      try await opened.send(payload)
      await opened.finish()
    } else {
      opened = try await caller.start(
        call.command.wireName,
        options,
        CallOpening(kind, payload)
      )
    }
    while let answer = try await opened.next() { take(answer) }
    return await opened.end().isReplay
  }

  /// Gives an answer to the shell; the token of a login is kept and never shown.
  private func take(
    _ answer: ByteBuffer,
    of call: OutgoingCall,
    _ deliver: (JSONValue) -> Void
  ) {
    guard var json = try? JSONMapping.json(from: answer, type: call.command.method.output) else {
      return
    }
    switch call.command.method.name {
    case "Login":
      if case .string(let token)? = json["token"] { keep(token) }
      identity.learn(json["user"])
      json = json.without("token")
      tellFailedTries(json, call.language)
    case "Logout": keep("")
    case "WhoAmI": identity.learn(json["user"])
    default: break
    }
    if !isQuiet.isOn { deliver(json) }
  }

  /// Says at the keyboard how often somebody tried to log in with her name since she did.
  private func tellFailedTries(_ login: JSONValue, _ language: ShellLanguage) {
    guard isatty(STDERR_FILENO) == 1, case .number(let count)? = login["failed_tries"],
      count != "0", case .string(let last)? = login["last_failed_unix_ms"]
    else { return }
    let at = InstantText.local(unixMilliseconds: Int64(last) ?? 0)
    let line =
      language == .chinese
      ? "自您上次登录以来，有 \(count) 次用您的用户名登录失败，最近一次在 \(at)。"
      : "\(count) logins with your name failed since your last one, the latest at \(at)."
    StandardStreams.complain(line + "\n")
  }

  private func keep(_ token: String) {
    link.token = token
    do throws(ProfileError) {
      try identity.keep(token)
    } catch {
      StandardStreams.complain("hamlet: \(error.description)\n")
    }
  }

  private func failure(_ error: CallError, _ call: OutgoingCall) -> CallFailure {
    let isWrite = call.command.method.idempotency != .read
    // Ctrl-C ends the call here; what the server made of it nobody knows.
    let isStopped = error.code == .cancelled && Task.isCancelled
    let kind: CallFailure.Kind =
      switch error.attempt {
      case .answered where isStopped: isWrite ? .outcomeUnknown : .interrupted
      case .answered: .status
      // The server said why it does not serve this device, or this side knows that it will not.
      case .notSent where error.code == .unauthenticated: .status
      case .notSent where error.code == .failedPrecondition: .setup
      case .notSent: .unreachable
      case .unknown where isWrite: .outcomeUnknown
      case .unknown: error.code == .cancelled ? .interrupted : .unreachable
      }
    let violations = (error.details?.violations ?? []).map {
      FieldProblem(path: $0.path, rule: $0.rule, english: $0.messageEn, chinese: $0.messageZh)
    }
    var failure = CallFailure(
      kind,
      code: error.code.contractName,
      number: error.code.rawValue,
      message: error.message(in: call.language == .chinese ? .chinese : .english),
      violations: violations,
      key: call.key,
      isRetryable: [.unavailable, .resourceExhausted, .aborted].contains(error.code),
      retryAfterMilliseconds: Int64(error.details?.retryAfterMs ?? 0)
    )
    failure.needsProof = error.details?.reauthenticate ?? false
    return failure
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Int64 {
    (ContinuousClock.now - start).components.seconds * 1000
      + (ContinuousClock.now - start).components.attoseconds / 1_000_000_000_000_000
  }
}

/// Something that is on or off, set by one and asked by others.
final class Switch: Sendable {
  private let state = Mutex(false)

  var isOn: Bool { state.withLock { $0 } }

  func set(_ isOn: Bool) { state.withLock { $0 = isOn } }
}

/// A sum that several may add to.
final class Counter: Sendable {
  private let sum = Mutex(0)

  var value: Int { sum.withLock { $0 } }

  func add(_ count: Int) { sum.withLock { $0 += count } }
}

extension JSONValue {
  /// The object without one of its members.
  func without(_ name: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.name != name })
  }
}

extension StatusCode {
  /// As `NOT_FOUND`.
  var contractName: String {
    var name = ""
    for character in String(describing: self) {
      if character.isUppercase { name.append("_") }
      name.append(character.uppercased())
    }
    return name
  }
}
