import Foundation
import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import Logging
import Testing

@testable import HamletServices

@Suite("The demo town's training")
struct TrainingSeedTests {
  @Test("It loads through the services, and shows villages with and without trained staff.")
  func loads() async throws {
    let folder = NSTemporaryDirectory() + "hamlet-seeds-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try Store.open(folder: folder + "/data")
    defer { store.close() }
    let now = CivilDateStart.of(2026, 11, 24) + 36_000_000
    let services = try await TownServices(
      store: store,
      log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
      settings: TownServices.Settings(version: "test") { now }
    )
    let demo = SeedFolder(path: Self.demo.path, nowUnixMilliseconds: now)
    try await FirstAccounts(store: store, clock: { now }).addDemoAccounts(of: demo)
    _ = try await Seeder(services).load(
      SeedFolder(path: try copy(to: folder), nowUnixMilliseconds: now)
    )
    let token = try await services.token(forUserNamed: "trainer")
    let state: GetComplianceResponse = try await services.inProcessCaller().unary(
      "hamlet.v1.TrainingService/GetCompliance",
      GetComplianceRequest(),
      CallOptions(token: token)
    )
    // Two villages sent nobody, in one nobody passed, in one nobody stayed.
    #expect(state.villagesShort == 4)
    #expect(state.trained == 9 && state.staffTotal == 29)
  }

  private static let demo = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("seeds/demo")

  /// A folder with only what training needs.
  private func copy(to folder: String) throws -> String {
    let target = URL(fileURLWithPath: folder + "/seeds")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for name in ["10-divisions.ndjson", "80-training.ndjson"] {
      try FileManager.default.copyItem(
        at: Self.demo.appendingPathComponent(name),
        to: target.appendingPathComponent(name)
      )
    }
    return target.path
  }
}
