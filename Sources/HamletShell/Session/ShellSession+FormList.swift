extension ShellSession {
  /// Takes choices of one list that were named together, up to one that is refused.
  func take(
    _ words: [String],
    _ first: FormQuestion,
    _ form: inout GuidedForm,
    _ text: FormText
  ) async {
    var question: FormQuestion? = first
    for word in words {
      guard case .item(let path, _, _)? = question, let now = question,
        FormText.list(path) == FormText.list(first.key)
      else { return }
      let before = form.entries.count
      await take(word, now, &form, text)
      guard form.entries.count > before else { return }
      question = form.next
    }
  }
}
