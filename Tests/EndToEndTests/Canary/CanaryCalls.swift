import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletShell
import HamletTransport
import HamletWire
import NIOCore

/// Calls every method of the contract with canaries in all that is private: rightly, by the wrong
/// role, without a login, cut, and as other bytes; and keeps what the refusals said.
struct CanaryCalls {
  private static let accounts: [Role: String] = [
    .administrator: "admin", .villageWorker: "worker", .clerk: "clerk", .clinician: "clinician",
    .reviewer: "reviewer", .trainer: "trainer", .dataProtection: "protection",
  ]

  let canaries: CanarySet
  private let connection: HamletConnection
  private var tokens: [String: String] = [:]
  private(set) var answered = 0
  /// The commands that did what they were asked for.
  private(set) var accepted: Set<String> = []
  /// What refusals said, by method.
  private(set) var refusals: [(method: String, text: String)] = []
  private let book = CommandBook.contract

  init(_ canaries: CanarySet, at address: String) async throws {
    self.canaries = canaries
    guard let endpoint = Endpoint(text: address) else {
      throw ProgramFailure(description: address)
    }
    connection = try await HamletConnection.connect(to: endpoint, ConnectionOptions(agent: "test"))
  }

  func close() async { await connection.close() }

  mutating func callAll() async throws {
    // What ends sessions comes last.
    let last = ["Logout", "ChangePassword", "DisableUser", "ResetPassword"]
    let commands = book.commands.filter { !last.contains($0.method.name) }
    for command in commands + book.commands.filter({ last.contains($0.method.name) }) {
      try await call(command)
    }
  }

  private mutating func call(_ command: Command) async throws {
    let request = planted(command)
    guard let payload = try? JSONMapping.payload(from: request, type: command.method.input) else {
      return
    }
    let (right, wrong) = users(of: command.method)
    try await send(command, payload, as: right)
    try await send(command, payload, as: wrong)
    try await send(command, payload, as: nil)
    try await send(command, payload.getSlice(at: 0, length: payload.readableBytes / 2), as: right)
    let noise = ByteBuffer(bytes: (0..<40).map { UInt8(truncatingIfNeeded: $0 &* 151) })
    try await send(command, noise, as: right)
  }

  /// The example's request with every private field replaced, or filled where it was left out.
  private func planted(_ command: Command) -> JSONValue {
    let context = ParsingContext(
      book: book,
      today: CivilDate(unixMilliseconds: Int64(Date().timeIntervalSince1970 * 1000)),
      newID: {
        var random = SystemRandomNumberGenerator()
        return .timeOrdered(
          unixMilliseconds: Int64(Date().timeIntervalSince1970 * 1000),
          random: &random
        )
      }
    )
    var request = JSONValue.object([])
    if case .command(let parsed)? = LineParser(context).parse(command.method.example).statement {
      request = parsed.request
    }
    return planted(request, command.method.input, depth: 0)
  }

  private func planted(_ value: JSONValue, _ type: String, depth: Int) -> JSONValue {
    var oneofs: Set<String> = []
    let fields = Contract.schema.message(type)?.fields ?? []
    for field in fields where value[field.name] != nil { oneofs.insert(field.oneof) }
    return .object(
      fields.compactMap { field in
        let given = value[field.name]
        guard given != nil || field.oneof.isEmpty || oneofs.insert(field.oneof).inserted,
          let value = self.value(of: field, given, type, depth)
        else { return nil }
        return JSONMember(field.name, value)
      }
    )
  }

  private func value(
    of field: FieldInfo,
    _ given: JSONValue?,
    _ type: String,
    _ depth: Int
  ) -> JSONValue? {
    // Who is meant by a name of an account or a file stays who it is.
    let isName = ["user_name", "field_name", "file"].contains(field.name)
    if !isName, let canary = canaries.value(for: field, in: type) {
      return field.repeated ? .array([canary]) : canary
    }
    guard field.kind == .message, depth < 4 else { return given }
    if case .array(let items)? = given {
      return .array(items.map { planted($0, field.typeName, depth: depth + 1) })
    }
    if let given { return planted(given, field.typeName, depth: depth + 1) }
    return nil
  }

  private func users(of method: MethodInfo) -> (right: String?, wrong: String?) {
    let roles = method.roles.compactMap { Role(rawValue: $0) }
    let names = roles.compactMap { Self.accounts[$0] }
    let others = Self.accounts.values.sorted().filter { !names.contains($0) }
    return (names.first ?? "worker", roles.isEmpty ? nil : others.first)
  }

  private mutating func token(of user: String) async throws -> String {
    if let token = tokens[user] { return token }
    let password = try String(contentsOfFile: Programs.demoPassword, encoding: .utf8)
    let reply: LoginResponse = try await connection.unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: user, password: password.trimmingCharacters(in: .newlines))
    )
    tokens[user] = reply.token
    return reply.token
  }

  /// Sends a call and reads its answers to the end; streams that watch end by their deadline.
  private mutating func send(
    _ command: Command,
    _ payload: ByteBuffer?,
    as user: String?
  ) async throws {
    guard let payload else { return }
    let watches = command.method.serverStreams
    let token: String
    if let user {
      token = try await self.token(of: user)
    } else {
      token = canaries.text(for: "token")
    }
    let options = CallOptions(
      timeoutMilliseconds: watches ? 400 : 20_000,
      idempotencyKey: UUID().uuidString,
      token: token,
      language: .chinese
    )
    let kind = CallKind(command.method)
    do throws(CallError) {
      let call = try await connection.start(
        command.wireName,
        options,
        kind.requestsStream ? CallOpening(kind) : CallOpening(kind, payload)
      )
      if kind.requestsStream {
        try await call.send(payload)
        await call.finish()
      }
      while try await call.next() != nil { answered += 1 }
      let head = await call.end().head
      if head.code == 0 { accepted.insert(command.words) }
      note(head, of: command)
    } catch {
      note(error.endHead(in: .chinese), of: command)
      note(error.endHead(in: .english), of: command)
      if error.code == .unauthenticated, let user { tokens[user] = nil }
    }
  }

  private mutating func note(_ head: EndHead, of command: Command) {
    guard head.code != 0 else { return }
    var texts = [head.message]
    for violation in head.details?.violations ?? [] {
      texts += [violation.path, violation.rule, violation.messageEn, violation.messageZh]
    }
    texts += [head.details?.missingPurpose ?? "", head.details?.limit?.name ?? ""]
    for text in texts where !text.isEmpty { refusals.append((command.words, text)) }
  }
}
