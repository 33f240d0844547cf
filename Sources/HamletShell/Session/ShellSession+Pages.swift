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
    let display = AnswerDisplay(
      writer: writer(for: command),
      format: format(of: command),
      type: list.rows.typeName,
      console: command.tail == nil ? console : nil,
      isStream: true,
      isFile: false
    )
    var page = command
    if let size = list.largestPage, page.request["page_size"] == nil {
      page.request = page.request.setting("page_size", .number(String(size)))
    }
    let failure = await showPages(of: list, page, display)
    let bytes = display.finish()
    if let code = deliver(bytes, command) { return code }
    return failure.map { report($0, command) } ?? .success
  }

  /// Shows the rows of each page as they come; gives why there was no further one.
  private func showPages(
    of list: PagedList,
    _ first: ParsedCommand,
    _ display: AnswerDisplay
  ) async -> CallFailure? {
    var command = first
    while true {
      let answer = Mutex(JSONValue.null)
      let outcome = await proven(outgoing(command)) { page in answer.withLock { $0 = page } }
      if case .failure(let failure) = outcome { return failure }
      let page = answer.withLock { $0 }
      if case .array(let rows)? = page[list.rows.name] {
        for row in rows { display.take(row) }
      }
      let next = page.text("next_page_token")
      // The same token again would never end.
      guard !next.isEmpty, command.request["page_token"] != .string(next) else { return nil }
      command.request = command.request.setting("page_token", .string(next))
    }
  }

  /// Writes kept bytes where the line sends them; gives the code where that failed.
  private func deliver(_ given: [UInt8], _ command: ParsedCommand) -> ExitCode? {
    guard let tail = command.tail else { return nil }
    var bytes = given
    if let encoding = command.flags.encoding {
      guard let encoded = encoding.encoded(bytes, isAppending: tail.isAppending) else {
        return refuse(UIText.encodingFailed.phrase, .failure)
      }
      bytes = encoded
    }
    guard !console.deliver(bytes, to: tail) else { return nil }
    return refuse(UIText.fileNotWritten.phrase, .failure)
  }
}
