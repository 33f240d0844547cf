/// The batch's own sentences.
enum BatchText {
  static let tooLong = Phrase(
    "the line has more than \(BatchLimits.lineBytes) bytes",
    "该行超过 \(BatchLimits.lineBytes) 字节"
  )
  static let surplus = Phrase("the row has more cells than columns", "该行单元格多于列数")
  static let noKey = Phrase(
    "--key-from needs a text of 1 to 64 bytes here",
    "--key-from 在此须为 1 至 64 字节的文本"
  )
  static let changed = Phrase(
    "its outcome is unknown and the line is another now, as after a cell or a column was changed: "
      + "put it back as it was, and it is settled first",
    "该行结果未知，而内容已变（例如改了单元格或增减了列）：请恢复原样，先确认结果"
  )
  static let otherInput = Phrase(
    "is not the line that was done before: this is another input",
    "与此前完成的该行不同：输入已变"
  )
  static let otherColumns = Phrase(
    "Nothing of it was sent. Rows are told by all their cells: put the file back as it was, columns "
      + "included, or begin a new results file; rows that are done would then be sent again.",
    "未发送。各行按全部单元格辨认：请把文件（含列）恢复原样，或换一个结果文件重新开始，但已完成的行会再次发送。"
  )
  static let otherLines = Phrase(
    "Nothing of it was sent. Put the input back as it was, or begin a new results file; lines that are "
      + "done would then be sent again.",
    "未发送。请把输入恢复原样，或换一个结果文件重新开始，但已完成的行会再次发送。"
  )
  static func sameKey(_ line: Int, _ other: Int, _ key: String) -> Phrase {
    let key = VisibleText.of(key)
    return Phrase(
      "line \(line) has the key \(key) of line \(other) and says something else; it was not sent",
      "第 \(line) 行的键 \(key) 与第 \(other) 行相同而内容不同，未发送"
    )
  }
  static let utf16 = Phrase(
    "the input is UTF-16; save it as UTF-8 or GB18030",
    "输入为 UTF-16 编码，请另存为 UTF-8 或 GB18030"
  )
  static let isGB = Phrase("the input is GB18030", "输入为 GB18030 编码")
  static let oneAnswer = Phrase(
    "batch is for methods with one request and one answer",
    "batch 只用于一问一答的方法"
  )
  static let severe = Phrase(
    "each such call is confirmed by its id: not in a batch",
    "此类操作须逐条输入编号确认，不能批量执行"
  )
  static let needsYes = Phrase("it must be confirmed for all lines: --yes", "须对全部各行确认：--yes")
  static let usage = Phrase(
    "hamlet batch METHOD [@FILE] [--csv] [--window N] [--unordered] [--key-from FIELD] "
      + "[--batch NAME] [--resume OUT] [--stop-on-error] < IN > OUT",
    "hamlet batch 方法 [@文件] [--csv] [--window N] [--unordered] [--key-from 字段] "
      + "[--batch 名称] [--resume 结果文件] [--stop-on-error] < 输入 > 输出"
  )
  static let resumed = Phrase(
    "go on with: --resume RESULTS < INPUT >> RESULTS",
    "继续执行：--resume 结果文件 < 输入 >> 结果文件"
  )
  static func stopped(at line: Int) -> Phrase {
    Phrase("stopped after line \(line)", "在第 \(line) 行之后停止")
  }

  /// A byte that is no text.
  static func badByte(_ byte: Int, _ encoding: String) -> Phrase {
    Phrase("byte \(byte) is not text in \(encoding)", "第 \(byte) 字节不是有效的 \(encoding) 文字")
  }
}

extension BatchText {
  /// Why nothing was sent, and where the names stand that can be used.
  static func inputRefused(_ command: Command) -> Phrase {
    Phrase(
      "the input cannot be used; nothing was sent; its names: hamlet describe \(command.words)",
      "输入无法使用，未发送；可用名称见：hamlet describe \(command.words)"
    )
  }

  /// The keys of a batch.
  static func named(_ name: String) -> Phrase {
    Phrase("keys of this batch: \(name)-LINE", "本批次的键：\(name)-行号")
  }

  /// Where its results could not be written.
  static func lostOutput(_ name: String) -> Phrase {
    Phrase(
      "lines that were in flight may be done; none is done twice by: --batch \(name) --resume RESULTS",
      "进行中的行可能已完成；用 --batch \(name) --resume 结果文件 继续不会重复执行"
    )
  }

  /// A sentence about a line.
  static func line(_ line: Int, _ phrase: Phrase) -> Phrase {
    Phrase("line \(line) \(phrase.english)", "第 \(line) 行\(phrase.chinese)")
  }
}
