import Foundation
import Testing

/// The demo town on a server of its own, and the ways a script calls the program.
struct ScriptFixture {
  static let known = "019a0000-0001-7000-8000-000000000002"

  let folder: TemporaryFolder
  let server: ServerProcess

  init() async throws {
    folder = try TemporaryFolder()
    server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
  }

  var environment: [String: String] {
    ["XDG_CONFIG_HOME": folder.path, "LC_ALL": "C", "LANG": "C"]
  }

  /// The program's words for a login as the worker, through a link where there is one.
  func words(_ more: [String], through address: String? = nil) -> [String] {
    [
      Programs.path("hamlet"), "--server", address ?? server.address, "--user", "worker",
      "--password-file", Programs.demoPassword,
    ] + more
  }

  func hamlet(
    _ words: [String],
    input: String = "",
    through address: String? = nil
  ) async throws -> ProgramResult {
    try await run(self.words(words, through: address), input: input, environment: environment)
  }

  /// The program in a line of sh, as "$H person search 芳 | head -0".
  func shell(_ line: String, input: String = "") async throws -> ProgramResult {
    let program = words([]).map { "'\($0)'" }.joined(separator: " ")
    return try await run(
      ["/bin/bash", "-c", "h() { \(program) \"$@\"; }; cd '\(folder.path)'; \(line)"],
      input: input,
      environment: environment
    )
  }

  /// How many people the worker's village has.
  func population() async throws -> Int {
    let roster = try await hamlet(["person", "roster", "--all", "--format", "ndjson"])
    #expect(roster.status == 0, "\(roster.errors)")
    return roster.output.split(separator: "\n").count
  }

  /// A line of a batch that registers somebody.
  static func person(_ number: Int) -> String {
    """
    {"name":"\(name(number))","sex":"female",\
    "birth":{"year":\(1950 + number % 50),"precision":"year"},\
    "division":"990101001001","kind":"local_registered"}

    """
  }

  /// A name for a number, in characters that names have.
  static func name(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    return "批" + String(String(number).compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  static func people(_ numbers: ClosedRange<Int>) -> String {
    numbers.map(person).joined()
  }
}
