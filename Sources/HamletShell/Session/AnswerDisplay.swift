internal import Foundation
import HamletMessages
internal import Synchronization

/// Shows answers as they come; keeps only documents, which are one whole, for the end.
final class AnswerDisplay: Sendable {
  /// What is asked of the display.
  struct Form: Sendable {
    var writer: AnswerWriter
    var format: OutputFormat
    /// The answers' message type.
    var type: String
    var isStream: Bool
    /// Whether the answers are pieces of a file, written as they are.
    var isFile = false
    /// Whether somebody watches the rows come.
    var isScreen: Bool
  }

  private struct State {
    var documents: [JSONValue] = []
    var file: [UInt8] = []
    var table: StreamTable?
    var hasHeading = false
    var kept = KeptAnswer()
    var count = 0
    var hasAnswer = false
    var isCut = false
    var isClosed = false
    var nextPage = ""
  }

  /// How long the first rows of a stream may wait for others, in milliseconds.
  private static let patience = 300

  private let form: Form
  private let sink: any AnswerSink
  private let console: any ShellConsole
  /// Writes what is one document, at the end.
  private let documents: DocumentWriter?
  private let state: Mutex<State>

  init(_ form: Form, sink: any AnswerSink, console: any ShellConsole) {
    self.form = form
    self.sink = sink
    self.console = console
    documents = DocumentWriter(type: form.type, format: form.format, writer: form.writer)
    var state = State()
    state.kept.type = form.type
    if form.isStream, [.table, .vertical].contains(form.format),
      let type = form.writer.values.book.message(form.type)
    {
      let isBlocks = form.format == .vertical
      state.table = StreamTable(writer: form.writer, type: type, isBlocks: isBlocks)
    }
    self.state = Mutex(state)
  }

  /// Whether there was an answer at all.
  var hasAnswer: Bool { state.withLock { $0.hasAnswer } }
  /// How many rows were shown.
  var count: Int { state.withLock { $0.count } }
  /// Whether a value was cut to fit.
  var isCut: Bool { state.withLock { $0.isCut } }
  /// Whether nobody reads any more.
  var isClosed: Bool { state.withLock { $0.isClosed } }
  /// The answers, as far as they were kept.
  var kept: KeptAnswer { state.withLock { $0.kept } }
  /// What asks for the rows after those that were shown; empty where there are none, or where the
  /// answer itself says so.
  var nextPage: String { state.withLock { $0.nextPage } }
  /// The rows' type, where the answer is a list or a stream; nil for a record.
  var rowType: MessageInfo? {
    let values = form.writer.values
    guard documents == nil, !form.isFile, let type = values.book.message(form.type) else {
      return nil
    }
    if form.isStream { return type }
    return AnswerWriter.list(of: type).flatMap { values.book.message($0.typeName) }
  }

  /// Takes an answer; when nobody reads any more, the call that brings them is ended.
  func take(_ answer: JSONValue) {
    let isFirst = state.withLock { state in
      defer { state.hasAnswer = true }
      return !state.hasAnswer
    }
    if isFirst, form.isStream, form.isScreen {
      console.later(milliseconds: Self.patience) { [weak self] in self?.show() }
    }
    let goesOn = state.withLock { state in
      if !form.isFile { state.kept.add(answer) }
      return taken(answer, &state)
    }
    // A whole answer is there already.
    if !goesOn, form.isStream { withUnsafeCurrentTask { $0?.cancel() } }
  }

  private func taken(_ answer: JSONValue, _ state: inout State) -> Bool {
    if form.isFile {
      state.count += 1
      state.file += Self.bytes(of: answer)
      return true
    }
    if documents != nil {
      state.documents.append(answer)
      return true
    }
    if form.isStream { return takenRow(answer, &state) }
    // A page with a summary says something even where it has no rows.
    let least = answer[AnswerWriter.summary] == nil ? 0 : 1
    state.count += max(least, form.writer.rows(answer, form.type)?.rows.count ?? 1)
    // JSON shows the token as it is.
    let isJSON = form.format == .json || form.format == .ndjson
    state.nextPage = isJSON ? "" : answer.text("next_page_token")
    let sheet = form.writer.sheet(answer, type: form.type, as: form.format)
    state.isCut = sheet.isCut
    return write(sheet.lines, &state)
  }

  /// A row of a stream, written at once; the first of a table wait for each other.
  private func takenRow(_ answer: JSONValue, _ state: inout State) -> Bool {
    state.count += 1
    if !form.isScreen, state.count % 256 == 0 {
      console.tell(rows: state.count, form.writer.values.language)
    }
    if state.table != nil {
      let lines = state.table?.take(answer) ?? []
      return write(lines, &state)
    }
    let lines = form.writer.lines(
      rows: [answer],
      type: form.type,
      as: form.format,
      hasHeading: !state.hasHeading
    )
    state.hasHeading = true
    return write(lines, &state)
  }

  /// Shows the rows that wait, since others are long in coming.
  private func show() {
    state.withLock { state in
      _ = write(state.table?.settle() ?? [], &state)
      sink.show()
    }
  }

  /// Shows what was kept for the end; a whole stream without rows still has its heading.
  func finish(isWhole: Bool = true) {
    state.withLock { state in
      if isWhole, form.isStream, documents == nil, !state.hasHeading {
        _ = write(heading, &state)
      }
      if form.isFile {
        if !state.isClosed { state.isClosed = !sink.write(state.file) }
        state.file = []
      } else if let documents {
        state.count = state.documents.count
        if !state.documents.isEmpty { _ = write(documents.lines(state.documents), &state) }
      } else {
        _ = write(state.table?.finish() ?? [], &state)
      }
    }
    if !form.isScreen { console.tell(rows: nil, form.writer.values.language) }
  }

  /// The line of names of a file; none in other formats.
  private var heading: [String] {
    guard form.format == .csv || form.format == .tsv, !form.isFile else { return [] }
    return form.writer.lines(rows: [], type: form.type, as: form.format)
  }

  private func write(_ lines: [String], _ state: inout State) -> Bool {
    guard !state.isClosed else { return false }
    guard !lines.isEmpty else { return true }
    state.isClosed = !sink.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    return !state.isClosed
  }

  /// The bytes of a piece of a file.
  private static func bytes(of chunk: JSONValue) -> [UInt8] {
    guard case .string(let text)? = chunk["data"] else { return [] }
    return Data(base64Encoded: text).map(Array.init) ?? []
  }
}
