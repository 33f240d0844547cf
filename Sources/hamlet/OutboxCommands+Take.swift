import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import NIOCore

/// Today and its persons, taken along for a week without a link.
extension OutboxCommands {
  func take(_ words: [String]) async throws(OutboxError) -> ExitCode {
    switch words {
    case ["drop"]:
      let count = try outbox.dropTaken(owner: desk.owner)
      tell([JSONMember("removed", .number(String(count)))])
      say(zh ? "已删除带上的 \(count) 份资料。" : "removed \(count)")
      return .success
    case ["list"]: return try await listTaken()
    case []: break
    default:
      return refuse(Phrase("take [list|drop]", "用法：take [list|drop]"), .usage)
    }
    guard !desk.owner.isEmpty, try outbox.hasKey(desk.owner) || desk.secret != nil else {
      throw .noKeyYet
    }
    do throws(CallError) {
      let persons = try await takeAll()
      tell([JSONMember("persons", .number(String(persons)))])
      say(
        zh
          ? "已带上今日事项和 \(persons) 名居民，离线可查看 7 天：today show、person get"
          : "taken for 7 days: today and \(persons) of its persons; today show, person get"
      )
      return .success
    } catch {
      _ = refuse(runner.failure(error, nil, language), TakenDay.today)
      return OutboxWords.exit(error)
    }
  }

  /// How many persons were taken.
  private func takeAll() async throws(CallError) -> Int {
    let day = try await ask(TakenDay.today, GetTodayRequest(itemsPerGroup: 50).encoded())
    keep(day, TakenDay.today, Array("today".utf8))
    var persons: Set<String> = []
    for (method, id) in TakenDay.lookUps(json(day, TakenDay.today)) {
      guard let request = payload(method, id) else { continue }
      do throws(CallError) {
        let record = json(try await ask(method, request), method)
        if case .string(let person)? = record["person_id"] { persons.insert(person) }
      } catch {
        // One that may not be seen any more is no reason to leave the others.
        guard error.attempt == .answered else { throw error }
      }
    }
    var count = 0
    for id in persons.sorted() {
      guard let request = payload(TakenDay.person, id) else { continue }
      do throws(CallError) {
        keep(try await ask(TakenDay.person, request), TakenDay.person, Array(id.utf8))
        count += 1
      } catch {
        guard error.attempt == .answered else { throw error }
      }
    }
    return count
  }

  private func ask(_ method: String, _ request: ByteBuffer) async throws(CallError) -> ByteBuffer {
    try await desk.link.run(repeats: true) { caller throws(CallError) in
      try await caller.unary(
        method,
        payload: request,
        CallOptions(
          timeoutMilliseconds: desk.link.timeoutMilliseconds,
          token: desk.link.token,
          language: zh ? .chinese : .english
        )
      ).payload
    }
  }

  private func payload(_ method: String, _ id: String) -> ByteBuffer? {
    guard let command = desk.book.command(method: method) else { return nil }
    let request = JSONValue.object([JSONMember("id", .string(id))])
    return try? JSONMapping.payload(from: request, type: command.method.input)
  }

  private func json(_ answer: ByteBuffer, _ method: String) -> JSONValue {
    guard let command = desk.book.command(method: method) else { return .null }
    return (try? JSONMapping.json(from: answer, type: command.method.output)) ?? .null
  }

  private func keep(_ answer: ByteBuffer, _ method: String, _ subject: [UInt8]) {
    do throws(OutboxError) {
      try desk.establish()
      try outbox.take(
        Array(answer.readableBytesView),
        to: method,
        about: subject,
        owner: desk.owner,
        server: desk.server
      )
    } catch {
      complain(zh ? error.chinese : error.english)
    }
  }

  private func listTaken() async throws(OutboxError) -> ExitCode {
    try await open()
    for taken in try desk.takenPersons() {
      tell([
        JSONMember("id", .string(taken.id)), JSONMember("name", .string(taken.name)),
        JSONMember("taken_unix_ms", .string(String(taken.at))),
      ])
      say("\(taken.id)  \(VisibleText.of(taken.name))  \(clock(taken.at))")
    }
    return .success
  }
}
