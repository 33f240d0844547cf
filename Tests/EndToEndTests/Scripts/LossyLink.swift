import Foundation

/// A link to a server that loses answers, and counts what passes.
final class LossyLink: Sendable {
  let address: String
  private let program: ChildProgram

  /// Loses the answers of calls whose bytes hold a word, so many times.
  init(to server: ServerProcess, losing word: String = "no such word", times: Int = 0) throws {
    let folder = Programs.root.appendingPathComponent("Tests/EndToEndTests/Peer")
    program = try ChildProgram([
      "/usr/bin/python3", folder.appendingPathComponent("proxy.py").path, "127.0.0.1",
      server.port, word, "\(times)",
    ])
    address = "127.0.0.1:\(program.lines(1).first ?? "")"
  }

  /// Ends it and gives what it counted, as "connections=1 words=2 logins=1".
  func counts() -> String {
    program.closeInput()
    return program.restOfOutput().trimmingCharacters(in: .newlines)
  }
}
