import Foundation
import Testing

@Suite("The runner of the benchmark")
struct BenchmarkRunnerTests {
  @Test(
    "Its own tests pass, all of them: with Hamlet as it is built, and with peers and loads that fail."
  )
  func ownTests() async throws {
    let folder = try TemporaryFolder()
    let result = try await run(
      [
        "/usr/bin/python3", "-B", "-m", "unittest", "discover", "-b",
        "-s", Self.benchmarks + "/tests", "-t", Self.benchmarks,
      ],
      environment: [
        "HAMLET_BUILT": Programs.built.path,
        "HAMLET_TOWN": try await ServerProcess.demoTown(in: folder),
      ]
    )
    #expect(result.status == 0, "\(result.errors)")
    let ran = try #require(result.errors.firstMatch(of: #/Ran ([0-9]+) tests/#))
    #expect(Int(ran.1) ?? 0 >= 50)
    #expect(!result.errors.contains("skipped"))
  }

  private static let benchmarks = Programs.root.appendingPathComponent("Tests/Benchmarks").path
}
