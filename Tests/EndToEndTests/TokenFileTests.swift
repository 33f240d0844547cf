import Foundation
import Testing

@Suite("A script with a token of its own")
struct TokenFileTests {
  @Test(
    "It lists and reads what its token names, and is refused the rest with the codes of scripts."
  )
  func script() async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let server = try await ServerProcess(data: data)
    let clerk = ["--user", "clerk", "--password-file", Programs.demoPassword]
    let create =
      "token create 日报 call_names=[PersonService/ListRoster] days=1 network=127.0.0.0/8 --json"
    let made = try await hamlet(server, clerk, create, folder)
    #expect(made.status == 0, "\(made.errors)")
    let token = try #require(
      made.output.firstMatch(of: #/"token":\s*"(hst_[A-Za-z0-9_-]{43})"/#)?.1
    )
    let id = try #require(made.output.firstMatch(of: #/"id":\s*"([0-9a-f-]{36})"/#)?.1)
    let file = folder.path + "/token"
    #expect(
      FileManager.default.createFile(
        atPath: file,
        contents: Data((String(token) + "\n").utf8),
        attributes: [.posixPermissions: 0o600]
      )
    )
    let script = ["--token-file", file]
    let roster = "person roster division=990101001001 page_size=2"
    #expect(try await hamlet(server, script, roster, folder).status == 0)
    #expect(try await hamlet(server, script, "person search 王", folder).status == 17)
    #expect(try await hamlet(server, script, "session logout", folder).status == 17)
    // A token that others can read is not sent at all, nor what is none.
    chmod(file, 0o644)
    let open = try await hamlet(server, script, roster, folder)
    #expect(open.status == 5 && open.errors.contains("others"))
    chmod(file, 0o600)
    #expect(try await hamlet(server, script + ["--user", "clerk"], roster, folder).status == 2)
    let other = ["--token-file", Programs.demoPassword]
    #expect(try await hamlet(server, other, roster, folder).status == 5)

    #expect(try await hamlet(server, clerk, "token revoke \(id)", folder).status == 0)
    #expect(try await hamlet(server, script, roster, folder).status == 26)
    #expect(server.stop() == 0)
    // The secret is in no file of the server's.
    for name in try FileManager.default.contentsOfDirectory(atPath: data) {
      let bytes = FileManager.default.contents(atPath: data + "/" + name) ?? Data()
      #expect(bytes.range(of: Data(String(token).utf8)) == nil, "\(name)")
    }
  }

  private func hamlet(
    _ server: ServerProcess,
    _ options: [String],
    _ line: String,
    _ folder: TemporaryFolder
  ) async throws -> ProgramResult {
    try await run(
      [Programs.path("hamlet"), "--server", server.address] + options,
      input: line + "\n",
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
  }
}
