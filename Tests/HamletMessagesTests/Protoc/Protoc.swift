import Foundation
import Testing

/// Google's own compiler as the judge of our bytes.
enum Protoc {
  /// Runs `protoc --encode` or `--decode` of a type; nothing where it refuses the input.
  static func run(
    _ mode: String,
    _ type: String,
    _ input: [UInt8],
    _ more: [String] = []
  ) throws -> [UInt8]? {
    let process = Process()
    let found: URL = try #require(program, "protoc is missing: install protobuf-compiler")
    process.executableURL = found
    process.arguments = ["--\(mode)=\(type)", "-I", protos.path] + more + (try files())
    // A file, not a pipe: writing to a program that has ended already would end the tests.
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardInput = try FileHandle(forReadingFrom: file)
    let stdout = Pipe()
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(output) : nil
  }

  private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
    .split(separator: ":")
    .map { URL(fileURLWithPath: String($0)).appendingPathComponent("protoc") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// The contract's folder, beside the tests'.
  private static let protos = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Protos")
    .resolvingSymlinksInPath()

  /// The contract's files.
  static func files() throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: protos.path)
    return paths.filter { $0.hasPrefix("hamlet/") && $0.hasSuffix(".proto") }.sorted()
  }
}
