import Foundation
import Testing

@Suite("The first hour of a town, at a terminal")
struct FirstHourTests {
  @Test(
    "A refused password is asked for again, roles are given by two people, and a worker registers somebody."
  )
  func firstHour() async throws {
    let folder = try TemporaryFolder()
    let result = try await run([
      "/usr/bin/python3",
      Programs.root.appendingPathComponent("Tests/EndToEndTests/Peer/first_hour.py").path,
      Programs.path("hamletd"), Programs.path("hamlet"), folder.path,
    ])
    #expect(result.output.contains("all as expected"), "\(result.output)\n\(result.errors)")
    #expect(result.status == 0)
  }
}
