import Foundation

/// The demo town, loaded once in a test run by `hamletd` itself and copied for who needs one.
actor DemoTown {
  static let shared = DemoTown()

  private static let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("hamlet-demo-\(UUID().uuidString)").path

  private var loading: Task<Void, any Error>?

  /// Puts a town of its own into a folder, and gives its data folder.
  func copy(into folder: TemporaryFolder) async throws -> String {
    let task = loading ?? Task { try await Self.load() }
    loading = task
    try await task.value
    let data = folder.path + "/town"
    for suffix in ["", ".recovery"] {
      try FileManager.default.copyItem(atPath: Self.path + "/town" + suffix, toPath: data + suffix)
    }
    return data
  }

  private static func load() async throws {
    atexit { try? FileManager.default.removeItem(atPath: DemoTown.path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let hamletd = Programs.path("hamletd")
    let data = path + "/town"
    for arguments in [
      [hamletd, "init", "--data", data, "--demo"],
      [hamletd, "seed", "--data", data, Programs.root.appendingPathComponent("seeds/demo").path],
    ] {
      let result = try await run(arguments)
      guard result.status == 0 else { throw ProgramFailure(description: result.errors) }
    }
  }
}
