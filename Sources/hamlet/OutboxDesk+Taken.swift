import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import NIOCore

/// Reads that are answered from what was taken along, where there is no link.
extension OutboxDesk {
  /// Answers a read that could not leave; nil where it stays a failure.
  func answerTaken(
    _ call: OutgoingCall,
    _ error: CallError,
    since start: ContinuousClock.Instant,
    _ deliver: (JSONValue) -> Void
  ) -> CallSummary? {
    guard error.attempt != .answered, !Task.isCancelled, let subject = TakenDay.subject(call),
      !owner.isEmpty
    else { return nil }
    open()
    let zh = call.language == .chinese
    do throws(OutboxError) {
      let found = try outbox.taken(
        call.command.wireName,
        about: subject,
        owner: owner,
        server: server
      )
      guard let found,
        let json = try? JSONMapping.json(
          from: .init(bytes: found.answer),
          type: call.command.method.output
        )
      else { return nil }
      let at = InstantText.local(unixMilliseconds: found.at)
      StandardStreams.complain(
        (zh ? "没有连接；这是 \(at) 带上的资料。" : "There is no link: as of \(at), taken.") + "\n"
      )
      deliver(json)
      return CallSummary(milliseconds: start.millisecondsSince)
    } catch {
      guard error.code == .closed else { return nil }
      StandardStreams.complain(
        (zh
          ? "已带上，但发件箱已锁：take list 后输入密码。"
          : "It was taken, but is closed: take list asks your password.")
          + "\n"
      )
      return nil
    }
  }

  /// A person who was taken along.
  struct TakenPerson {
    let id: String
    let name: String
    /// In milliseconds since 1970.
    let at: Int64
  }

  /// Those who were taken along, where they are open.
  func takenPersons() throws(OutboxError) -> [TakenPerson] {
    try outbox.allTaken(TakenDay.person, owner: owner, server: server).compactMap { taken in
      guard
        let json = try? JSONMapping.json(
          from: .init(bytes: taken.answer),
          type: "hamlet.v1.Person"
        ), case .string(let id)? = json["id"], case .string(let name)? = json["name"]
      else { return nil }
      return TakenPerson(id: id, name: name, at: taken.at)
    }
  }

  /// Persons who were taken along, for Tab: by the beginning of an id or of a name.
  func candidates(_ field: FieldInfo, _ typed: String) -> [Candidate] {
    guard field.format == "id", field.name == "person_id" || field.name == "id",
      let persons = try? takenPersons()
    else { return [] }
    return persons.filter { $0.id.hasPrefix(typed) || $0.name.hasPrefix(typed) }
      .map { Candidate($0.id, detail: VisibleText.of($0.name)) }
  }
}
