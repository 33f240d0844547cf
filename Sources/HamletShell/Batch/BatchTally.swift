import HamletMessages

/// How a batch stands: what is done, what is not.
package struct BatchTally: Sendable {
  /// Lines that were begun or refused.
  package var lines = 0
  /// Lines that are done.
  package var done = 0
  /// Of those, answers that the server had kept of an earlier call.
  package var replayed = 0
  /// Lines that are not done.
  package var failed = 0
  /// Of those, lines that may have happened.
  package var unknown = 0
  /// Lines that an earlier run had done.
  package var skipped = 0
  /// The last line that was begun.
  package var lastLine = 0
  /// Why no further line was begun before the input's end; nil: it was read to its end.
  package var stop: Stop?

  /// Why a batch stops early.
  package enum Stop: Sendable {
    /// Ctrl-C or SIGTERM.
    case interrupted
    /// A line failed, and that was to be the last.
    case error
    /// What failed would fail for every further line.
    case hopeless(CallFailure)
    /// The input is not the one that the earlier results are of.
    case otherInput(line: Int)
  }

  /// No line yet.
  package init() {}

  mutating func add(_ result: BatchResult) {
    lines += 1
    switch result.outcome {
    case .done(_, let isReplayed):
      done += 1
      if isReplayed { replayed += 1 }
    case .failed:
      failed += 1
      if result.isUnknown { unknown += 1 }
    }
  }

  /// The code that the batch ends with.
  package var exit: ExitCode {
    switch stop {
    case .interrupted: return .interrupted
    case .otherInput: return .usage
    // Nothing was done at all: what stopped it says more than "some lines".
    case .hopeless(let failure) where done == 0: return failure.exit
    case .hopeless, .error: return .batchFailed
    case nil: return failed == 0 ? .success : .batchFailed
    }
  }

  /// One sentence on how it went.
  func sentence(milliseconds: Int64) -> Phrase {
    let seconds = "\(milliseconds / 1000).\(milliseconds % 1000 / 100)"
    let more = skipped == 0 ? "" : ", \(skipped) done before"
    let zhMore = skipped == 0 ? "" : "，\(skipped) 行此前已完成"
    return Phrase(
      "\(lines) \(lines == 1 ? "line" : "lines"): \(done) done (\(replayed) repeated), \(failed) failed "
        + "(\(unknown) with unknown outcome)\(more); \(seconds) s",
      "共 \(lines) 行：完成 \(done)（其中重复 \(replayed)），失败 \(failed)"
        + "（其中结果未知 \(unknown)）\(zhMore)；用时 \(seconds) 秒"
    )
  }

  /// What a dry run found.
  var wouldSend: Phrase {
    Phrase(
      "\(lines) \(lines == 1 ? "line" : "lines"): would send \(done), \(failed) not valid; nothing was sent",
      "共 \(lines) 行：将发送 \(done)，有误 \(failed)；没有发送"
    )
  }

  /// The same for programs; of a dry run, nothing is done.
  func json(
    name: String,
    method: String,
    language: ShellLanguage,
    milliseconds: Int64,
    isDryRun: Bool = false
  ) -> JSONValue {
    let dry = [("would_send", done)]
    let counts: [(String, Int)] =
      (isDryRun ? dry : []) + [
        ("lines", lines), ("done", isDryRun ? 0 : done), ("replayed", replayed), ("failed", failed),
        ("unknown", unknown), ("skipped", skipped), ("last_line", lastLine),
      ]
    return .object(
      [JSONMember("batch", .string(name)), JSONMember("method", .string(method))]
        + (isDryRun ? [JSONMember("dry_run", .bool(true))] : [])
        + counts.map { JSONMember($0.0, .number(String($0.1))) } + [
          JSONMember("stopped", .bool(stop != nil)),
          JSONMember("exit", .number(String(exit.rawValue))),
          JSONMember("ms", .number(String(milliseconds))),
        ] + reason(method: method, language: language)
    )
  }

  private func reason(method: String, language: ShellLanguage) -> [JSONMember] {
    switch stop {
    case .interrupted: [JSONMember("reason", .string("interrupted"))]
    case .error: [JSONMember("reason", .string("stop_on_error"))]
    case .otherInput(let line):
      [
        JSONMember("reason", .string("other_input")),
        JSONMember("line", .number(String(line))),
      ]
    case .hopeless(let failure):
      [
        JSONMember("reason", .string("hopeless")),
        JSONMember("error", FailureText.value(failure, method: method, language: language)),
      ]
    case nil: []
    }
  }
}
