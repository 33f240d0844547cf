/// The program's exit codes for people: what each means, and whether anything was sent.
package enum ExitCodeTable {
  /// One row.
  package struct Row: Sendable {
    /// The code, or a rule for many.
    package let code: String
    /// What it means.
    package let meaning: Phrase
    /// Whether anything was sent.
    package let sent: Phrase
  }

  private static let yes = Phrase("sent", "已发送")
  private static let no = Phrase("not sent", "未发送")
  private static let none = Phrase("", "")

  /// Every row, in order.
  package static let rows: [Row] = [
    row(.success, Phrase("done; an empty list is done too", "成功（空列表也算成功）"), yes),
    row(
      .failure,
      Phrase("a bug, or an unexpected local failure", "程序错误或本机意外"),
      Phrase("unknown", "未知")
    ),
    row(.usage, Phrase("the words are not understood", "命令写法有误"), no),
    row(.invalid, Phrase("a field is invalid or missing, found here", "本机检查发现字段有误或缺失"), no),
    row(.notConfirmed, Phrase("not confirmed", "未确认"), no),
    row(.setup, Phrase("profile, credential or TLS set-up", "配置、凭据或 TLS 有误"), no),
    row(.unreachable, Phrase("no connection", "无法连接"), no),
    row(
      .outcomeUnknown,
      Phrase("outcome unknown: repeat with the key printed", "结果未知：请用所示的键重试"),
      Phrase("maybe sent", "可能已发送")
    ),
    row(.batchFailed, Phrase("some lines failed", "部分行失败"), Phrase("partly", "部分已发送")),
    row(.queued, Phrase("queued in the outbox", "已存入发件箱"), Phrase("not yet", "尚未发送")),
    Row(
      code: "10+N",
      meaning: Phrase("the server's status N, below", "服务器状态 N，见下"),
      sent: yes
    ),
    row(
      .historyChanged,
      Phrase("the server's history is not the one seen before", "服务器历史与此前所见不符"),
      no
    ),
    row(.interrupted, Phrase("ended by Ctrl-C (SIGINT)", "被 Ctrl-C（SIGINT）中止"), none),
    row(.brokenPipe, Phrase("nobody reads the output (SIGPIPE)", "输出无人读取（SIGPIPE）"), none),
    row(.terminated, Phrase("ended by SIGTERM", "被 SIGTERM 中止"), none),
  ]

  /// The codes of statuses that a script meets.
  package static let statuses: [(number: UInt32, name: String, meaning: Phrase)] = [
    (3, "INVALID_ARGUMENT", Phrase("the server refuses a field", "服务器认为字段有误")),
    (4, "DEADLINE_EXCEEDED", Phrase("the time was over; nothing was changed", "超时，未作更改")),
    (5, "NOT_FOUND", Phrase("no such record, or not for you", "没有该记录或无权查看")),
    (
      6, "ALREADY_EXISTS",
      Phrase("it exists, or the key was used for another request", "已存在，或该键已用于其他请求")
    ),
    (7, "PERMISSION_DENIED", Phrase("your role may not", "您的角色无权")),
    (8, "RESOURCE_EXHAUSTED", Phrase("a limit is reached", "达到上限")),
    (9, "FAILED_PRECONDITION", Phrase("not in this state", "当前状态不允许")),
    (10, "ABORTED", Phrase("somebody changed it meanwhile", "期间已被他人修改")),
    (12, "UNIMPLEMENTED", Phrase("the server has no such method", "服务器没有此方法")),
    (13, "INTERNAL", Phrase("a fault of the server", "服务器内部错误")),
    (14, "UNAVAILABLE", Phrase("the server cannot now", "服务器暂时无法处理")),
    (16, "UNAUTHENTICATED", Phrase("log in first", "请先登录")),
  ]

  private static func row(_ code: ExitCode, _ meaning: Phrase, _ sent: Phrase) -> Row {
    Row(code: String(code.rawValue), meaning: meaning, sent: sent)
  }

  /// The table as lines.
  package static func lines(_ language: ShellLanguage) -> [String] {
    let table = rows.map { row -> String in
      let sent = row.sent.text(language)
      return " \(CellText.padded(row.code, to: 5))  \(row.meaning.text(language))"
        + (sent.isEmpty ? "" : language == .chinese ? "（\(sent)）" : " (\(sent))")
    }
    let codes = statuses.map { status in
      " \(CellText.padded(String(10 + status.number), to: 5))  "
        + "\(CellText.padded(status.name, to: 20)) \(status.meaning.text(language))"
    }
    return table + [""] + codes
  }
}
