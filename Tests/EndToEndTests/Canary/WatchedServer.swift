import Foundation

/// A real `hamletd` that says all it can, in a folder of its own, where core files are asked for.
// The process is started once and then only signalled, from any thread.
final class WatchedServer: @unchecked Sendable {
  let address: String
  private let process: Process

  /// Starts the server and waits for its ready line.
  init(data: String, folder: String) async throws {
    let script = """
      ulimit -c unlimited 2>/dev/null
      cd "$1" || exit 1
      exec "$2" serve --data "$3" --listen 127.0.0.1:0 --log-level trace 2>>"$1/log"
      """
    let output = Pipe()
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh", folder, Programs.path("hamletd"), data]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["TMPDIR": folder, "SWIFT_BACKTRACE": "enable=no"]
    ) { $1 }
    process.standardOutput = output
    try Launching.run(process)
    try? output.fileHandleForWriting.close()  // Only the child writes.
    let said = await Self.firstLine(output)
    try said.write(to: URL(fileURLWithPath: folder + "/out"))
    let text = String(decoding: said, as: UTF8.self)
    guard let mark = text.range(of: "hamletd is ready on ") else {
      throw ProgramFailure(description: "hamletd ended before it was ready")
    }
    address = text[mark.upperBound...].trimmingCharacters(in: .newlines)
  }

  var identifier: Int32 { process.processIdentifier }

  /// Ends it by a signal, and waits; the signal that ended it.
  func end(by signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func firstLine(_ output: Pipe) async -> Data {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var seen = Data()
        while true {
          let more = output.fileHandleForReading.availableData
          seen += more
          if more.isEmpty || seen.last == UInt8(ascii: "\n") { break }
        }
        continuation.resume(returning: seen)
      }
    }
  }
}
