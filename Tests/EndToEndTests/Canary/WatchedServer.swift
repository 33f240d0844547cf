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
      exec "$2" serve --data "$3" --listen 127.0.0.1:0 --log-level trace >>"$1/out" 2>>"$1/log"
      """
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh", folder, Programs.path("hamletd"), data]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["TMPDIR": folder, "SWIFT_BACKTRACE": "enable=no"]
    ) { $1 }
    try? Data().write(to: URL(fileURLWithPath: folder + "/out"))
    try Launching.run(process)
    address = try await Self.address(folder + "/out", process)
  }

  var identifier: Int32 { process.processIdentifier }

  /// Ends it by a signal, and waits; the signal that ended it.
  func end(by signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func address(_ file: String, _ process: Process) async throws -> String {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end, process.isRunning {
      let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      if let mark = text.range(of: "hamletd is ready on "), text.hasSuffix("\n") {
        return text[mark.upperBound...].trimmingCharacters(in: .newlines)
      }
      await Task.yield()
    }
    throw ProgramFailure(description: "hamletd was never ready")
  }
}
