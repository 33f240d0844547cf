extension ShellSession {
  /// `\x on|off|auto`; alone it switches between on and auto.
  func switchVertical(_ word: String?) -> ExitCode {
    let next: AnswerLayout.Blocks? =
      word.map { AnswerLayout.Blocks(rawValue: $0) } ?? (settings.blocks == .on ? .auto : .on)
    guard let next else {
      note(OutputText.verticalChoice.text(settings.language))
      return .usage
    }
    settings.blocks = next
    if settings.format == .vertical, next != .on { settings.format = nil }
    let text: UIText = next == .on ? .verticalOn : .verticalOff
    note(text.text(settings.language))
    return .success
  }

  /// `\pager on|off|auto`.
  func choosePager(_ word: String) -> ExitCode {
    guard let choice = PagerChoice(rawValue: word) else {
      note("\(OutputText.pagerChoice.text(settings.language)) (\(settings.pager.rawValue))")
      return .usage
    }
    settings.pager = choice
    return .success
  }

  /// `\o FILE`, `\o |COMMAND`: answers go there until `\o` alone.
  func redirect(to text: String) -> ExitCode {
    let hadOne = output.redirection != nil
    if let before = output.redirection, !before.sink.close() {
      note(UIText.fileNotWritten.text(settings.language))
    }
    output.redirection = nil
    guard !text.isEmpty else {
      let phrase = hadOne ? OutputText.outputOff : OutputText.outputUnchanged
      note(phrase.text(settings.language))
      return .success
    }
    let tail = ScannedLine.Tail(redirection: text)
    guard let sink = console.open(tail) else {
      note(UIText.fileNotWritten.text(settings.language))
      return .failure
    }
    output.redirection = SessionOutput.Redirection(tail: tail, sink: sink)
    note(OutputText.outputOn.text(settings.language) + VisibleText.of(text))
    return .success
  }

  /// `\record FILE` begins, `\record` alone ends.
  func record(to name: String?) -> ExitCode {
    if let transcript = output.transcript {
      let isWhole = transcript.close()
      output.transcript = nil
      let phrase = isWhole ? OutputText.recordOff : UIText.fileNotWritten.phrase
      note(phrase.text(settings.language) + VisibleText.of(transcript.name))
      guard name != nil else { return isWhole ? .success : .failure }
    }
    guard let name else {
      note(OutputText.recordNone.text(settings.language))
      return .usage
    }
    // What somebody wrote is not written over.
    if let there = try? console.read(name), !there.isEmpty {
      note(OutputText.recordExists.text(settings.language) + VisibleText.of(name))
      return .failure
    }
    guard let sink = console.open(.file(name, appending: true)) else {
      note(UIText.fileNotWritten.text(settings.language))
      return .failure
    }
    output.transcript = Transcript(name: name, sink: sink, language: settings.language)
    note(OutputText.recordOn.text(settings.language) + VisibleText.of(name))
    return .success
  }

  /// Ends what answers and lines were written to.
  package func closeOutput() {
    _ = output.redirection?.sink.close()
    _ = output.transcript?.close()
    output.redirection = nil
    output.transcript = nil
  }
}

extension ScannedLine.Tail {
  /// What `\o` is given: a file's name, `>> FILE`, or `| COMMAND`.
  init(redirection text: String) {
    var rest = text[...]
    if rest.first == "|" {
      self = .pipe(String(rest.dropFirst()).trimmingSpaces)
      return
    }
    let arrows = rest.prefix { $0 == ">" }.count
    rest = rest.dropFirst(arrows)
    let name = String(rest).trimmingSpaces
    self = .file(name, appending: arrows > 1)
  }
}
