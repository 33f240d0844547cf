/// What `\undo` says.
enum UndoWording {
  static let nothing = Phrase("nothing was written in this session", "本次会话还没有写入过")
  static let unknown = Phrase(
    "it is not known whether the last write happened: \\resume first",
    "上一次写入结果未知：请先 \\resume"
  )

  /// What takes a write back where nobody can be asked for the rest.
  static func lacks(_ fields: String, _ line: String) -> Phrase {
    Phrase("a script has to say \(fields) itself: \(line)", "脚本中须自行给出 \(fields)：\(line)")
  }

  static func none(_ words: String) -> Phrase {
    Phrase("nothing takes \(words) back; correct it by its own commands", "\(words) 不能撤销；请用相应的命令更正")
  }

  static func queued(_ number: Int64) -> Phrase {
    Phrase(
      "the last write waits in the outbox and was not sent: \\outbox drop \(number)",
      "上一次写入还在发件箱，尚未发送：\\outbox drop \(number)"
    )
  }

  static func takesBack(_ words: String, _ inverse: String) -> Phrase {
    Phrase("\(words) is taken back by \(inverse)", "用 \(inverse) 撤销 \(words)")
  }
}
