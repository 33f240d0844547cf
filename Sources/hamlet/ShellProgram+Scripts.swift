import Foundation
import HamletShell

/// Lines from a file or a pipe.
extension ShellProgram {
  func runFile(_ session: ShellSession) async -> ExitCode {
    guard command.words.count == 2 else {
      console.note("hamlet run FILE\n")
      return .usage
    }
    let file = command.words[1]
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      console.note("hamlet: \(file) cannot be read\n")
      return .usage
    }
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    return await runScript(text, session, echo: true, folder: folder)
  }

  func runScript(
    _ text: String,
    _ session: ShellSession,
    echo: Bool,
    folder: URL? = nil
  ) async -> ExitCode {
    session.settings.isScript = true
    return await ScriptPlayer(
      session: session,
      console: console,
      identity: identity,
      echo: echo,
      folder: folder
    ).play(text)
  }

  static func standardInput() -> String {
    String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
  }
}
