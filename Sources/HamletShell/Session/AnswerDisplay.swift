internal import Foundation
import HamletMessages
internal import Synchronization

/// Shows answers as they come, or keeps them for the end.
final class AnswerDisplay: Sendable {
  private struct State {
    var answers: [JSONValue] = []
    var bytes: [UInt8] = []
    var count = 0
    var hasAnswer = false
    var nextPage = ""
  }

  private let writer: AnswerWriter
  private let format: OutputFormat
  private let type: String
  private let console: (any ShellConsole)?
  private let isStream: Bool
  /// Whether the answers are pieces of a file, written as they are.
  private let isFile: Bool
  /// Writes what is one document, at the end.
  private let documents: DocumentWriter?
  private let state = Mutex(State())

  /// Without a console everything is kept until the end.
  init(
    writer: AnswerWriter,
    format: OutputFormat,
    type: String,
    console: (any ShellConsole)?,
    isStream: Bool,
    isFile: Bool
  ) {
    self.writer = writer
    self.format = format
    self.type = type
    self.console = console
    self.isStream = isStream
    self.isFile = isFile
    documents = DocumentWriter(type: type, format: format, writer: writer)
  }

  /// Whether there was an answer at all.
  var hasAnswer: Bool { state.withLock { $0.hasAnswer } }

  /// How many rows were shown.
  var count: Int { state.withLock { $0.count } }

  /// What asks for the rows after those that were shown; empty where there are none, or where the
  /// answer itself says so.
  var nextPage: String { state.withLock { $0.nextPage } }

  /// Takes an answer.
  ///
  /// A stream's JSON is written at once, one object a line; its table is written at
  /// the end, since its widths are only known then.
  func take(_ answer: JSONValue) {
    state.withLock { $0.hasAnswer = true }
    if isFile {
      state.withLock { $0.count += 1 }
      return write(Self.bytes(of: answer))
    }
    if documents != nil {
      state.withLock { $0.answers.append(answer) }
      return
    }
    let isTabular = format == .table || format == .csv || format == .tsv
    if isStream, isTabular {
      state.withLock { $0.answers.append(answer) }
      return
    }
    let streamed: OutputFormat = isStream && format == .json ? .ndjson : format
    // A page with a summary says something even where it has no rows.
    let least = answer[AnswerWriter.summary] == nil ? 0 : 1
    let rows = max(least, writer.rows(answer, type)?.rows.count ?? 1)
    // JSON shows the token as it is.
    let next = format == .json || format == .ndjson ? "" : answer.text("next_page_token")
    state.withLock {
      $0.count += rows
      $0.nextPage = next
    }
    write(writer.lines(answer, type: type, as: streamed))
  }

  /// Shows what was kept, and gives the bytes that went nowhere yet.
  func finish() -> [UInt8] {
    let kept = state.withLock { $0.answers }
    if let documents {
      state.withLock { $0.count = kept.count }
      if !kept.isEmpty { write(documents.lines(kept)) }
    } else if isStream, !kept.isEmpty {
      state.withLock { $0.count = kept.count }
      write(writer.lines(rows: kept, type: type, as: format))
    }
    return state.withLock { $0.bytes }
  }

  private func write(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func write(_ bytes: [UInt8]) {
    if let console { console.write(bytes) } else { state.withLock { $0.bytes += bytes } }
  }

  /// The bytes of a piece of a file.
  private static func bytes(of chunk: JSONValue) -> [UInt8] {
    guard case .string(let text)? = chunk["data"] else { return [] }
    return Data(base64Encoded: text).map(Array.init) ?? []
  }
}
