import Foundation
import GRDB
import HamletClient
import HamletLaunch
import HamletTransport
import Testing

@Suite("The programs keep to themselves what is theirs")
struct ProcessTests {
  @Test("The service manager is told when clients are served, and when no more are.")
  func notice() async throws {
    let folder = try TemporaryFolder()
    let data = try await emptyTown(folder)
    let socket = try NoticeSocket(path: folder.path + "/notify")
    let server = try ChildProgram(
      [Programs.path("hamletd"), "serve", "--data", data, "--listen", "unix:\(folder.path)/s"],
      ["NOTIFY_SOCKET": socket.path],
      keepsErrors: false
    )
    #expect(await socket.next().hasPrefix("READY=1\n"))
    server.signal(SIGTERM)
    #expect(await socket.next().hasPrefix("STOPPING=1\n"))
    #expect(server.wait() == .exited(0))
  }

  @Test("A stop at once after the start cuts short what was begun, and calls none of it a failure.")
  func soonStopped() async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    for _ in 0..<6 {
      let server = try ChildProgram([
        Programs.path("hamletd"), "serve", "--data", data, "--listen", "unix:\(folder.path)/s",
      ])
      _ = try ServerProcess.address(await server.firstLine())
      #expect(server.end(by: SIGTERM) == 0)
      let said = server.restOfErrors()
      #expect(said.contains("stopping"))
      #expect(!said.contains("failed"), "\(said)")
    }
  }

  @Test("While a new version changes an older database, whoever waits is told how far it is.")
  func migrationWords() async throws {
    let folder = try TemporaryFolder()
    let data = try await emptyTown(folder)
    let database = try DatabaseQueue(path: data + "/hamlet.db")
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM migrations WHERE number = (SELECT max(number) FROM migrations)"
      )
    }
    try database.close()
    let socket = try NoticeSocket(path: folder.path + "/notify")
    // Whether the step can be made again is not asked here: what is said comes before.
    let check = try ChildProgram(
      [Programs.path("hamletd"), "check", "--data", data],
      ["NOTIFY_SOCKET": socket.path]
    )
    let told = await socket.next()
    #expect(told.hasPrefix("EXTEND_TIMEOUT_USEC=60000000\nSTATUS=Starting: step "), "\(told)")
    check.wait()
    let errors = check.restOfErrors()
    #expect(errors.contains("this version changes the database: step 6 of 6"), "\(errors)")
  }

  @Test("A folder that others can look into is not served, and says how to close it.")
  func openFolder() async throws {
    let folder = try TemporaryFolder()
    let data = try await emptyTown(folder)
    for mode in [0o755, 0o750, 0o701] {
      chmod(data, mode_t(mode))
      let result = try await run([Programs.path("hamletd"), "check", "--data", data])
      #expect(result.status != 0)
      #expect(result.errors.contains("chmod 700"), "\(result.errors)")
    }
    chmod(data, 0o700)
    let result = try await run([Programs.path("hamletd"), "check", "--data", data])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("Whatever the server writes is for its owner alone, whatever umask it was started with.")
  func modes() async throws {
    let folder = try TemporaryFolder()
    let data = folder.path + "/town"
    let password = folder.path + "/password"
    try "the first of all words".write(toFile: password, atomically: true, encoding: .utf8)
    let script = "umask 000; exec \"$0\" init --data \"$1\" --password-file \"$2\""
    let made = try await run(["/bin/sh", "-c", script, Programs.path("hamletd"), data, password])
    #expect(made.status == 0, "\(made.errors)")
    let names = FileManager.default.enumerator(atPath: data)?.allObjects as? [String] ?? []
    #expect(names.contains("hamlet.db"))
    for name in names + [""] {
      let found = try FileManager.default.attributesOfItem(atPath: data + "/" + name)
      let mode = try #require(found[.posixPermissions] as? Int)
      #expect(mode & 0o077 == 0, "\(name) has mode \(String(mode, radix: 8))")
    }
  }

  @Test("A server whose log nobody reads any more serves on.")
  func unreadLog() async throws {
    let folder = try TemporaryFolder()
    let data = try await emptyTown(folder)
    let socket = folder.path + "/socket"
    // Its standard error is a pipe whose reader goes at once; each call is a line of its log.
    let script =
      "{ \"$0\" serve --data \"$1\" --listen unix:\"$2\" --log-level trace >\"$2.ready\" & "
      + "echo $! >\"$2.pid\"; } 2>&1 | :; n=0; "
      + "until grep -q ready \"$2.ready\" || [ $n -ge 600 ]; do n=$((n+1)); sleep 0.1; done; "
      + "\"$3\" --server unix:\"$2\" health check; a=$?; \"$3\" --server unix:\"$2\" health check; "
      + "b=$?; kill \"$(cat \"$2.pid\")\"; exit $((a + b))"
    let result = try await run([
      "/bin/sh", "-c", script, Programs.path("hamletd"), data, socket, Programs.path("hamlet"),
    ])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("A password among a program's words is refused, since others can read them.")
  func secretInWords() async throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.path]
    let words = [Programs.path("hamlet"), "--lang", "en", "session", "login", "worker"]
    for secret in ["password=abc", "--password=abc"] {
      let result = try await run(words + [secret], environment: environment)
      #expect(result.status == 2, "\(result.errors)")
      #expect(result.errors.contains("leave the password out"))
      #expect(!result.errors.contains("abc"))
    }
  }

  @Test("What a peer says of itself cannot begin a line of the log.")
  func logLines() async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let server = try await WatchedServer(data: data, folder: folder.path)
    let endpoint = try #require(Endpoint(text: server.address))
    let agent = "a\n2026-01-01 error hamletd: forged\u{1B}[31m\u{202E} key=value"
    let connection = try await HamletConnection.connect(
      to: endpoint,
      ConnectionOptions(agent: agent)
    )
    await connection.close()
    #expect(server.end(by: SIGTERM) == 0)
    let log = try String(contentsOfFile: folder.path + "/log", encoding: .utf8)
    #expect(log.contains("agent=\"a\\u{a}2026-01-01 error hamletd: forged\\u{1b}[31m\\u{202e} key"))
    #expect(
      !log.split(separator: "\n").contains { $0.contains("forged") && $0.hasPrefix("2026-01-01 ") }
    )
  }

  private func emptyTown(_ folder: TemporaryFolder) async throws -> String {
    let data = folder.path + "/town"
    let result = try await run([Programs.path("hamletd"), "init", "--data", data, "--demo"])
    guard result.status == 0 else { throw ProgramFailure(description: result.errors) }
    return data
  }
}

/// The service manager's end of sd_notify.
final class NoticeSocket: Sendable {
  let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var place = sockaddr_un()
    place.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &place.sun_path) { $0.copyBytes(from: path.utf8) }
    let isBound = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    guard isBound else { throw ProgramFailure(description: "cannot bind \(path)") }
  }

  deinit { close(descriptor) }

  /// What is told next.
  func next() async -> String {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [descriptor] in
        var bytes = [UInt8](repeating: 0, count: 1_024)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        continuation.resume(returning: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
      }
    }
  }
}
