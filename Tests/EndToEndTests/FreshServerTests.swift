import Foundation
import Testing

@Suite("From an empty database to a village at work")
struct FreshServerTests {
  @Test("An administrator makes divisions and a worker, who changes her password and registers.")
  func emptyDatabase() async throws {
    let folder = try TemporaryFolder()
    let data = folder.path + "/town"
    let second = "another person's own words"
    try await command([
      "hamletd", "init", "--data", data, "--password-file", file("admin", folder),
      "--protection-password-file", file("protection", folder, password: second),
    ])
    let server = try await ServerProcess(data: data)
    let admin = try login(server, "admin", folder)
    for line in [
      "division create 990101001000 name_zh=青石镇", "division create 990101001001 name_zh=白石村",
      "user create zhang display_name=张敏 role=village_worker scope_prefix=990101001001 "
        + "first_password=\"seven geese fly south\"",
    ] { try await hamlet(admin, line) }
    // The administrator proposes the role; somebody else confirms it.
    let listed = try await output(admin, "role list --json")
    let id = try #require(listed.firstMatch(of: #/"id":\s*"([0-9a-f-]{36})"/#)?.1)
    try await hamlet(admin, "role confirm \(id) base_version=1 --yes", exit: 17)
    let protection = try login(server, "protection", folder, password: second)
    try await hamlet(protection, "role confirm \(id) base_version=1 --yes")
    let first = try login(server, "zhang", folder, password: "seven geese fly south")
    try await hamlet(first, "person roster", exit: 19)
    try await hamlet(
      first,
      "session password old_password=\"seven geese fly south\" new_password=\"my very own words 7\""
    )
    let own = try login(server, "zhang", folder, password: "my very own words 7")
    try await hamlet(
      own,
      "person register 王芳 sex=female birth=1990-05-01 division=990101001001 kind=local_registered"
    )
    #expect(server.stop() == 0)
    try await command(["hamletd", "check", "--data", data])
  }

  private func file(
    _ user: String,
    _ folder: TemporaryFolder,
    password: String = "the first of all words"
  ) throws -> String {
    let path = folder.path + "/\(user)-\(password.count)"
    try password.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func login(
    _ server: ServerProcess,
    _ user: String,
    _ folder: TemporaryFolder,
    password: String = "the first of all words"
  ) throws -> [String] {
    [
      Programs.path("hamlet"), "--server", server.address, "--user", user, "--password-file",
      try file(user, folder, password: password),
    ]
  }

  private func command(_ words: [String]) async throws {
    let result = try await run([Programs.path(words[0])] + words.dropFirst())
    #expect(result.status == 0, "\(words): \(result.errors)")
  }

  private func output(_ login: [String], _ line: String) async throws -> String {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.path]
    return try await run(login, input: line + "\n", environment: environment).output
  }

  private func hamlet(_ login: [String], _ line: String, exit: Int32 = 0) async throws {
    let folder = try TemporaryFolder()
    let result = try await run(
      login,
      input: line + "\n",
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(result.status == exit, "\(line): \(result.output)\(result.errors)")
  }
}
