/// Help about the program's own first words, which are no nouns of the contract.
extension ProgramHelp {
  /// The lines about a word, as `outbox` or `call`; nil where the program has no such word.
  package static func word(_ word: String, _ language: ShellLanguage) -> [String]? {
    switch word {
    case "batch": return batch(language)
    case "run": return run(language)
    default: break
    }
    let usages = ProgramText.usages.filter { usage in
      usage.words.split(separator: " ").first.map(String.init) == word
    }
    guard !usages.isEmpty, usages.allSatisfy({ $0.words != "NOUN VERB [FIELD=VALUE ...]" }) else {
      return nil
    }
    let lines = usages.flatMap { ["hamlet \($0.words)", "  \($0.meaning.text(language))"] }
    return lines + (ProgramText.wordExamples[word] ?? []).map { "  \($0)" }
      + (ProgramText.wordNotes[word] ?? []).map { "  \($0.text(language))" }
  }
}

extension ProgramText {
  /// Lines that are the same in every language.
  static let wordExamples: [String: [String]] = [
    "call": [
      "echo '{\"name\": \"芳\"}' | hamlet call PersonService.SearchPersons --json -",
      "hamlet describe PersonService.SearchPersons",
    ]
  ]

  /// What is worth knowing of a word besides how it is written.
  static let wordNotes: [String: [Phrase]] = [
    "outbox": [
      Phrase(
        "list is meant where nothing is said; --json gives it to programs",
        "不写子命令即 list；--json 供程序读取"
      ),
      Phrase(
        "edit N FIELD=VALUE ... changes a write that was never sent; retry N sends a refused one again",
        "edit N 字段=值 …… 修改从未发送的写入；retry N 重发被拒绝的写入"
      ),
      Phrase(
        "export FILE keeps them sealed, import FILE takes them in elsewhere",
        "export 文件 加密导出，import 文件 在别处导入"
      ),
      Phrase(
        "in the shell: \\outbox; also ask, queue, fail: what becomes of writes without a link",
        "外壳内：\\outbox；另有 ask、queue、fail：无连接时如何处理写入"
      ),
    ],
    "sync": [
      Phrase(
        "ends with 0 only when the server has confirmed all; --dry-run says what would be sent",
        "服务器全部确认后退出码才为 0；--dry-run 只说明将发送什么"
      )
    ],
    "resume": [
      Phrase(
        "the same bytes go out under the same key, so nothing is done twice; no key: all that are open",
        "以同一键发送相同内容，不会重复执行；不写键则处理全部"
      )
    ],
  ]
}
