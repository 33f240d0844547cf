import Foundation
import Testing

@Suite("A shell that witnesses the server's history")
struct HistoryTests {
  /// A town of its own, a shell's profiles, and a server at an address that stays.
  private final class Site {
    let folder: TemporaryFolder
    let data: String
    private let socket: String

    init() async throws {
      folder = try TemporaryFolder()
      data = folder.path + "/town"
      // A socket's path is short.
      socket = "/tmp/hamlet-\(UInt32.random(in: .min ... .max)).sock"
      try "the first of all words".write(
        toFile: folder.path + "/words",
        atomically: true,
        encoding: .utf8
      )
      let made = try await run([
        Programs.path("hamletd"), "init", "--data", data, "--password-file", folder.path + "/words",
      ])
      guard made.status == 0 else { throw ProgramFailure(description: made.errors) }
    }

    deinit { try? FileManager.default.removeItem(atPath: socket) }

    func serve() async throws -> ServerProcess {
      try await ServerProcess(data: data, listen: "unix:" + socket)
    }

    func hamlet(_ words: [String], lang: String = "en") async throws -> ProgramResult {
      try await run(
        [
          Programs.path("hamlet"), "--server", "unix:" + socket, "--user", "admin",
          "--password-file", folder.path + "/words", "--lang", lang,
        ] + words,
        environment: ["XDG_CONFIG_HOME": folder.path]
      )
    }

    func hamletd(_ words: [String]) async throws -> ProgramResult {
      try await run([Programs.path("hamletd")] + words)
    }

    func evidence() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/hamlet/witness")
        .filter { $0.hasPrefix("evidence-") }
    }
  }

  private func division(_ number: Int) -> [String] {
    ["division", "create", "99010100\(number)000", "name_zh=镇\(number)"]
  }

  @Test(
    "An older copy put back is told loudly, nothing is sent, and it goes on once it is accepted."
  )
  func rollback() async throws {
    let site = try await Site()
    let copy = site.folder.path + "/copy"
    var server = try await site.serve()
    #expect(try await site.hamlet(division(1)).status == 0)
    #expect(server.stop() == 0)
    try FileManager.default.copyItem(atPath: site.data, toPath: copy)
    server = try await site.serve()
    #expect(try await site.hamlet(division(2)).status == 0)
    let witnessed = try await site.hamlet(["audit", "witness"])
    #expect(witnessed.status == 0 && witnessed.output.hasPrefix("hamlet/"))
    #expect(server.stop() == 0)

    try FileManager.default.removeItem(atPath: site.data)
    try FileManager.default.moveItem(atPath: copy, toPath: site.data)
    server = try await site.serve()
    let refused = try await site.hamlet(division(3))
    #expect(refused.status == 30, "\(refused.output) \(refused.errors)")
    #expect(refused.errors.contains("HISTORY_CHANGED") && refused.errors.contains("shorter"))
    let chinese = try await site.hamlet(["division", "list"], lang: "zh")
    #expect(chinese.status == 30 && chinese.errors.contains("历史与本机此前所见不符"))
    #expect(try site.evidence().count == 1)
    let silent = try await site.hamlet(["audit", "accept"])
    #expect(silent.status == 3)
    // A flag is no reason.
    for flag in ["--help", "-h", "--json"] {
      let flagged = try await site.hamlet(["audit", "accept", "asked", flag])
      #expect(flagged.status == 2, "\(flag): \(flagged.errors)")
    }
    #expect(try await site.hamlet(["division", "list"]).status == 30, "nothing was accepted")
    let accepted = try await site.hamlet(["audit", "accept", "the operator restored a backup"])
    #expect(accepted.status == 0, "\(accepted.errors)")
    let after = try await site.hamlet(division(3))
    #expect(after.status == 0, "\(after.errors)")
    #expect(try site.evidence().count == 1, "the evidence stays")
    _ = server.stop()
  }

  @Test("A server that signs with another key is told.")
  func otherKey() async throws {
    let site = try await Site()
    var server = try await site.serve()
    #expect(try await site.hamlet(["division", "list"]).status == 0)
    #expect(server.stop() == 0)
    try FileManager.default.removeItem(atPath: site.data + "/hamlet-audit.key")
    server = try await site.serve()
    let refused = try await site.hamlet(["division", "list"])
    #expect(refused.status == 30 && refused.errors.contains("another key"))
    _ = server.stop()
  }

  @Test(
    "An auditor verifies the stopped folder with the public key and a shell's checkpoint alone."
  )
  func verify() async throws {
    let site = try await Site()
    let server = try await site.serve()
    #expect(try await site.hamlet(division(1)).status == 0)
    let note = site.folder.path + "/note"
    let proof = site.folder.path + "/proof.json"
    let witnessed = try await site.hamlet(["audit", "witness"])
    try witnessed.output.write(toFile: note, atomically: true, encoding: .utf8)
    // Her last act is this very login, and it is about her own account.
    let whoami = try await site.hamlet(["session", "whoami", "--json"])
    let user = try Self.member("id", of: try Self.member("user", of: whoami.output))
    let proved = try await site.hamlet(["audit", "prove", "record_id=\(user)", "--json"])
    #expect(proved.status == 0, "\(proved.errors)")
    let number = try Self.member("number", of: proved.output)
    #expect(proved.errors.contains("Verified: row \(number)"), "\(proved.errors)")
    try proved.output.write(toFile: proof, atomically: true, encoding: .utf8)
    let key = try await site.hamletd(["audit", "key", "--data", site.data])
    #expect(key.status == 0 && key.output.hasPrefix("hamlet/"), "\(key.errors)")
    #expect(server.stop() == 0)

    let vkey = key.output.trimmingCharacters(in: .newlines)
    try FileManager.default.removeItem(atPath: site.data + "/hamlet.key")
    let words = ["audit", "verify", "--data", site.data, "--public-key", vkey]
    let sound = try await site.hamletd(words + ["--checkpoint", note])
    #expect(sound.status == 0, "\(sound.output) \(sound.errors)")
    #expect(sound.output.contains("is sound"))
    let held = try await site.hamletd(["audit", "proof", proof, "--public-key", vkey])
    #expect(held.status == 0 && held.output.contains("It holds: row \(number)"), "\(held.errors)")

    let database = site.data + "/hamlet.db"
    let changed = try await run(
      ["/usr/bin/python3", "-c", Self.tampering, database, number]
    )
    #expect(changed.status == 0, "\(changed.errors)")
    let found = try await site.hamletd(words + ["--checkpoint", note])
    #expect(
      found.status != 0 && found.output.contains("FOUND changed: row \(number)"),
      "\(found.output)"
    )
  }

  /// A member of an answer in JSON, as text.
  private static func member(_ name: String, of json: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let value = try #require(object?[name], "\(name) of \(json)")
    if let text = value as? String { return text }
    return String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
  }

  /// Somebody with write access to the file and a SQLite library.
  private static let tampering = """
    import sqlite3, sys
    db = sqlite3.connect(sys.argv[1])
    db.execute("UPDATE audit SET user_name = 'nobody' WHERE number = ?", (sys.argv[2],))
    db.commit()
    """
}
