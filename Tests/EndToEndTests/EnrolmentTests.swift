import Foundation
import HamletClient
import HamletDomain
import HamletIdentity
import HamletRPC
import HamletTransport
import Testing

@Suite("A device's way, with the built programs") struct EnrolmentTests {
  private let folder: TemporaryFolder
  private let data: String

  init() async throws {
    folder = try TemporaryFolder()
    data = folder.path + "/t"
    try "the first of all words".write(
      toFile: folder.path + "/p",
      atomically: true,
      encoding: .utf8
    )
    try await hamletd(["init", "--password-file", folder.path + "/p"])
    // Divisions are an administrator's to make; here in plaintext, before there is any device.
    let server = try await ServerProcess(data: data)
    let line = "division create 990101001000 name_zh=青石镇"
    try await hamlet("office", ["--server", server.address] + login, input: line + "\n")
    #expect(server.stop() == 0)
  }

  @discardableResult
  private func hamletd(_ words: [String], exit: Int32 = 0) async throws -> ProgramResult {
    let result = try await run([Programs.path("hamletd")] + words + ["--data", data])
    #expect(result.status == exit, "\(words): \(result.output)\(result.errors)")
    return result
  }

  /// Runs the shell with a profile of its own.
  @discardableResult
  private func hamlet(
    _ device: String,
    _ words: [String],
    input: String = "",
    exit: Int32 = 0
  ) async throws -> ProgramResult {
    let result = try await run(
      [Programs.path("hamlet")] + words,
      input: input,
      environment: ["XDG_CONFIG_HOME": folder.path + "/" + device]
    )
    #expect(result.status == exit, "\(words): \(result.output)\(result.errors)")
    return result
  }

  private var login: [String] { ["--user", "admin", "--password-file", folder.path + "/p"] }

  private func invitation(_ label: String) async throws -> [String] {
    let shown = try await hamletd(["device", "enrol", label, "--division", "99"]).output
    let line = try #require(shown.split(separator: "\n").first { $0.contains("hamlet enrol") })
    return line.split(separator: " ").map(String.init).suffix(2)
  }

  private func id(of label: String) async throws -> String {
    let list = try await hamletd(["device", "list"]).output
    let line = try #require(list.split(separator: "\n").first { $0.contains(label) })
    return String(line.prefix(36))
  }

  private func serve(_ more: [String] = []) async throws -> ServerProcess {
    try await ServerProcess(
      data: data,
      more: ["--tls", "--devices", "required"] + more
    )
  }

  @Test("Without an authority there is no TLS, and the way to one is named.")
  func noAuthority() async throws {
    let result = try await hamletd(["serve", "--listen", "127.0.0.1:0", "--tls"], exit: 1)
    #expect(result.errors.contains("hamletd ca init"))
    let beyond = try await hamletd(["serve", "--listen", "0.0.0.0:0"], exit: 1)
    #expect(beyond.errors.contains("hamletd ca init"))
    #expect(beyond.errors.contains("--insecure-listen"))
  }

  @Test("An authority is made once, enrols a device by one line, and shuts it out at once.")
  func wholeWay() async throws {
    let made = try await hamletd(["ca", "init"]).output
    let shown = try await hamletd(["ca", "show"]).output
    #expect(made.contains(shown.trimmingCharacters(in: .newlines)))
    try await hamletd(["ca", "init"], exit: 1)

    let server = try await serve()
    let line = try await invitation("白石村电脑")
    #expect(line.first == server.address)
    let enrolled = try await hamlet("village", ["--lang", "en", "enrol"] + line)
    #expect(enrolled.errors.contains("白石村电脑"))
    let key = folder.path + "/village/hamlet/default.device.key"
    let attributes = try FileManager.default.attributesOfItem(atPath: key)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)

    // The profile has all that is needed; its session holds on this device.
    try await hamlet("village", login + ["--save", "session", "whoami"])
    let stranger = try await hamlet(
      "stranger",
      ["--server", server.address, "session", "whoami"],
      exit: 6
    )
    #expect(!stranger.errors.isEmpty)

    // The same code again, on another device.
    let again = try await hamlet("other", ["--lang", "en", "enrol"] + line, exit: 19)
    #expect(again.errors.contains("Not valid."))

    let link = try link(to: server)
    let (changes, sink) = AsyncStream.makeStream(of: ServerLink.Change.self)
    link.watch { sink.yield($0) }
    _ = try await link.caller()
    try await hamletd(["device", "revoke", id(of: "白石村电脑"), "--reason", "遗失"])
    // A link that is watched is told why, and is not tried again.
    var seen = changes.makeAsyncIterator()
    if case .refused(let reason)? = await seen.next() {
      #expect(reason.message.contains("revoked"))
    } else {
      Issue.record("the link was not refused")
    }
    #expect(!link.isLost)
    await link.close()
    let ended = try await hamlet(
      "village",
      login + ["--lang", "en", "session", "whoami"],
      exit: 26
    )
    #expect(ended.errors.contains("revoked"))
    #expect(server.stop() == 0)

