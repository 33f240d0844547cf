/// The table of exit codes, as help and the manual show it.
package enum ExitCodeTable {
  /// One code.
  package struct Row: Sendable {
    /// The number, or a rule for several.
    package var number: String
    /// What it means.
    package var meaning: Phrase
    /// Whether the request was sent.
    package var sent: Phrase
  }

  private static let yes = Phrase("yes", "是")
  private static let no = Phrase("no", "否")
  private static let unknown = Phrase("unknown", "不明")

  /// The codes, which never change.
  package static let rows: [Row] = [
    row(.success, "done", "成功", yes),
    row(.failure, "a bug or an unexpected local failure", "程序错误或本机意外故障", unknown),
    row(.usage, "the line is not understood", "命令写法有误", no),
    row(.invalid, "a field is invalid or missing", "字段有误或缺失", no),
    row(.notConfirmed, "not confirmed", "未确认", no),
    row(.setup, "profile, password file or TLS does not work", "配置、凭据或 TLS 有问题", no),
    row(.unreachable, "no connection", "无法连接", no),
    row(
      .outcomeUnknown,
      "it may have happened; repeat it with the key that was printed",
      "结果未知；请用显示的键重试",
      Phrase("maybe", "可能")
    ),
    row(.batchFailed, "some lines of a batch failed", "批量中有失败的行", Phrase("partly", "部分")),
    row(.queued, "queued in the outbox", "已放入待发箱", Phrase("not yet", "尚未")),
    Row(
      number: "10+N",
      meaning: Phrase(
        "the server's status N: 13 invalid, 15 not found, 16 exists already, 17 not allowed, "
          + "18 too much at once, 19 wrong state, 20 changed meanwhile, 26 not logged in",
        "服务器状态 N：13 内容有误，15 未找到，16 已存在，17 无权限，18 请求过多，19 状态不符，20 已被改动，26 未登录"
      ),
      sent: yes
    ),
    row(.historyChanged, "the server's history is not the one seen before", "服务器历史与先前所见不符", no),
    Row(
      number: "130, 141, 143",
      meaning: Phrase("ended by SIGINT, SIGPIPE, SIGTERM", "被 SIGINT、SIGPIPE、SIGTERM 终止"),
      sent: unknown
    ),
  ]

  private static func row(
    _ code: ExitCode,
    _ english: String,
    _ chinese: String,
    _ sent: Phrase
  ) -> Row {
    Row(number: "\(code.rawValue)", meaning: Phrase(english, chinese), sent: sent)
  }

  /// The table's lines.
  package static func lines(_ language: ShellLanguage) -> [String] {
    let width = rows.map { $0.number.count }.max() ?? 0
    let sent = Phrase("sent", "已发送")
    return rows.map { row in
      let number = CellText.padded(row.number, to: width)
      let mark = "\(sent.text(language)): \(row.sent.text(language))"
      return " \(number)  \(row.meaning.text(language))  (\(mark))"
    }
  }
}
