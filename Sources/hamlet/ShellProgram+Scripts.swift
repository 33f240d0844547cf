import Foundation
import HamletShell

/// Lines from a file or a pipe.
extension ShellProgram {
  func runFile(_ session: ShellSession) async -> ExitCode {
    var options = ScriptOptions()
    var files: [String] = []
    var words = command.words.dropFirst()
    while let word = words.popFirst() {
      switch word {
      case "--keep-going": options.keepsGoing = true
      case "--echo": options.echoes = true
      // Taken for the whole run already.
      case "--json", "--no-input": break
      case "--timeout": _ = words.popFirst()
      case _ where word.hasPrefix("--timeout="): break
      default: files.append(word)
      }
    }
    guard files.count == 1, let file = files.first, file == "-" || !file.hasPrefix("-") else {
      return session.refuse(
        Phrase("hamlet run FILE [--keep-going] [--echo]", "hamlet run 文件 [--keep-going] [--echo]"),
        .usage
      )
    }
    guard file != "-" else { return await runInput(session, options) }
    do throws(ParsingContext.Unreadable) {
      let text = String(validating: try console.read(file), as: UTF8.self)
      guard let text else { return refuseText(session, file) }
      return await session.play(text, named: file, in: ShellSession.folder(of: file), options)
    } catch {
      let name = VisibleText.of(file)
      return session.refuse(
        Phrase("\(name): \(error.phrase.english)", "\(name)：\(error.phrase.chinese)"),
        .usage
      )
    }
  }

  /// Runs the lines of standard input.
  func runInput(
    _ session: ShellSession,
    _ options: ScriptOptions = ScriptOptions()
  ) async -> ExitCode {
    do throws(ParsingContext.Unreadable) {
      let text = String(validating: try console.read("-"), as: UTF8.self)
      guard let text else { return refuseText(session, "-") }
      return await session.play(text, named: "", in: "", options)
    } catch {
      return session.refuse(error.phrase, .usage)
    }
  }

  private func refuseText(_ session: ShellSession, _ file: String) -> ExitCode {
    let name = VisibleText.of(file)
    return session.refuse(
      Phrase("\(name) is not UTF-8 text", "\(name) 不是 UTF-8 文本"),
      .usage
    )
  }
}
