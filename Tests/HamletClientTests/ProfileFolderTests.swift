import Foundation
import HamletClient
import Testing

@Suite("The folder of profiles")
struct ProfileFolderTests {
  @Test("Many write the same file at the same time: each write goes well, and no draft stays.")
  func together() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("p-\(UUID())")
    defer { try? FileManager.default.removeItem(at: path) }
    let folder = ProfileFolder(folder: path)
    let witness = WitnessFolder(folder)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<40 {
            try folder.saveToken("token\(writer)-\(number)", of: "worker", as: "default")
            _ = try witness.keepEvidence("text", of: "server", atUnixMilliseconds: 1)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.token("default").hasSuffix("-39"))
    #expect(try folder.tokenUser("default") == "worker")
    for place in [folder.folder, witness.folder] {
      let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
      #expect(!files.contains { $0.hasSuffix(".new") }, "\(files)")
    }
    #expect(folder.names() == ["default"])
  }
}
