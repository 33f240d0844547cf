import Foundation

/// A real `hamletd` that says all it can, in a folder of its own, where core files are asked for.
final class WatchedServer: Sendable {
  let address: String
  private let program: ChildProgram

  /// Starts the server and waits for its ready line.
  init(data: String, folder: String) async throws {
    let script = """
      ulimit -c unlimited 2>/dev/null
      cd "$1" || exit 1
      exec "$2" serve --data "$3" --listen 127.0.0.1:0 --log-level trace 2>>"$1/log"
      """
    program = try ChildProgram(
      ["/bin/sh", "-c", script, "sh", folder, Programs.path("hamletd"), data],
      ["TMPDIR": folder, "SWIFT_BACKTRACE": "enable=no"]
    )
    let said = await program.firstLine()
    try Data((said + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/out"))
    address = try ServerProcess.address(said)
  }

  var identifier: Int32 { program.pid }

  /// Ends it by a signal, and waits; the signal that ended it.
  func end(by signal: Int32) -> Int32 { program.end(by: signal) }
}
