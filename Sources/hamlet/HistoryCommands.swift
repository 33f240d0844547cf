import Foundation
import HamletAudit
import HamletClient
import HamletDomain
import HamletShell

/// The shell's own commands about the history: what is witnessed, and going on after an alarm.
struct HistoryCommands: Sendable {
  let witness: HistoryWitness
  let link: ServerLink
  var language: ShellLanguage
  let console: TerminalConsole

  /// Runs a line that is one of them; nil where it is none.
  func run(_ line: String) async -> ExitCode? {
    let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard words.count >= 2, words[0] == "audit" else { return nil }
    switch words[1] {
    case "witness" where words.count == 2: return show()
    // A flag is no reason: whoever asks for help, or for a look alone, accepts nothing.
    case "accept" where words.dropFirst(2).contains { $0.hasPrefix("-") }:
      explain()
      return .usage
    case "accept":
      let reason = words.dropFirst(2).joined(separator: " ")
      return await accept(reason.trimmingCharacters(in: CharacterSet(charactersIn: "\"' ")))
    default: return nil
    }
  }

  private var isChinese: Bool { language == .chinese }

  private func show() -> ExitCode {
    do throws(ProfileError) {
      guard let record = try witness.record(), let seen = record.seen else {
        say(isChinese ? "尚未见证过此服务器的历史。" : "Nothing of this server's history was witnessed yet.")
        return .success
      }
      if let alarm = record.alarm { complain(HistoryWords.shown(alarm)) }
      // The note alone on standard output: it is what `hamletd audit verify --checkpoint` takes.
      console.write(seen.note)
      complain((isChinese ? "公钥：" : "public key: ") + seen.key.text)
      return record.alarm == nil ? .success : .historyChanged
    } catch {
      complain("hamlet: \(error.description)")
      return .setup
    }
  }

  private func accept(_ reason: String) async -> ExitCode {
    guard !reason.isEmpty else {
      explain()
      return .invalid
    }
    guard !link.token.isEmpty else {
      complain(isChinese ? "请先登录：session login 用户名" : "Log in first: session login NAME")
      return .status(16)
    }
    do throws(ProfileError) {
      guard try witness.record()?.alarm != nil else {
        say(isChinese ? "没有需要核实的警告。" : "There is no alarm to settle.")
        return .success
      }
      guard let size = try await witness.accept(link, reason: reason) else {
        complain(
          isChinese ? "服务器没有出示可用的历史，未接受。" : "The server shows no signed history; nothing accepted."
        )
        return .historyChanged
      }
      say(
        isChinese
          ? "已接受服务器现在的 \(size) 行历史；证据已保留。"
          : "Accepted the server's history of \(size) rows as it is now; the evidence stays."
      )
      return .success
    } catch {
      complain("hamlet: \(error.description)")
      return .setup
    }
  }

  private func explain() {
    complain(
      isChinese
        ? "请写明理由：audit accept 向谁核实、为何不同"
        : "Say why: audit accept WHOM YOU ASKED AND WHY IT DIFFERS"
    )
  }

  private func say(_ text: String) { console.write(text + "\n") }
  private func complain(_ text: String) {
    console.note(text + "\n")
  }
}
