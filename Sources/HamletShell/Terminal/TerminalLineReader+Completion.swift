extension TerminalLineReader {
  /// Lists what is known here at once; what must be fetched may still come.
  mutating func complete() {
    let beginning = Array(editor.buffer.characters[..<editor.buffer.cursor])
    let end = beginning.count
    let local = question.completer?(beginning) ?? Completions(range: end..<end, candidates: [])
    guard let find = question.liveCompleter else { return editor.show(local) }
    questions += 1
    editor.offer(local)
    awaited = AwaitedCompletions(
      question: questions,
      local: local,
      beginning: beginning,
      wake: wake,
      find: find
    )
  }

  /// Ends the wait for live values: these are the completions.
  mutating func conclude(_ completions: Completions) {
    awaited?.task.cancel()
    awaited = nil
    editor.show(completions)
  }
}
