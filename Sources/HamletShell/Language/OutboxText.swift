/// The shell's sentences on writes that wait for a link.
package enum OutboxText {
  package static let sessionEnded = Phrase(
    "Your session has ended; what you typed is kept.",
    "会话已结束，输入的内容已保留。"
  )
  package static let mayQueue = Phrase(
    "There is no link. Keep it in the outbox and send it when the link is back? [Y/n] ",
    "没有连接。放入发件箱，恢复后发送？[Y/n] "
  )
  package static let queueLater = Phrase(
    "Writes fail without a link now; \\outbox queue changes that.",
    "没有连接时写入将失败；用 \\outbox queue 更改。"
  )
  package static let resumeHint = Phrase(
    "To know, and to have it done once: hamlet resume",
    "要确认并只执行一次：hamlet resume"
  )
  package static let cancelling = Phrase(
    "cancelling ...; Ctrl-C again drops the link",
    "正在取消 ……；再按 Ctrl-C 断开连接"
  )
  package static let mayDrop = Phrase(
    "the server has not answered; Ctrl-C again drops the link",
    "服务器尚未应答；再按 Ctrl-C 断开连接"
  )
  package static let stoppedInTime = Phrase(
    "cancelled; nothing was changed",
    "已取消，没有改变任何数据"
  )
  package static let stoppedUnknown = Phrase(
    "cancelled; it may have happened all the same",
    "已取消，但仍可能已经生效"
  )

  package static func stopped(after count: Int) -> Phrase {
    Phrase("stopped after \(count)", "已停止，共 \(count) 条")
  }

  package static func password(of user: String) -> Phrase {
    Phrase("Password of \(user): ", "\(user) 的密码：")
  }
}
