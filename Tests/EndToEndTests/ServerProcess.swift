import Foundation

/// A real `hamletd`, on a free loopback port unless told otherwise.
// The process is started once and then only signalled, from any thread.
final class ServerProcess: @unchecked Sendable {
  let data: String
  let address: String
  private let process: Process
  private let output: Pipe

  /// Starts the server and waits for its ready line.
  init(data: String, listen: String = "127.0.0.1:0", more: [String] = []) async throws {
    self.data = data
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: Programs.path("hamletd"))
    process.arguments = ["serve", "--data", data, "--listen", listen] + more
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try Launching.run(process)
    try? output.fileHandleForWriting.close()  // Only the child writes.
    self.process = process
    self.output = output
    address = try await Self.readyAddress(output)
  }

  var port: String { String(address.split(separator: ":").last ?? "") }

  private static func readyAddress(_ output: Pipe) async throws -> String {
    let mark = "hamletd is ready on "
    let text = await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var seen = Data()
        while true {
          let more = output.fileHandleForReading.availableData
          seen += more
          if more.isEmpty || seen.last == UInt8(ascii: "\n") { break }
        }
        continuation.resume(returning: String(decoding: seen, as: UTF8.self))
      }
    }
    guard let range = text.range(of: mark) else {
      throw ProgramFailure(description: "hamletd ended before it was ready")
    }
    return text[range.upperBound...].trimmingCharacters(in: .newlines)
  }

  /// Ends it as an operator does, and waits.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Ends it as a power cut does, and waits.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The demo town in a folder of its own.
  static func demoTown(in folder: TemporaryFolder) async throws -> String {
    try await DemoTown.shared.copy(into: folder)
  }
}
