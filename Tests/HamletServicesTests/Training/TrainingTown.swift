import Foundation
import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Logging
import Synchronization

@testable import HamletServices

/// A town of two villages with its services in a folder of its own, and a clock that a test sets.
final class TrainingTown: Sendable {
  /// 2026-03-09 in the morning.
  static let morning = CivilDateStart.of(2026, 3, 9) + 9 * 3_600_000
  static let village = "990101001001"
  static let other = "990101001002"

  let store: Store
  let services: TownServices
  private let clock: Clock
  private let folder: String
  private let keys = Atomic<UInt64>(0)

  /// The test's time, shared with the services.
  private final class Clock: Sendable {
    let now = Atomic<Int64>(TrainingTown.morning)
  }

  init() async throws {
    folder = NSTemporaryDirectory() + "hamlet-training-\(UUID().uuidString)"
    let clock = Clock()
    self.clock = clock
    store = try Store.open(folder: folder)
    services = try await TownServices(
      store: store,
      log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
      settings: TownServices.Settings(version: "test") { clock.now.load(ordering: .relaxed) }
    )
    try await populate()
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Lets days go by.
  func advance(days: Int64) {
    clock.now.add(days * 86_400_000, ordering: .relaxed)
  }

  var now: Int64 { clock.now.load(ordering: .relaxed) }

  /// Calls a method, of this service unless another is named, as a user, with a key of its own.
  func call<I: ContractMessage, O: ContractMessage>(
    _ user: String,
    _ method: String,
    _ request: I,
    as answer: O.Type = O.self
  ) async throws -> O {
    let token = try await services.token(forUserNamed: user)
    let key = keys.add(1, ordering: .relaxed).newValue
    return try await services.inProcessCaller().unary(
      Self.fullName(method),
      request,
      CallOptions(idempotencyKey: "key-\(key)", token: token)
    )
  }

  /// The status with which a call is refused; ok where it is not.
  func status(
    _ user: String,
    _ method: String,
    _ request: some ContractMessage
  ) async throws
    -> StatusCode
  {
    let token = try await services.token(forUserNamed: user)
    let key = keys.add(1, ordering: .relaxed).newValue
    do {
      _ = try await services.inProcessCaller().unary(
        Self.fullName(method),
        payload: request.encoded(),
        CallOptions(idempotencyKey: "key-\(key)", token: token)
      )
      return .ok
    } catch {
      return error.code
    }
  }

  private static func fullName(_ method: String) -> String {
    "hamlet.v1." + (method.contains("/") ? method : "TrainingService/\(method)")
  }

  private func populate() async throws {
    let ticket = WriteTicket(system: "test", atUnixMilliseconds: now)
    _ = try await store.write(ticket) { tx in
      for (code, name) in [("990101001000", "镇"), (Self.village, "一村"), (Self.other, "二村")] {
        try tx.insert(
          DivisionRecord(
            code: try DivisionCode(code),
            nameZh: name,
            nameEn: name,
            validFrom: try CivilDate("2020-01-01")
          )
        )
      }
      let accounts: [(String, Role, String)] = [
        ("worker", .villageWorker, Self.village), ("worker2", .villageWorker, Self.other),
        ("clerk", .clerk, "990101001"), ("trainer", .trainer, "990101001"),
        ("protection", .dataProtection, "990101001"), ("clinician", .clinician, "990101001"),
        ("reviewer", .reviewer, "990101001"), ("integration", .integration, "990101001"),
        ("admin", .administrator, "990101001"),
      ]
      for (number, (name, role, scope)) in accounts.enumerated() {
        try tx.insert(
          Account(
            id: RecordID(high: 5, low: UInt64(number + 1)),
            userName: name,
            displayName: name,
            role: role,
            scope: try DivisionPrefix(scope),
            password: "",
            mustChangePassword: false
          )
        )
      }
      return WriteOutcome(reply: [], recordType: "test", recordID: .none)
    }
  }
}

/// The beginning of a day, for constants.
enum CivilDateStart {
  static func of(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    CivilDate(year: year, month: month, day: day)?.startUnixMilliseconds() ?? 0
  }
}
