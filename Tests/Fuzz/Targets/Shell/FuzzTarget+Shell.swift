extension FuzzTarget {
  /// What is typed at the shell, and what it shows.
  static let shell = [
    FuzzTarget(
      name: "lines",
      seeds: { ContractSeeds.lines.map { Array($0.utf8) } + moreLines.map { Array($0.utf8) } },
      run: LineTrial.run
    ),
    FuzzTarget(
      name: "keys",
      seeds: {
        (ContractSeeds.lines.prefix(12) + [
          "pers\t\t\u{1B}[A\r", "\u{1B}[200~a\nb\u{1B}[201~\u{12}x",
        ])
        .map { [40, 3] + Array($0.utf8) }
      },
      run: KeyTrial.run
    ),
    FuzzTarget(
      name: "answers",
      seeds: { ContractSeeds.answers },
      run: AnswerTrial.run
    ),
    FuzzTarget(
      name: "text",
      seeds: { (moreLines + ["a\u{200D}b\r\n\u{85}", "👩‍⚕️🏴󠁧󠁢"]).map { [20] + Array($0.utf8) } },
      run: TextTrial.run
    ),
  ]

  private static let moreLines = [
    "？ person", "\\d person register", "\\set x=1 y='a b'", "call PersonService.GetPerson id=$x",
    "person register 王芳 sex=f birth=1990-01-02 phones=[{number: 13800138000}] | sort -r",
    "person search “芳” --format=csv > a.csv", "person search a b c= '''' \"\\u{202e}\" --json",
    "person update x --key=1 --timeout=3s name! phones+={number:1}", "=1+1,\"a\"\"b\"",
  ]
}
