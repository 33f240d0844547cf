import Foundation
import HamletClient
import HamletMessages
import HamletShell
import NIOCore

/// Writes that wait, carried elsewhere: as they are sealed, or readable where that is asked for.
extension OutboxCommands {
  func export(_ words: [String]) async throws(OutboxError) -> ExitCode {
    let isPlain = words.count == 3 && words[2] == "plain"
    guard words.count == 2 || isPlain else {
      return refuse(OutboxWords.usage, .usage)
    }
    let bytes: [UInt8]
    let count: Int
    if isPlain {
      try await open()
      (bytes, count) = try plainParcel()
    } else {
      (bytes, count) = try outbox.parcel(of: desk.owner)
    }
    guard
      FileManager.default.createFile(
        atPath: words[1],
        contents: Data(bytes),
        attributes: [.posixPermissions: 0o600]
      )
    else {
      return refuse(UIText.fileNotWritten.phrase, .failure)
    }
    tell([JSONMember("exported", .number(String(count)))])
    say(zh ? "已导出 \(count) 项。" : "exported \(count)")
    if isPlain {
      complain(zh ? "文件内容未加密，请妥善保管。" : "The file is not sealed: who has it can read it.")
    }
    return .success
  }

  /// One JSON object a line: method, key, request.
  private func plainParcel() throws(OutboxError) -> ([UInt8], Int) {
    var lines: [String] = []
    for item in try outbox.items(of: desk.owner)
    where item.entry.isOpen || item.entry.state == .refused {
      guard let (_, request) = try written(item) else { continue }
      let line = JSONValue.object([
        JSONMember("method", .string(item.method)), JSONMember("key", .string(item.key)),
        JSONMember("may_have_happened", .bool(item.entry.mayHaveHappened)),
        JSONMember("request", request),
      ])
      lines.append(line.text() + "\n")
    }
    return (Array(lines.joined().utf8), lines.count)
  }

  func importFile(_ name: String) async throws(OutboxError) -> ExitCode {
    let bytes: [UInt8]
    do throws(ParsingContext.Unreadable) {
      bytes = try console.read(name)
    } catch {
      return refuse(error.phrase, .usage)
    }
    let isPlain = bytes.starts(with: Array(#"{"method""#.utf8))
    let count = isPlain ? try plainItems(bytes) : try outbox.unpack(bytes)
    guard let count else { return .invalid }
    tell([JSONMember("imported", .number(String(count)))])
    say(zh ? "已导入 \(count) 项。" : "imported \(count)")
    desk.nudge()
    return .success
  }

  /// Takes in plain lines as her own; nil where a line is none, and then nothing is.
  private func plainItems(_ bytes: [UInt8]) throws(OutboxError) -> Int? {
    var drafts: [OutboxDraft] = []
    for (index, line) in bytes.split(separator: 0x0a).enumerated() {
      guard let call = plainCall(Array(line)),
        RequestRecords.refusal(call.command, in: desk.book) == nil,
        let payload = try? runner.checkedPayload(call, call.request)
      else {
        _ = refuse(
          Phrase(
            "line \(index + 1) is not valid; nothing was imported",
            "第 \(index + 1) 行有误，未导入。"
          ),
          .invalid
        )
        return nil
      }
      drafts.append(desk.draft(call, payload, isDirect: false))
    }
    try desk.establish()
    var count = 0
    for draft in drafts {
      let isHere = try outbox.find(key: draft.key, owner: draft.owner, server: draft.server)
      if isHere == nil, try outbox.add(draft) != nil { count += 1 }
    }
    return count
  }

  private func plainCall(_ line: [UInt8]) -> OutgoingCall? {
    guard let json = try? JSONValue(parsing: line), case .string(let method)? = json["method"],
      case .string(let key)? = json["key"], let request = json["request"],
      let command = desk.book.command(method: method)
    else { return nil }
    return OutgoingCall(
      command: command,
      request: request,
      key: key,
      flags: CommandFlags(),
      language: language
    )
  }
}
