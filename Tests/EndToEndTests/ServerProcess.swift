import Foundation
import HamletLaunch

/// A real `hamletd`, on a free loopback port unless told otherwise.
final class ServerProcess: Sendable {
  let data: String
  let address: String
  private let program: ChildProgram

  /// Starts the server, through another program where that is given, and waits for its ready line.
  init(
    data: String,
    listen: String = "127.0.0.1:0",
    more: [String] = [],
    through starter: [String] = []
  ) async throws {
    self.data = data
    program = try ChildProgram(
      starter + [Programs.path("hamletd"), "serve", "--data", data, "--listen", listen] + more,
      keepsErrors: false
    )
    address = try Self.address(await program.firstLine())
  }

  var port: String { String(address.split(separator: ":").last ?? "") }

  /// The address in a server's ready line.
  static func address(_ line: String) throws -> String {
    guard let mark = line.range(of: "hamletd is ready on ") else {
      throw ProgramFailure(description: "hamletd ended before it was ready")
    }
    return String(line[mark.upperBound...])
  }

  /// Waits until it ends by itself: its status.
  func ended() -> Int32 { program.wait().number }

  /// Ends it as an operator does, and waits.
  func stop() -> Int32 { program.end(by: SIGTERM) }

  /// Ends it as a power cut does, and waits.
  func kill() { program.end(by: SIGKILL) }

  /// The demo town in a folder of its own.
  static func demoTown(in folder: TemporaryFolder) async throws -> String {
    try await DemoTown.shared.copy(into: folder)
  }
}
