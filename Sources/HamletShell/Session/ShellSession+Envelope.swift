import HamletMessages
internal import Synchronization

extension ShellSession {
  /// Sends a call and shows one object with the request, the status, the answer, bytes and time.
  func sendEnvelope(_ command: ParsedCommand) async -> ExitCode {
    guard !command.command.method.serverStreams else {
      return refuse(
        Phrase("--envelope is for calls with one answer", "--envelope 只用于只有一个答复的调用"),
        .usage,
        method: command.command.wireName
      )
    }
    let call = outgoing(command)
    let answer = Mutex<JSONValue?>(nil)
    let sent = await proven(call) { json in answer.withLock { $0 = json } }
    let outcome = await compared(sent, command)
    var members = [
      JSONMember("method", .string(command.command.wireName)),
      JSONMember("key", .string(call.key)), JSONMember("request", withoutSecrets(command)),
    ]
    var code = ExitCode.success
    switch outcome {
    case .success(let summary):
      members += [
        JSONMember("status", Self.status("OK", 0)),
        JSONMember("response", answer.withLock { $0 } ?? .null),
        JSONMember("replayed", .bool(summary.isReplayed)),
        JSONMember("bytes_up", .number(String(summary.bytesUp))),
        JSONMember("bytes_down", .number(String(summary.bytesDown))),
        JSONMember("ms", .string(String(summary.milliseconds))),
      ]
    case .failure(let failure):
      members += [
        JSONMember("status", Self.status(failure.code, failure.number)),
        JSONMember("response", .null),
      ]
      code = failure.exit
    }
    let lines = writer(for: command).lines(
      .object(members),
      type: "",
      as: command.format == .ndjson ? .ndjson : .json
    )
    console.write(lines.joined(separator: "\n") + "\n")
    if case .failure(let failure) = outcome { return report(failure, command) }
    return code
  }

  private static func status(_ code: String, _ number: UInt32) -> JSONValue {
    .object([
      JSONMember("code", .string(code)), JSONMember("number", .number(String(number))),
    ])
  }
}
