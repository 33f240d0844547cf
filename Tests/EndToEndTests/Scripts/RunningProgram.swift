import Foundation
import Synchronization

/// A program at work, whose input stays open and whose output is read as it comes.
// The process is started once and then only signalled, from any thread.
final class RunningProgram: @unchecked Sendable {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private var seen = Data()

  init(_ arguments: [String], environment: [String: String]) throws {
    process.executableURL = URL(fileURLWithPath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try Launching.run(process)
    try? output.fileHandleForWriting.close()  // Only the child writes.
    try? errors.fileHandleForWriting.close()
  }

  deinit {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  func write(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  func closeInput() { try? input.fileHandleForWriting.close() }

  /// Reads until the output holds so many lines, or ends; gives all of it.
  func lines(_ count: Int) -> [Substring] {
    while seen.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      seen += more
    }
    return String(decoding: seen, as: UTF8.self).split(separator: "\n")
  }

  func signal(_ number: Int32) { Foundation.kill(process.processIdentifier, number) }

  /// The code it ended with, and what it said on standard error.
  func end() -> (status: Int32, errors: String) {
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    let status = process.terminationStatus
    return (isSignal ? -status : status, String(decoding: said, as: UTF8.self))
  }
}
