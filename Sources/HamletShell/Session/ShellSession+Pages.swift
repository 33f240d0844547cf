import HamletMessages
internal import Synchronization

extension ShellSession {
  /// Sends a list's call for one page after another, and shows all rows as one stream.
  func sendPages(_ command: ParsedCommand) async -> ExitCode {
    let method = command.command.method
    guard let list = PagedList(method, message: host.book.message) else {
      return refuse(
        Phrase("--all is for lists that come in pages", "--all 只用于分页的列表"),
        .usage,
        method: command.command.wireName
      )
    }
    if let refusal = refusalOfForm(command) { return refuse(refusal, .usage) }
    var form = form(of: command)
    form.type = list.rows.typeName
    form.isStream = true
    if form.format == .json { form.format = .ndjson }
    let place = place(of: command)
    let display = AnswerDisplay(form, sink: place.sink, console: console)
    var page = command
    if let size = list.largestPage, page.request["page_size"] == nil {
      page.request = page.request.setting("page_size", .number(String(size)))
    }
    let outcome = await showPages(of: list, page, display)
    (output.answer, output.command) = (display.kept, command)
    if case .success = outcome { display.finish() } else { display.finish(isWhole: false) }
    guard closed(place, outcome, display) else { return .failure }
    return ended(outcome, command, display)
  }

  /// Shows the rows of each page as they come; gives what all calls together took, or why there was
  /// no further page.
  private func showPages(
    of list: PagedList,
    _ first: ParsedCommand,
    _ display: AnswerDisplay
  ) async -> Result<CallSummary, CallFailure> {
    var command = first
    var whole = CallSummary(milliseconds: 0)
    while !display.isClosed {
      let answer = Mutex(JSONValue.null)
      let outcome = await proven(outgoing(command)) { page in answer.withLock { $0 = page } }
      guard case .success(let summary) = outcome else { return outcome }
      whole.milliseconds += summary.milliseconds
      whole.bytesUp += summary.bytesUp
      whole.bytesDown += summary.bytesDown
      let page = answer.withLock { $0 }
      if case .array(let rows)? = page[list.rows.name] {
        for row in rows { display.take(row) }
      }
      let next = page.text("next_page_token")
      // The same token again would never end.
      guard !next.isEmpty, command.request["page_token"] != .string(next) else { break }
      command.request = command.request.setting("page_token", .string(next))
    }
    return .success(whole)
  }
}
