/// How a batch stands, in one line.
package enum BatchProgressText {
  /// The line: what is done, how fast, and why lines wait, where some do.
  package static func line(
    _ tally: BatchTally,
    rate: Int,
    asked: Int = 0,
    unlinked: Int = 0
  ) -> Phrase {
    var english = "\(tally.lines) lines, \(tally.failed) failed, \(rate)/s"
    var chinese = "已处理 \(tally.lines) 行，失败 \(tally.failed)，每秒 \(rate) 行"
    if asked > 0 {
      english += "; \(asked) wait: the server asked for time"
      chinese += "；\(asked) 行等待：服务器请求稍候"
    }
    if unlinked > 0 {
      english += "; \(unlinked) wait: no answer over the link"
      chinese += "；\(unlinked) 行等待：连接没有应答"
    }
    return Phrase(english, chinese)
  }
}
