import HamletDomain
import HamletMessages
internal import Synchronization

/// Makes a call of a line, through the same parser that reads a person's lines.
struct BatchRequest: Sendable {
  let options: BatchOptions
  /// The batch's name.
  let name: String
  let context: ParsingContext
  let language: ShellLanguage

  /// The call of a line, or why there is none; a line of an earlier run goes on with its key.
  func call(
    _ entry: BatchEntry,
    _ state: BatchResume.State = .new
  ) -> Result<OutgoingCall, CallFailure> {
    do throws(CallFailure) {
      let key = try key(of: entry, state)
      var (line, places) = try written(entry, key)
      let parser = LineParser(context(for: entry, key: key))
      if entry.isJSON { line = "\(options.command.words) -" }
      let outcome = parser.parse(line)
      guard case .command(let parsed)? = outcome.statement else {
        throw Self.failure(outcome.problems.map { problem($0, places) }, language, key)
      }
      guard parsed.missing.isEmpty else {
        throw Self.failure(parsed.missing.map(Self.missing), language, key)
      }
      var flags = CommandFlags()
      flags.timeoutMilliseconds = options.timeoutMilliseconds
      return .success(
        OutgoingCall(
          command: options.command,
          request: parsed.request,
          key: options.command.method.idempotency == .keyed ? key : "",
          flags: flags,
          language: language
        )
      )
    } catch {
      return .failure(error)
    }
  }

  /// Holds a call against the contract's rules without sending it.
  static func check(_ call: OutgoingCall, _ today: CivilDate) -> BatchResult.Outcome {
    let type = call.command.method.input
    do throws(MessageError) {
      let payload = try JSONMapping.payload(from: call.request, type: type)
      try MessageDecoder().check(payload, type: type, rulesToday: today)
      return .done(nil, isReplayed: false)
    } catch {
      return .failed(failure(error.problems, call.language, call.key))
    }
  }

  private func key(
    of entry: BatchEntry,
    _ state: BatchResume.State
  ) throws(CallFailure) -> String {
    switch state {
    case .unknown(let key, let mark):
      guard mark == entry.mark else {
        let problem = FieldProblem(
          path: "",
          rule: "changed",
          english: BatchText.changed.english,
          chinese: BatchText.changed.chinese
        )
        var failure = Self.failure([problem], language, key)
        // It stays what it is: a later run must not take the line for one that was only refused.
        failure.kind = .outcomeUnknown
        throw failure
      }
      return key
    case .failed(let key) where options.keyField == nil && !key.isEmpty: return key
    case .failed, .done, .new: return try key(of: entry)
    }
  }

  /// The key of a line: its own, or one made of the batch's name and its number.
  private func key(of entry: BatchEntry) throws(CallFailure) -> String {
    guard let field = options.keyField else { return "\(name)-\(entry.line)" }
    let key: String?
    switch entry.content {
    case .json(let bytes):
      switch (try? JSONValue(parsing: bytes))?[field] {
      case .string(let text), .number(let text): key = text
      default: key = nil
      }
    case .cells(let cells):
      key =
        entry.foreignKey
        ?? cells.first { $0.column.path == field || $0.column.heading == field }?.text
    case .refused: key = ""
    }
    guard let key, entry.isRefused || (1...64).contains(key.utf8.count) else {
      let problem = FieldProblem(
        path: field,
        rule: "key",
        english: BatchText.noKey.english,
        chinese: BatchText.noKey.chinese
      )
      throw Self.failure([problem], language, "")
    }
    return key
  }

  /// The context in which a line is read: ids come from its key, and `-` is the line itself.
  private func context(for entry: BatchEntry, key: String) -> ParsingContext {
    var context = context
    if case .json(let bytes) = entry.content {
      let document = passedOver(bytes)
      context.read = { _ throws(ParsingContext.Unreadable) in document }
    }
    guard options.command.method.idempotency == .keyed else { return context }
    let method = options.command.wireName
    let place = Mutex(0)
    context.newID = {
      place.withLock {
        $0 += 1
        return BatchSum.id(of: key, method, place: $0)
      }
    }
    return context
  }

  /// The document without the members that are to be passed over.
  private func passedOver(_ bytes: [UInt8]) -> [UInt8] {
    var names = options.ignored
    let fields = context.book.fields(of: options.command)
    if let key = options.keyField, !fields.contains(where: { $0.isNamed(key) }) {
      names.insert(key)
    }
    guard !names.isEmpty, case .object(let members)? = try? JSONValue(parsing: bytes) else {
      return bytes
    }
    return Array(JSONValue.object(members.filter { !names.contains($0.name) }).text().utf8)
  }

  /// The line of a row, and where in it each column stands.
  private func written(
    _ entry: BatchEntry,
    _ key: String
  ) throws(CallFailure) -> (String, [(Range<Int>, BatchColumn)]) {
    switch entry.content {
    case .refused(let problems): throw Self.failure(problems, language, key)
    case .json: return ("", [])
    case .cells(let cells):
      var line = options.command.words
      var length = line.count
      var places: [(Range<Int>, BatchColumn)] = []
      for (column, text) in cells {
        let item = "\(column.path)=\(Self.value(text, column))"
        line += " " + item
        places.append((length..<(length + 1 + item.count), column))
        length += 1 + item.count
      }
      return (line, places)
    }
  }

  /// A cell as a value of the grammar: a list or message where it is whole, else a text.
  private static func value(_ text: String, _ column: BatchColumn) -> String {
    if column.isStructured, text.first.map({ "[{［｛".contains($0) }) ?? false {
      let scanned = ScannedLine("x=\(text)")
      if scanned.words.count == 1, scanned.problems.isEmpty, scanned.tail == nil { return text }
    }
    return LineWriter.quoted(text)
  }

  private func problem(
    _ problem: LineProblem,
    _ places: [(Range<Int>, BatchColumn)]
  ) -> FieldProblem {
    let place = places.first { $0.0.contains(problem.span.lowerBound) }
    return FieldProblem(
      path: place?.1.path ?? problem.path,
      rule: problem.kind.rawValue,
      english: ProblemText(language: .english).message(problem),
      chinese: ProblemText(language: .chinese).message(problem)
    )
  }

  private static func missing(_ path: String) -> FieldProblem {
    FieldProblem(path: path, rule: "missing", english: "it is required", chinese: "必填")
  }

  static func failure(
    _ problems: [FieldProblem],
    _ language: ShellLanguage,
    _ key: String
  ) -> CallFailure {
    CallFailure(
      .invalid,
      code: "INVALID_LOCALLY",
      message: language == .chinese ? "该行有误，未发送。" : "The line is not valid; it was not sent.",
      violations: problems,
      key: key
    )
  }
}

extension BatchEntry {
  var isJSON: Bool {
    if case .json = content { return true }
    return false
  }

  var isRefused: Bool {
    if case .refused = content { return true }
    return false
  }
}
