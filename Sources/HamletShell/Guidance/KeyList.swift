/// The editor's keys in words, for `\keys`.
enum KeyList {
  private static let rows: [(keys: String, meaning: Phrase)] = [
    ("Tab", Phrase("what can stand here; again: choose, Enter: take", "补全；再按选择，回车采用")),
    ("? F1", Phrase("explain what is under the cursor", "说明光标处的内容")),
    ("→ End", Phrase("take the grey suggestion; Alt-F: a word of it", "采用灰色提示；Alt-F 只取一个词")),
    ("↑ ↓", Phrase("earlier lines that begin like this one", "以当前内容开头的历史")),
    ("Ctrl-R Ctrl-S", Phrase("search history back and forward", "向前、向后查找历史")),
    ("Alt-.", Phrase("the last word of the line before", "上一条的最后一个词")),
    ("Alt-Enter", Phrase("another row; a row that ends with \\ goes on", "另起一行；行末加 \\ 也可续行")),
    ("Ctrl-A Ctrl-E", Phrase("to the beginning and end of the row", "行首、行尾")),
    ("Alt-B Alt-F", Phrase("a word back and forward", "后退、前进一个词")),
    ("Ctrl-W Alt-D", Phrase("cut the word before and behind", "剪切前面、后面的词")),
    ("Ctrl-U Ctrl-K", Phrase("cut to the beginning and end of the row", "剪切到行首、行尾")),
    ("Ctrl-Y Alt-Y", Phrase("put back what was cut; what was cut before it", "粘贴剪切的内容；换成更早的")),
    ("Ctrl-T", Phrase("swap two characters", "交换两个字符")),
    ("Alt-U Alt-L Alt-C", Phrase("a word in capitals, small, with a capital", "词改为大写、小写、首字母大写")),
    ("Ctrl-_ Alt-/", Phrase("undo and redo", "撤销、重做")),
    ("Ctrl-X Ctrl-E", Phrase("open $VISUAL or $EDITOR on the line", "用 $VISUAL 或 $EDITOR 编辑")),
    ("Ctrl-L", Phrase("clear the screen", "清屏")),
    (
      "Ctrl-C",
      Phrase("drop the line (↑ gives it back once), or stop the call", "放弃本行（↑ 可取回一次），或中止调用")
    ),
    ("Ctrl-Z", Phrase("stop the shell; fg goes on", "挂起；用 fg 恢复")),
    ("Ctrl-D", Phrase("leave, on an empty line", "空行时退出")),
  ]

  /// The rows to show.
  static func lines(_ language: ShellLanguage) -> [String] {
    let widest = rows.map { CellWidth.of($0.keys) }.max() ?? 0
    return rows.map { " \(CellText.padded($0.keys, to: widest))  \($0.meaning.text(language))" }
  }
}
