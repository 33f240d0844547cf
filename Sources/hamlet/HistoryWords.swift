import Foundation
import HamletClient
import HamletDomain
import HamletShell

/// What is said about a history that is not what it was, in both languages.
enum HistoryWords {
  /// The warning at a keyboard: nobody should be able to overlook it, in whatever language she reads.
  static func warning(_ alarm: WitnessRecord.Alarm, width: Int = .max) -> String {
    let bar = String(repeating: "!", count: min(width, 72))
    let sentences = [sentence(alarm, .chinese), sentence(alarm, .english)]
    let lines = sentences.flatMap { CellText.wrapped($0, to: width) }
    return ([bar] + lines + [bar]).joined(separator: "\n")
  }

  /// The warning as wide as the terminal is, where standard error is one.
  static func shown(_ alarm: WitnessRecord.Alarm) -> String {
    warning(alarm, width: isatty(STDERR_FILENO) == 1 ? TerminalSize.width(STDERR_FILENO) : .max)
  }

  /// What happened, what follows from it, and what to do.
  static func sentence(_ alarm: WitnessRecord.Alarm, _ language: ShellLanguage) -> String {
    let what = what(alarm.kind)
    if language == .chinese {
      return "警告：服务器的历史与本机此前所见不符：\(what.zh)。写入已停止。证据：\(alarm.evidence)。"
        + "请先向管理员核实（例如是否恢复过备份），核实后执行：audit accept 理由"
    }
    return "WARNING: the server's history is not the one this shell has seen: \(what.en). "
      + "Nothing is written. Evidence: \(alarm.evidence). Ask the operator first (was a backup "
      + "restored?), and then: audit accept REASON"
  }

  private static func what(_ kind: String) -> (zh: String, en: String) {
    switch kind {
    case "otherKey": (zh: "签名密钥已更换", en: "it is signed with another key")
    case "rolledBack":
      (zh: "记录变少，可能恢复了旧备份或被删去末尾", en: "it is shorter, as after an old backup or a cut")
    case "forked": (zh: "同样行数而内容不同", en: "it has as many rows and other ones")
    case "notAnExtension": (zh: "较早的记录被改动", en: "earlier rows are not the same")
    case "withheld": (zh: "服务器不再出示历史", en: "the server shows it no longer")
    default: (zh: "签名无效", en: "its signature does not hold")
    }
  }
}
