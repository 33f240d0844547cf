import Foundation
import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import HamletWire
import NIOCore

/// Who is logged in, and what waits for her.
extension LinkRunner {
  /// Learns who the kept token belongs to; false where there is no link to ask over.
  ///
  /// A token that is no longer good is let go of: the first command asks for a login.
  func learnIdentity() async -> Bool {
    do throws(CallError) {
      let reply = try await link.run(repeats: true, beforeHello: true) {
        caller throws(CallError) in
        try await caller.unary(
          "hamlet.v1.SessionService/WhoAmI",
          payload: ByteBuffer(),
          CallOptions(timeoutMilliseconds: link.timeoutMilliseconds, token: link.token)
        )
      }
      let type = "hamlet.v1.WhoAmIResponse"
      identity.learn((try? JSONMapping.json(from: reply.payload, type: type))?["user"])
      return true
    } catch {
      guard error.attempt == .answered else { return false }
      if error.code == .unauthenticated { link.token = "" }
      return true
    }
  }

  /// Logs her in with a password that was given; where the server refuses it, the next command says so.
  func logIn(_ user: String, _ password: String, _ language: ShellLanguage) async {
    let name = "hamlet.v1.SessionService/Login"
    guard let command = CommandBook.contract.command(method: name) else { return }
    let call = OutgoingCall(
      command: command,
      request: .object([
        JSONMember("user_name", .string(user)), JSONMember("password", .string(password)),
      ]),
      key: "",
      language: language
    )
    _ = try? await run(call) { _ in }
  }

  /// Says what waits for whoever is logged in.
  func greet(_ language: ShellLanguage) async {
    if let greeting = await greeting(language) { StandardStreams.complain(greeting) }
  }

  /// What waits for whoever is logged in, as broken lines; nil where nothing does, or where the role
  /// has no day.
  func greeting(_ language: ShellLanguage) async -> String? {
    do throws(CallError) {
      let reply = try await link.run(repeats: true) { caller throws(CallError) in
        try await caller.unary(
          "hamlet.v1.ReportService/GetToday",
          payload: GetTodayRequest(countsOnly: true).encoded(),
          CallOptions(timeoutMilliseconds: link.timeoutMilliseconds, token: link.token)
        )
      }
      let type = "hamlet.v1.GetTodayResponse"
      guard let day = try? JSONMapping.json(from: reply.payload, type: type) else {
        return nil
      }
      let book = CommandBook.contract
      guard let line = TodayText.greeting(day, book: book, language: language) else { return nil }
      let width = isatty(STDERR_FILENO) == 1 ? TerminalSize.width(STDERR_FILENO) : .max
      return CellText.wrapped(line, to: width).map { $0 + "\n" }.joined()
    } catch {
      // A greeting is no reason to say that something went wrong.
      return nil
    }
  }
}
