import HamletMessages
import Testing

@testable import HamletShell

@Suite struct BatchRunTests {
  private static let register = ["person", "register"]

  private static func person(_ name: String) -> String {
    """
    {"name":"\(name)","sex":"female","birth":{"year":1990,"precision":"year"},\
    "division":"990101001001","kind":"local_registered"}
    """
  }

  private static func search(_ count: Int) -> String {
    (1...count).map { #"{"name":"n\#($0)"}"# + "\n" }.joined()
  }

  @Test(
    "Results come in the order of the input, with line, key and answer, never more than the window."
  )
  func order() async throws {
    let trial = BatchTrial { call, number in
      // Later calls end sooner.
      for _ in 0..<(40 - number % 40) { await Task.yield() }
      return call.request
    }
    let code = try await trial.run(
      Self.register + ["--window", "5"],
      """
      \(Self.person("a"))

      \(Self.person("b"))
      \((1...40).map { Self.person("c\($0)") }.joined(separator: "\n"))
      """
    )
    #expect(code == .success)
    let results = try trial.results
    #expect(results.map { $0["line"] } == ([1, 3] + Array(4...43)).map { .number(String($0)) })
    #expect(results.allSatisfy { $0["ok"] == .bool(true) && $0["replayed"] == .bool(false) })
    #expect(results[1]["response"]?["name"] == .string("b"))
    #expect(trial.runner.mostOpen <= 5)
    #expect(Set(trial.runner.calls.map(\.key)).count == 42)
    #expect(trial.console.notes.contains("42 lines: 42 done"))
  }

  @Test("A bad line says what is wrong with it and does not stop the rest.")
  func badLines() async throws {
    let long = #"{"name":""# + String(repeating: "x", count: 1 << 20) + #""}"#
    let lines = [
      #"{"name":"芳"}"#, "not json", #"{"nam":"芳"}"#, #"{"name":"a","name":"b"}"#,
      #"{"name":"\uD800"}"#, #"{"name":"芳"} {}"#, long, #"{"page_size":"many"}"#,
      #"{"name":"last"}"#,
    ]
    var trial = BatchTrial()
    trial.pieceBytes = 4_096
    #expect(
      try await trial.run(["person.SearchPersons"], lines.joined(separator: "\r\n")) == .batchFailed
    )
    let results = try trial.results
    #expect(
      results.map { $0["ok"] == .bool(true) } == [true] + [Bool](repeating: false, count: 6) + [
        true, true,
      ]
    )
    #expect(results[2]["error"]?["field_violations"]?.first?["field"] == .string("nam"))
    let message = results[2]["error"]?["field_violations"]?.first?.text("message") ?? ""
    #expect(message.contains("did you mean name?"))
    #expect(results[6]["error"]?["field_violations"]?.first?["rule"] == .string("too_long"))
    #expect(results.dropFirst().dropLast(2).allSatisfy { $0["error"]?["exit"] == .number("3") })
  }

  @Test("With --dry-run nothing is sent, and the contract's rules are looked at.")
  func dryRun() async throws {
    let trial = BatchTrial()
    // No name has a digit.
    let lines = Self.person("王芳") + "\n" + Self.person("王7") + "\n{}"
    #expect(try await trial.run(Self.register + ["--dry-run"], lines) == .batchFailed)
    #expect(trial.runner.calls.isEmpty)
    #expect(try trial.results.map { $0["ok"] } == [.bool(true), .bool(false), .bool(false)])
    let missing = try trial.results[2]["error"]?["field_violations"]
    #expect(missing?.first?["rule"] == .string("missing"))
  }

  @Test(
    "A call whose answer is lost is sent again with the same key and bytes, until there is one."
  )
  func repeats() async throws {
    let trial = BatchTrial { call, number throws(CallFailure) in
      if number == 2 || number == 3 { throw .lost }
      if number == 4 { throw .away }
      return call.request
    }
    let lines = Self.person("a") + "\n" + Self.person("b")
    #expect(try await trial.run(Self.register + ["--window", "1"], lines) == .success)
    let calls = trial.runner.calls
    #expect(calls.count == 5)
    #expect(Set(calls[1...].map(\.key)).count == 1)
    #expect(Set(calls[1...].map(\.request)).count == 1)
  }

  @Test(
    "An outcome that stays unknown is told with its key, ends the batch, and is settled by --resume."
  )
  func resumed() async throws {
    let lines = (1...9).map { Self.person("p\($0)") }.joined(separator: "\n")
    var first = BatchTrial { call, number throws(CallFailure) in
      if call.request["name"] == .string("p4") { throw .missing }
      if number >= 6 { throw .lost }
      return call.request
    }
    first.pieceBytes = 100
    #expect(try await first.run(Self.register + ["--window", "1"], lines) == .batchFailed)
    let results = try first.results
    #expect(results.count == 6)
    #expect(results[5]["error"]?["exit"] == .number("7"))
    #expect(results[5]["key"] == results[5]["error"]?["key"])
    #expect(first.console.notes.contains("--resume"))

    var second = BatchTrial()
    second.resume = first.written
    #expect(try await second.run(Self.register, lines) == .success)
    #expect(try second.results.map { $0["line"] } == [4, 6, 7, 8, 9].map { .number(String($0)) })
    // The same key and the same bytes, ids made here included.
    let again = second.runner.calls.first { $0.request["name"] == .string("p6") }
    let before = first.runner.calls.first { $0.request["name"] == .string("p6") }
    #expect(again?.key == before?.key && again?.request == before?.request && before?.key != "")
    #expect(second.console.notes.contains("4 done before"))
  }

  @Test(
    "Results of another input are not taken up, and a line of unknown outcome must stay as it was."
  )
  func otherInput() async throws {
    let lines = [Self.person("a"), Self.person("b")].joined(separator: "\n")
    let first = BatchTrial { call, number throws(CallFailure) in
      if number > 1 { throw .lost }
      return call.request
    }
    #expect(try await first.run(Self.register + ["--patience", "0"], lines) == .batchFailed)
    var second = BatchTrial()
    second.resume = first.written
    #expect(
      try await second.run(Self.register, lines.replacing("\"b\"", with: "\"c\"")) == .batchFailed
    )
    #expect(second.runner.calls.isEmpty)
    #expect(try second.results.last?["error"]?["exit"] == .number("7"))
    var third = BatchTrial()
    third.resume = first.written
    #expect(try await third.run(Self.register, lines.replacing("\"a\"", with: "\"c\"")) == .usage)
    #expect(third.runner.calls.isEmpty)
  }

  @Test("Keys come from a field, from the batch's name, or are made up.")
  func keys() async throws {
    let named = BatchTrial()
    _ = try await named.run(Self.register + ["--batch", "roster-7"], Self.person("a"))
    #expect(named.runner.calls.map(\.key) == ["roster-7-1"])
    let given = BatchTrial()
    let lines = [#"{"no":"K1","name":"a"}"#, #"{"no":7,"name":"b"}"#, #"{"name":"c"}"#]
    let rest =
      #""sex":"male","birth":{"year":1990,"precision":"year"},"division":"990101001001","kind":"away","#
    let input = lines.map { "{" + rest + String($0.dropFirst()) }.joined(separator: "\n")
    #expect(try await given.run(Self.register + ["--key-from", "no"], input) == .batchFailed)
    #expect(Set(given.runner.calls.map(\.key)) == ["K1", "7"])
    #expect(try given.results[2]["error"]?["field_violations"]?.first?["rule"] == .string("key"))
    // The same key makes the same id, another key another one.
    let ids = given.runner.calls.map { $0.request["id"] }
    #expect(ids[0] != ids[1] && ids[0] != nil)
  }

  @Test(
    "Lines with one key are one call while it is in flight; where they differ the later one is not sent.",
    arguments: [1, 8]
  )
  func equalKeys(window: Int) async throws {
    let rest =
      #""sex":"male","birth":{"year":1990,"precision":"year"},"division":"990101001001","kind":"away"}"#
    let input = ["a", "a", "b", "a"].map { #"{"no":"K","name":"\#($0)","# + rest }
    var trial = BatchTrial { call, _ in
      for _ in 0..<4_000 { await Task.yield() }
      return call.request
    }
    trial.pieceBytes = 4_096
    let words = Self.register + ["--key-from", "no", "--window", "\(window)"]
    #expect(try await trial.run(words, input.joined(separator: "\n")) == .batchFailed)
    #expect(try trial.results.map { $0["ok"] } == [true, true, false, true].map { .bool($0) })
    let problem = try trial.results[2]["error"]?["field_violations"]?.first
    #expect(problem?["rule"] == .string("duplicate_key"))
    #expect(problem?.text("message").contains("of line 1") == true)
    // One after the other the server gives the answer that it has kept.
    #expect(trial.runner.calls.count == (window == 1 ? 3 : 1))
    #expect(Set(trial.runner.calls.map(\.request)).count == 1)
  }

  @Test("How a batch stands says why lines wait.")
  func progress() {
    var tally = BatchTally()
    (tally.lines, tally.failed) = (7, 1)
    #expect(BatchProgressText.line(tally, rate: 3).english == "7 lines, 1 failed, 3/s")
    let text = BatchProgressText.line(tally, rate: 3, asked: 2, unlinked: 1)
    #expect(text.english.contains("2 wait: the server asked") && text.chinese.contains("2 行等待"))
    #expect(text.english.contains("1 wait: no answer"))
  }

  @Test("--stop-on-error begins no line after one that failed; what was begun is told.")
  func stopOnError() async throws {
    let trial = BatchTrial { call, _ throws(CallFailure) in
      if call.request["name"] == .string("n3") { throw .missing }
      return call.request
    }
    let code = try await trial.run(
      ["person", "search", "--stop-on-error", "--window", "2"],
      Self.search(100)
    )
    #expect(code == .batchFailed)
    let results = try trial.results
    #expect(results.count <= 5 && results.count >= 3)
    #expect(trial.console.notes.contains("stopped after line"))
  }

  @Test("With no link from the beginning the code is 6; a session that ended is told once.")
  func hopeless() async throws {
    let away = BatchTrial { _, _ throws(CallFailure) in throw .away }
    #expect(try await away.run(["person.SearchPersons"], Self.search(50)) == .unreachable)
    #expect(try away.results.count == 1)
    let out = BatchTrial { _, _ throws(CallFailure) in
      throw CallFailure(.status, code: "UNAUTHENTICATED", number: 16, message: "log in")
    }
    #expect(try await out.run(["person.SearchPersons"], Self.search(50)) == .status(16))
    #expect(try out.results.count == 1)
  }

  @Test("A server that has too much to do is asked again; a version conflict is not.")
  func busy() async throws {
    let busy = BatchTrial { call, number throws(CallFailure) in
      guard number > 1 else {
        throw CallFailure(
          .status,
          code: "RESOURCE_EXHAUSTED",
          number: 8,
          message: "full",
          isRetryable: true,
          retryAfterMilliseconds: 250
        )
      }
      return call.request
    }
    #expect(try await busy.run(["person.SearchPersons"], Self.search(1)) == .success)
    // What the server asked for is waited whole, and some more by chance.
    #expect(busy.pauses.ranges.allSatisfy { $0.lowerBound >= 250 && $0.upperBound > 250 })
    #expect(busy.pauses.ranges.count == 1)
    let long = BatchTrial { _, _ throws(CallFailure) in
      throw CallFailure(
        .status,
        code: "UNAVAILABLE",
        number: 14,
        message: "full",
        retryAfterMilliseconds: 31_000
      )
    }
    #expect(try await long.run(["person.SearchPersons"], Self.search(1)) == .batchFailed)
    #expect(long.pauses.ranges.isEmpty)
    let conflict = BatchTrial { _, _ throws(CallFailure) in
      throw CallFailure(.status, code: "ABORTED", number: 10, message: "changed", isRetryable: true)
    }
    #expect(try await conflict.run(["person.SearchPersons"], Self.search(1)) == .batchFailed)
    #expect(conflict.runner.calls.count == 1)
  }

  @Test("The summary is one JSON object where that is asked for.")
  func summary() async throws {
    let trial = BatchTrial()
    #expect(try await trial.run(["person.SearchPersons", "--json"], Self.search(3)) == .success)
    // Set by the program for the session; here the words alone say it.
    #expect(trial.console.notes.contains("3 lines"))
  }

  @Test("Methods that stream, and those that are confirmed one by one, are no batch.")
  func refused() async throws {
    let trial = BatchTrial()
    #expect(try await trial.run(["person", "watch"], "{}") == .usage)
    #expect(try await trial.run(["person", "depart"], "{}") == .notConfirmed)
    #expect(try await trial.run(["person", "deceased", "--yes"], "{}") == .notConfirmed)
    #expect(trial.runner.calls.isEmpty)
  }

  @Test("Names are ProtoJSON's own where that is asked for.")
  func camel() async throws {
    let trial = BatchTrial { _, _ in .object([JSONMember("record_no", .string("1"))]) }
    _ = try await trial.run(["person.SearchPersons", "--json-names=camel"], Self.search(1))
    #expect(try trial.results[0]["response"]?["recordNo"] == .string("1"))
  }
}

extension JSONValue {
  /// The first value of a list.
  var first: JSONValue? {
    if case .array(let values) = self { return values.first }
    return nil
  }
}
