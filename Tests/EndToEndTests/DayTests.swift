import Foundation
import HamletMessages
import Testing

@Suite("A day in the town, from every desk")
struct DayTests {
  private static let folder = Programs.root.appendingPathComponent("Tests/EndToEndTests/Day")

  @Test(
    "Worker, clerk, clinician, reviewer, trainer and data protection work through every service.",
    arguments: ["en", "zh"]
  )
  func day(language: String) async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let hamletd = Programs.path("hamletd")
    let reference = Programs.root.appendingPathComponent("seeds/reference").path
    let loaded = try await run([hamletd, "seed", "--data", data, reference])
    #expect(loaded.status == 0, "\(loaded.errors)")
    let server = try await ServerProcess(data: data)
    let result = try await run(
      [
        "/usr/bin/env", "-C", folder.path, "HAMLET_ROOT=\(Programs.root.path)",
        Programs.path("hamlet"), "--server", server.address, "--lang", language,
        "--password-file", Programs.demoPassword, "run", "--echo",
        Self.folder.appendingPathComponent("day.hamlet").path,
      ],
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(result.status == 0, "\(result.output.suffix(3_000))\n\(result.errors)")
    for wanted in try Self.expected(language) {
      #expect(result.output.contains(wanted) || result.errors.contains(wanted), "\(wanted)")
    }
    #expect(server.stop() == 0)
    let checked = try await run([hamletd, "check", "--data", data])
    #expect(checked.status == 0, "\(checked.errors)")
  }

  /// Lines that the day must show, one each.
  private static func expected(_ language: String) throws -> [String] {
    let file = folder.appendingPathComponent("expected-\(language).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  @Test("Every command of the contract is used in the day or the tour.")
  func everyCommand() throws {
    let lines = try Self.scripts()
    let unused = Contract.schema.schema.services.flatMap(\.methods).map(\.command).filter {
      command in
      !Self.elsewhere.contains(command)
        && !lines.contains { $0 == command || $0.hasPrefix(command + " ") }
    }
    #expect(unused == [])
  }

  /// What no script can play, and the tests that do.
  private static let elsewhere: Set<String> = [
    // Streams that end with the link alone: CallKindTests, RosterWatchTests, QueueTests.
    "health watch", "health measure", "health upload", "person watch", "queue watch",
    // Nobody reads so many people in a day's work: ReadBudgetServiceTests.
    "alert close",
    // Ids that the server made: TrainingServiceTests. It asks for secrets: FreshServerTests.
    "certificate get", "certificate revoke", "session password",
    // The id of a session: SessionEndTests.
    "session end",
    // Ids that the server made, and a secret in the answer: RoleTests, ScriptTokenTests,
    // TokenFileTests.
    "role confirm", "role decline", "role withdraw", "token create", "token revoke",
    // What a device asks for itself, with its key: DeviceServiceTests, EnrolmentTests.
    "device enrol", "device renew", "renewal request",
  ]

  private static func scripts() throws -> [String] {
    let seeds = Programs.root.appendingPathComponent("seeds")
    let folders = [folder, seeds, seeds.appendingPathComponent("tour")]
    return try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".hamlet") }
        .flatMap { name in
          try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            .split(separator: "\n").map(String.init)
        }
    }
  }
}
