import Foundation
import Testing

@Suite("Files with a report")
struct AttachmentTests {
  private static let submission = "019a0000-00ff-7000-8000-0000000000a1"

  @Test("A file of one megabyte goes up from the shell and comes down byte for byte.")
  func upAndDown() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let file = URL(fileURLWithPath: folder.path + "/scan.pdf")
    var content = Data("%PDF-1.4\n".utf8)
    content.append(contentsOf: (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 31 / 7) })
    try content.write(to: file)
    let body =
      "body={birth_defect_report: {outcome: live_birth, defects: [{code: Q21.0, certainty: confirmed}]}}"
    try await worker(
      server,
      folder,
      "submission create 019a0000-0001-7000-8000-000000000003 id=\(Self.submission) \(body)"
    )
    let up = try await worker(
      server,
      folder,
      "attachment upload submission_id=\(Self.submission) kind=document file=\(file.path)"
    )
    let digest = try #require(up.output.firstMatch(of: #/[0-9a-f]{64}/#)).output
    let copy = folder.path + "/copy.pdf"
    try await worker(
      server,
      folder,
      "attachment download \(Self.submission) sha256=\(digest) purpose=defect_reporting > \(copy)"
    )
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == content)
  }

  @Test("After a cut only the pieces that are missing are sent, and a known file sends none.")
  func cut() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let file = URL(fileURLWithPath: folder.path + "/scan.pdf")
    try Data((0..<1_500_000).map { UInt8(truncatingIfNeeded: $0 &* 37 / 11) }).write(to: file)
    let body =
      "body={birth_defect_report: {outcome: live_birth, defects: [{code: Q21.0, certainty: confirmed}]}}"
    try await worker(
      server,
      folder,
      "submission create 019a0000-0001-7000-8000-000000000003 id=\(Self.submission) \(body)"
    )
    let line =
      "attachment upload submission_id=\(Self.submission) kind=document file=\(file.path)"
    let result = try await run(
      [
        "/usr/bin/python3",
        Programs.root.appendingPathComponent("Tests/EndToEndTests/Peer/resume.py").path,
        Programs.path("hamlet"), server.port, Programs.demoPassword, line, "900000",
      ],
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    let attempts = result.output.split(separator: "\n").map { $0.split(separator: " ") }
    try #require(attempts.count == 2, "\(result.output)\(result.errors)")
    let (first, second) = (attempts[0], attempts[1])
    #expect(first[0] != "0", "the first attempt was cut")
    #expect(second[0] == "0", "\(result.output)")
    let rest = try #require(Int(second[1]))
    #expect(rest > 500_000 && rest < 1_100_000, "\(rest) bytes of 1,500,000")
    let third = try await worker(server, folder, line)
    #expect(third.output.contains("true") || third.output.contains("complete"))
  }

  @discardableResult
  private func worker(
    _ server: ServerProcess,
    _ folder: TemporaryFolder,
    _ line: String
  ) async throws -> ProgramResult {
    let result = try await run(
      [
        Programs.path("hamlet"), "--server", server.address, "--user", "worker",
        "--password-file", Programs.demoPassword,
      ],
      input: line + "\n",
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(result.status == 0, "\(line): \(result.output)\(result.errors)")
    return result
  }
}
