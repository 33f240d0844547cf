import Foundation
import HamletShell

/// Plays the lines of a file or a pipe, until one does not end as it should.
///
/// A line `\expect N` before another says that this one ends with exit code N, so that a script can
/// show what is refused. Lines end a script at the first failure otherwise.
struct ScriptPlayer {
  let session: ShellSession
  let console: TerminalConsole
  let identity: Identity
  /// Whether each line is shown before its answer.
  let echo: Bool
  /// Where files named by `\i` lie; nil: where the program was started.
  var folder: URL?

  func play(_ text: String) async -> ExitCode {
    var expected = ExitCode.success
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = String(line)
      if line.hasPrefix("\\expect ") {
        guard let number = Int32(line.dropFirst(8)) else {
          console.note("line \(index + 1): \\expect takes an exit code\n")
          return .usage
        }
        expected = ExitCode(rawValue: number)
        continue
      }
      if line.hasPrefix("\\i ") {
        let code = await include(String(line.dropFirst(3)))
        guard code == .success else { return code }
        continue
      }
      if echo { show(line) }
      let code = await session.run(line: line)
      guard code == expected else {
        if expected != .success {
          console.note("line \(index + 1): exit code \(code.rawValue), not \(expected.rawValue)\n")
        }
        return code == .success ? .failure : code
      }
      expected = .success
    }
    return .success
  }

  /// Plays another file as part of this one.
  private func include(_ name: String) async -> ExitCode {
    let url = URL(fileURLWithPath: name, relativeTo: folder)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      console.note("\(VisibleText.of(name)) cannot be read\n")
      return .usage
    }
    return await play(text)
  }

  private func show(_ line: String) {
    guard !line.isEmpty else { return }
    let shown = VisibleText.of(line.hasPrefix("#") ? line : identity.prompt() + line)
    console.write((line.hasPrefix("#") ? "\n" : "") + shown + "\n")
  }
}
