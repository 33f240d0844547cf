import HamletDomain
import HamletMessages
internal import Synchronization

/// What a batch needs from its host: its input, and what an earlier run left.
package struct BatchFeed: Sendable {
  /// The next piece of the input; nil at its end or after `stop`.
  package var read: @Sendable () async -> [UInt8]?
  /// Ends a wait for more.
  package var stop: @Sendable () -> Void
  /// What is done already.
  package var resume = BatchResume()
  /// Whether results go behind an earlier run's that end within a line.
  package var endsInLine = false
  /// Draws how it stands, where somebody looks.
  package var show: @Sendable (BatchTally) -> Void = { _ in }
  /// Takes that away.
  package var hide: @Sendable () -> Void = {}
  /// Is told when a line waits before it is sent again.
  package var waits: @Sendable (BatchWait) -> Void = { _ in }
  /// Waits for some of these milliseconds.
  package var pause: @Sendable (ClosedRange<Int>) async -> Void
  /// Milliseconds since the batch began.
  package var elapsed: @Sendable () -> Int64

  /// Names the input.
  package init(
    read: @escaping @Sendable () async -> [UInt8]?,
    stop: @escaping @Sendable () -> Void,
    pause: @escaping @Sendable (ClosedRange<Int>) async -> Void,
    elapsed: @escaping @Sendable () -> Int64
  ) {
    self.read = read
    self.stop = stop
    self.pause = pause
    self.elapsed = elapsed
  }
}

extension ShellSession {
  /// The contract.
  package var book: CommandBook { host.book }

  /// Runs a batch: each line of the input is a request, each line of the output what came of it.
  package func run(_ options: BatchOptions, _ feed: BatchFeed) async -> ExitCode {
    if let code = refusal(of: options) { return code }
    let name = options.name ?? feed.resume.name ?? host.newID().description
    let isKeyed = options.command.method.idempotency == .keyed
    if isKeyed, options.keyField == nil, !settings.writesJSONErrors {
      note(BatchText.named(name).text(settings.language))
    }
    let source = source(of: options, feed)
    let output = BatchOutput(options, writer: dataWriter, language: settings.language)
    let console = console
    if isKeyed, options.keyField == nil {
      let language = settings.language
      console.whenUnwritable { "hamlet: \($0)\n\(BatchText.lostOutput(name).text(language))" }
    }
    if feed.endsInLine { console.write("\n") }
    let begins = !feed.endsInLine && feed.resume.doneCount == 0
    if begins { console.write(output.beginning) }
    let run = BatchRun(
      options: options,
      request: BatchRequest(
        options: options,
        name: name,
        context: parser.context,
        language: settings.language
      ),
      caller: caller(options, feed),
      source: source,
      resume: feed.resume,
      write: { result in
        feed.hide()
        console.write(output.bytes(result))
      },
      report: feed.show,
      stopReading: feed.stop
    )
    let tally = await console.interruptible { await run.run() }
    console.whenUnwritable(nil)
    feed.hide()
    let problems = await source.problems
    guard problems.isEmpty else {
      return refuse(
        BatchText.inputRefused(options.command),
        .invalid,
        method: options.command.wireName,
        violations: problems
      )
    }
    conclude(tally, options, name, feed.elapsed())
    return tally.exit
  }

  /// Refuses what no batch can be made of.
  private func refusal(of options: BatchOptions) -> ExitCode? {
    let method = options.command.method
    let isUpload = FileUpload(method, message: host.book.message) != nil
    if method.serverStreams || (method.clientStreams && !isUpload) {
      return refuse(BatchText.oneAnswer, .usage, method: options.command.wireName)
    }
    if options.isDryRun { return nil }
    switch method.danger {
    case .none: return nil
    case .moderate where options.saysYes: return nil
    case .moderate:
      return refuse(BatchText.needsYes, .notConfirmed, method: options.command.wireName)
    case .severe: return refuse(BatchText.severe, .notConfirmed, method: options.command.wireName)
    }
  }

  private var dataWriter: AnswerWriter {
    // The server masks by role; what goes on is not masked twice.
    let values = ValueText(book: host.book, language: settings.language, reveals: true)
    return AnswerWriter(values: values, page: .pipe)
  }

  private func source(of options: BatchOptions, _ feed: BatchFeed) -> BatchSource {
    let (console, language) = (console, settings.language)
    return BatchSource(
      BatchSource.Plan(
        command: options.command,
        book: host.book,
        ignored: options.ignored,
        keyField: options.keyField
      ),
      form: options.isCSV ? .csv : .ndjson,
      isGB18030: options.isGB18030,
      read: feed.read,
      tell: { console.note($0.text(language) + "\n") }
    )
  }

  private func caller(_ options: BatchOptions, _ feed: BatchFeed) -> BatchCaller {
    let runner = host.runner
    let proof = settings.defaults["password"].flatMap { proofCall($0, settings.language) }
    return BatchCaller(
      runner: runner,
      patience: options.patience,
      pause: feed.pause,
      waits: feed.waits,
      prove: {
        guard let proof else { return false }
        return (try? await runner.run(proof) { _ in }) != nil
      }
    )
  }

  /// Says how it went, and how it goes on.
  private func conclude(
    _ tally: BatchTally,
    _ options: BatchOptions,
    _ name: String,
    _ milliseconds: Int64
  ) {
    let language = settings.language
    guard !settings.writesJSONErrors else {
      let method = options.command.wireName
      let summary = tally.json(
        name: name,
        method: method,
        language: language,
        milliseconds: milliseconds,
        isDryRun: options.isDryRun
      )
      note(summary.visibleText())
      return
    }
    switch tally.stop {
    case .otherInput(let line):
      note(BatchText.line(line, BatchText.otherInput).text(language))
      note((options.isCSV ? BatchText.otherColumns : BatchText.otherLines).text(language))
    case .hopeless(let failure):
      note(VisibleText.of(failure.message))
      note(BatchText.stopped(at: tally.lastLine).text(language))
    case .interrupted, .error: note(BatchText.stopped(at: tally.lastLine).text(language))
    case nil: break
    }
    let sentence =
      options.isDryRun ? tally.wouldSend : tally.sentence(milliseconds: milliseconds)
    note(sentence.text(language))
    if case .otherInput? = tally.stop { return }
    if tally.exit != .success, options.output == .ndjson, !options.isDryRun {
      note(BatchText.resumed.text(language))
    }
  }
}
