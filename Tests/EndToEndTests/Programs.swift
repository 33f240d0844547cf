import Foundation

/// A program that could not be run as a test needs it.
struct ProgramFailure: Error, CustomStringConvertible {
  let description: String
}

/// Where the built programs and the source tree are.
enum Programs {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the build that these tests are part of.
  static let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

  static func path(_ name: String) -> String { built.appendingPathComponent(name).path }

  static let demoPassword = root.appendingPathComponent("seeds/demo/password").path
}

/// What a finished program said.
struct ProgramResult: Sendable {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs `arguments[0]` to its end with `input` on its standard input.
func run(
  _ arguments: [String],
  input: String = "",
  environment: [String: String] = [:]
) async throws -> ProgramResult {
  let child = try ChildProgram(arguments, environment)
  async let said = child.said()
  let status = await child.ended(given: input)
  return ProgramResult(
    status: status,
    output: String(decoding: await said.output, as: UTF8.self),
    errors: String(decoding: await said.errors, as: UTF8.self)
  )
}

/// A folder that goes away with the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("hamlet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
