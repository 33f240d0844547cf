import Foundation
import Testing

@Suite("The command line's exit codes")
struct ExitCodeTests {
  @Test("Each outcome has its own code, and what was not sent says so.")
  func codes() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let known = "019a0000-0001-7000-8000-000000000002"
    let cases: [([String], Int32)] = [
      (["person", "get", known], 0),
      (["person", "nonsense"], 2),
      (["person", "register", "name=王芳"], 3),
      (["person", "get", "019a0000-0001-7000-8000-0000000fffff"], 15),
      (["user", "list"], 17),
      (["person", "get", known, "--offline=queue"], 5),
      (["person", "get", known, "--profile=other"], 5),
      (["session", "logout", "--yes"], 0),
    ]
    for (words, expected) in cases {
      let result = try await hamlet(server.address, folder, words)
      #expect(result.status == expected, "\(words): \(result.output) \(result.errors)")
    }
  }

  @Test("Nobody listening is 6, a wrong password 26, a bad profile 5, a bad option 2.")
  func failures() async throws {
    let folder = try TemporaryFolder()
    #expect(try await hamlet("127.0.0.1:1", folder, ["health", "check"]).status == 6)
    let config = ["XDG_CONFIG_HOME": folder.path]
    let bad = try await run(
      [Programs.path("hamlet"), "--server", "nonsense", "health", "check"],
      environment: config
    )
    #expect(bad.status == 5)
    let option = try await run(
      [Programs.path("hamlet"), "--lang", "fr", "health", "check"],
      environment: config
    )
    #expect(option.status == 2)
  }

  @Test("Lines from a pipe are run until one fails, and a JSON request through call works.")
  func pipe() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let lines = "person search 芳\nperson get nonsense\nperson search 王\n"
    let piped = try await hamlet(server.address, folder, [], input: lines)
    #expect(piped.status == 3)
    #expect(piped.output.contains("罗芳"))
    let json = try await hamlet(
      server.address,
      folder,
      ["call", "PersonService.SearchPersons", "--json", "-"],
      input: #"{"name": "芳"}"#
    )
    #expect(json.status == 0, "\(json.errors)")
    #expect(json.output.contains("罗芳"))
  }

  private func hamlet(
    _ address: String,
    _ folder: TemporaryFolder,
    _ words: [String],
    input: String = ""
  ) async throws -> ProgramResult {
    let login =
      words.first == "health" ? [] : ["--user", "worker", "--password-file", Programs.demoPassword]
    return try await run(
      [Programs.path("hamlet"), "--server", address] + login + words,
      input: input,
      environment: ["XDG_CONFIG_HOME": folder.path, "LC_ALL": "C"]
    )
  }
}
