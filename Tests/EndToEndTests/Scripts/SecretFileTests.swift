import Testing

@Suite("Secrets of scripts")
struct SecretFileTests {
  @Test("A password comes from a pipe as well as from a file on the disk.")
  func pipe() async throws {
    let fixture = try await ScriptFixture()
    defer { _ = fixture.server.stop() }
    let login = "'\(Programs.path("hamlet"))' --server \(fixture.server.address) --user worker"
    let secret = "--password-file <(cat '\(Programs.demoPassword)')"
    let result = try await fixture.shell("\(login) \(secret) person roster page_size=1 --json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("record_no"))
  }
}
