import HamletMessages

/// What a reviewer asked for, where a report that was returned is mended.
extension ShellSession {
  /// Shows the notes of the last return that nothing has settled since, above the form that mends it;
  /// nothing where a record has no such notes.
  func tellReviewNotes(_ record: JSONValue) {
    let returns = record.items("reviews").filter {
      ["REVIEW_ACTION_RETURNED", "REVIEW_ACTION_UPPER_RETURNED"].contains($0.text("action"))
    }
    guard let last = returns.last else { return }
    let isChinese = settings.language == .chinese
    let colon = isChinese ? "：" : ": "
    let open = last.items("notes").filter { ["", "0"].contains($0.text("settled_number")) }
    var lines = open.map { note -> String in
      let label = note.words("label").text(settings.language)
      return "    \(label.isEmpty ? note.text("path") : label)\(colon)\(note.text("text"))"
    }
    let comment = last.text("comment")
    if !comment.isEmpty { lines.append("    \(comment)") }
    guard !lines.isEmpty else { return }
    show(FormWording.returnedWith(VisibleText.of(last.text("actor_name"))))
    for line in lines {
      notePart(VisibleText.of(line))
    }
  }
}
