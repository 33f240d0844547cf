import Foundation
import Testing

@Suite("Lists that go out to files and come back")
struct ImportFileTests {
  @Test("A roster goes out in three encodings and comes back as it was, which is told.")
  func roundTrip() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let encodings = [
      ("utf-8", "IMPORT_ENCODING_UTF8"), ("utf-8-bom", "IMPORT_ENCODING_UTF8_BOM"),
      ("gb18030", "IMPORT_ENCODING_GB18030"),
    ]
    for (encoding, name) in encodings {
      let file = folder.path + "/roster-\(encoding).csv"
      try await clerk(
        server,
        folder,
        "person roster 990101001003 page_size=100 --encoding \(encoding) > \(file)"
      )
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (encoding == "utf-8-bom"))
      let rows = bytes.filter { $0 == UInt8(ascii: "\n") }.count - 1
      #expect(rows > 5)
      let look = try await clerk(
        server,
        folder,
        "import persons file=\(file) mode=update --dry-run"
      )
      #expect(look.output.contains(name), "\(look.output)")
      #expect(look.output.contains("\"unchanged_count\": \(rows)"), "\(look.output)")
    }
  }

  @Test("A file of GB18030 comes in once, and what is piped goes out in it.")
  func once() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let file = Programs.root.appendingPathComponent("seeds/import/roster-gb18030.csv").path
    let words = "import persons id=019a0000-0450-7000-8000-0000000000e1 file=\(file)"
    let first = try await clerk(server, folder, words)
    #expect(first.output.contains("\"created_count\": 2"), "\(first.output)")
    let again = try await clerk(server, folder, words)
    #expect(again.output.contains("\"done_before_count\": 2"), "\(again.output)")
    let line = "person roster 990101001012 --all --format csv --encoding gb18030"
    let piped = try await clerk(server, folder, line)
    #expect(piped.output.hasPrefix("id,record_no"), "\(piped.output)")
    // Read as UTF-8 there is not one Chinese character in it.
    #expect(!piped.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @discardableResult
  private func clerk(
    _ server: ServerProcess,
    _ folder: TemporaryFolder,
    _ line: String
  ) async throws -> ProgramResult {
    let result = try await run(
      [
        Programs.path("hamlet"), "--server", server.address, "--user", "clerk", "--password-file",
        Programs.demoPassword,
      ],
      input: line + "\n",
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    return result
  }
}
