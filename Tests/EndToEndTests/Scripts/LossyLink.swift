import Foundation

/// A link to a server that loses answers, and counts what passes.
// The process is started once and then only ended.
final class LossyLink: @unchecked Sendable {
  let address: String
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// Loses the answers of calls whose bytes hold a word, so many times.
  init(to server: ServerProcess, losing word: String = "no such word", times: Int = 0) throws {
    let folder = Programs.root.appendingPathComponent("Tests/EndToEndTests/Peer")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      folder.appendingPathComponent("proxy.py").path, "127.0.0.1", server.port, word, "\(times)",
    ]
    process.standardInput = input
    process.standardOutput = output
    try Launching.run(process)
    try? output.fileHandleForWriting.close()  // Only the child writes.
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      line += more
    }
    let port = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
    address = "127.0.0.1:\(port)"
  }

  deinit {
    // Python may have been started with the signals blocked that would end it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Ends it and gives what it counted, as "connections=1 words=2 logins=1".
  func counts() -> String {
    try? input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