    // A stopped server's devices are managed all the same.
    #expect(try await hamletd(["device", "list"]).output.contains("revoked"))
    try await hamletd(["check"])
  }

  /// A link as the enrolled village's shell has it.
  private func link(to server: ServerProcess) throws -> ServerLink {
    let profiles = ProfileFolder(folder: URL(fileURLWithPath: folder.path + "/village/hamlet"))
    let device = try #require(try profiles.device("default"))
    var options = ConnectionOptions(agent: "test")
    options.tls = try ClientTLS(.authority(device.authority), host: "127.0.0.1", device: device)
    return ServerLink(try #require(Endpoint(text: server.address)), options: options)
  }

  @Test("A certificate renews itself when two thirds of its time are used.")
  func renewal() async throws {
    try await hamletd(["ca", "init"])
    let server = try await serve()
    try await hamlet("village", ["enrol"] + invitation("x"))
    let before = try await giveCertificate(daysAgo: 61, label: "x")
    try await hamlet("village", login + ["session", "whoami"])
    let after = try #require(PEMFile.certificates(String(contentsOfFile: own, encoding: .utf8)))
    #expect(after != [before])
    // Not due again: the same one stays.
    try await hamlet("village", login + ["session", "whoami"])
    #expect(PEMFile.certificates(try String(contentsOfFile: own, encoding: .utf8)) == after)
    #expect(server.stop() == 0)
  }

  @Test("An expired device asks, is allowed, and goes on with the key that it had.")
  func expired() async throws {
    try await hamletd(["ca", "init"])
    let server = try await serve()
    try await hamlet("village", ["enrol"] + invitation("x"))
    _ = try await giveCertificate(daysAgo: 91, label: "x")
    let late = try await hamlet("village", login + ["--lang", "en", "session", "whoami"], exit: 5)
    #expect(late.errors.contains("hamlet renew"))
    let asked = try await hamlet("village", ["--lang", "en", "renew"])
    #expect(asked.errors.contains("Asked"))
    #expect(try await hamletd(["device", "list"]).output.contains("asks for renewal"))
    try await hamletd(["device", "renew", id(of: "  x")])
    try await hamlet("village", ["renew"])
    try await hamlet("village", login + ["session", "whoami"])
    #expect(server.stop() == 0)
  }

  private var own: String { folder.path + "/village/hamlet/default.device.pem" }

  /// Puts an older certificate of the same device and key in the place of the one it has.
  private func giveCertificate(daysAgo days: Int64, label: String) async throws -> [UInt8] {
    let town = try #require(try AuthorityFolder(path: data).authority())
    let device = try #require(RecordID(text: try await id(of: "  " + label)))
    let pem = try String(
      contentsOfFile: folder.path + "/village/hamlet/default.device.key",
      encoding: .utf8
    )
    let key = try #require(IdentityKey(pem: pem))
    let now = Int64(Date().timeIntervalSince1970 * 1_000)
    let given = try town.certificate(
      of: device,
      for: SigningRequest(key.signingRequest()),
      now: now - days * 86_400_000
    )
    try PEMFile.text(certificate: given.bytes).write(
      toFile: own,
      atomically: true,
      encoding: .utf8
    )
    return given.bytes
  }

  private static let openssl = "/usr/bin/openssl"

  @Test("A TLS session that is taken up again does not pass by a revocation.")
  func resumed() async throws {
    try await hamletd(["ca", "init"])
    let server = try await serve()
    try await hamlet("village", ["enrol"] + invitation("x"))
    let files = folder.path + "/village/hamlet/default"
    let session = folder.path + "/session"
    let first = try await shake(
      server,
      ["-cert", files + ".device.pem", "-key", files + ".device.key", "-sess_out", session]
    )
    #expect(!first.contains("revoked"))
    try await hamletd(["device", "revoke", id(of: "  x"), "--reason", "lost"])
    let again = try await shake(server, ["-sess_in", session])
    #expect(again.contains("revoked"))
    #expect(server.stop() == 0)
  }

  /// What a server says to another TLS client that then sends a byte of no protocol.
  private func shake(_ server: ServerProcess, _ options: [String]) async throws -> String {
    let words = ["s_client", "-connect", server.address, "-tls1_3", "-alpn", "hamlet/1", "-quiet"]
    let result = try await run([Self.openssl] + words + options, input: "x")
    return result.output
  }

  @Test("A code of another town is not sent to this one.")
  func wrongTown() async throws {
    try await hamletd(["ca", "init"])
    let server = try await serve()
    let line = try await invitation("x")
    // The last group is of the fingerprint.
    let end = line[1].hasSuffix("0") ? "1" : "0"
    let forged = String(line[1].dropLast()) + end
    let refused = try await hamlet(
      "village",
      ["--lang", "en", "enrol", server.address, forged],
      exit: 6
    )
    #expect(refused.errors.contains("not the town's server"))
    #expect(refused.errors.contains("Nothing was sent"))
    // So the code is still good.
    try await hamlet("village", ["enrol"] + line)
    #expect(server.stop() == 0)
  }

  @Test("What is no code is not sent anywhere.")
  func noCode() async throws {
    let refused = try await hamlet(
      "village",
      ["--lang", "en", "enrol", "127.0.0.1:1", "7K3M"],
      exit: 5
    )
    #expect(refused.errors.contains("no code"))
    try await hamlet("village", ["--no-input", "enrol"], exit: 2)
  }
}
