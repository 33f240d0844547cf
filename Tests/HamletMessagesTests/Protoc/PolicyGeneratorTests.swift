import Foundation
import Testing

@Suite("The generator refuses a method whose policy is not clear")
struct PolicyGeneratorTests {
  /// A method's options, and what the generator says of them.
  static let plants: [(options: String, problem: String)] = [
    ("", "has no clear policy"),
    (#"open: true roles: "CLERK" scope: SCOPE_NONE idempotency: IDEMPOTENCY_READ"#, "clear policy"),
    (#"roles: "CLERK" idempotency: IDEMPOTENCY_READ"#, "has no scope"),
    (#"roles: "CLERK" scope: SCOPE_OWN"#, "no idempotency"),
    (#"roles: "ANY" roles: "CLERK" scope: SCOPE_OWN"#, "ANY leaves no room"),
    (#"roles: "MAYOR" scope: SCOPE_OWN idempotency: IDEMPOTENCY_READ"#, "has no MAYOR"),
  ]

  @Test("No code is made of it, and what is wrong is said.", arguments: plants)
  func refuses(options: String, problem: String) throws {
    let said = try Self.problems(of: options)
    #expect(said.contains("Planted/PeekAtEverything"), "\(said)")
    #expect(said.contains(problem), "\(said)")
  }

  @Test("The contract as it is passes.")
  func passes() throws {
    #expect(try Self.problems(of: nil) == "")
  }

  /// What the generator says of the contract with a method planted into it.
  private static func problems(of options: String?) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hamlet-protos-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Protos").standardized
    try FileManager.default.copyItem(at: root, to: folder)
    if let options { try plant(options, into: folder) }
    let script = """
      import pathlib, sys, tempfile
      sys.dont_write_bytecode = True
      here = pathlib.Path(sys.argv[1])
      sys.path.insert(0, str(here))
      from generator import contract
      with tempfile.TemporaryDirectory() as work:
          try:
              contract.refuse_unsound(contract.load(here, pathlib.Path(work)))
          except contract.Unsound as problem:
              print(problem, end="")
      """
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script, folder.path]
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: said, as: UTF8.self)
  }

  private static func plant(_ options: String, into folder: URL) throws {
    let label = #"label: { zh: "窥视" en: "peek" } command: "peek all" example: "peek all""#
    let policy = options.isEmpty ? "" : "option (method) = { \(options) \(label) };"
    let text = """
      // Planted.
      syntax = "proto3";
      package hamlet.v1;
      import "hamlet/v1/common.proto";
      import "hamlet/v1/options.proto";
      // Planted.
      service Planted {
        option (service) = { zh: "窥视" en: "planted" };
        // Shows everything to everybody.
        rpc PeekAtEverything(RecordState) returns (RecordState) { \(policy) }
      }
      """
    let file = folder.appendingPathComponent("hamlet/v1/planted.proto")
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
