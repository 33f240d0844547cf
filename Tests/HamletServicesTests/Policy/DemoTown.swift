import Foundation
import HamletDomain
import HamletMessages
import HamletStore
import Logging
import Synchronization
import Testing

@testable import HamletRPC
@testable import HamletServices

/// The demo's town over a real store in a folder of its own, with an account of every role and
/// reach, all logged in.
final class DemoTown: Sendable {
  static let roles = Role.allCases.filter { $0 != .unspecified }
  private static let password = "correct horse battery"

  let store: Store
  let services: TownServices
  private let folder: String
  private let clock: ClockBox
  private let tokens = Mutex<[String: String]>([:])
  private let ids = Mutex(UInt64(0))

  final class ClockBox: Sendable {
    let now = Mutex(Town.start)
  }

  private init(folder: String, store: Store, services: TownServices, clock: ClockBox) {
    self.folder = folder
    self.store = store
    self.services = services
    self.clock = clock
  }

  /// The files of a town that was loaded once for all tests.
  private static let image = Task { try await load() }

  /// Runs `body` in a town loaded from the demo's seeds, and takes it down.
  ///
  /// Where statements are traced, the audit stores reads with writes alone, so that nothing runs by time.
  static func run(
    traced: (@Sendable (String) -> Void)? = nil,
    _ body: (DemoTown) async throws -> Void
  ) async throws {
    let folder = newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    for file in try await image.value {
      let isMade = FileManager.default.createFile(
        atPath: folder + "/" + file.name,
        contents: file.bytes,
        attributes: [.posixPermissions: file.mode]
      )
      try #require(isMade)
    }
    let town = try await open(folder, traced: traced)
    defer { town.store.close() }
    try await body(town)
  }

  private struct File: Sendable {
    let name: String
    let bytes: Data
    let mode: Int
  }

  private static func newFolder() -> String {
    FileManager.default.temporaryDirectory
      .appendingPathComponent("hamlet-demo-\(UUID().uuidString)").path
  }

  /// Loads the seeds through the services, and gives the files of the store.
  private static func load() async throws -> [File] {
    let folder = newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let town = try await open(folder)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../seeds/demo").standardized.path
    let seeds = SeedFolder(path: root, nowUnixMilliseconds: Town.start)
    let accounts = FirstAccounts(store: town.store, clock: { Town.start })
    try await accounts.addDemoAccounts(of: seeds)
    _ = try await Seeder(town.services).load(seeds)
    try await town.addAccounts(cost)
    town.store.close()
    return try FileManager.default.subpathsOfDirectory(atPath: folder).compactMap { name in
      let path = folder + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return nil }
      return File(
        name: name,
        bytes: try Data(contentsOf: URL(fileURLWithPath: path)),
        mode: (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0o600
      )
    }
  }

  private static let cost = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)

  private static func open(
    _ folder: String,
    traced: (@Sendable (String) -> Void)? = nil
  ) async throws -> DemoTown {
    var options = StoreOptions()
    if let traced {
      options.traced = traced
      options.readAuditMilliseconds = 0
    }
    let store = try Store.open(folder: folder, options: options)
    let clock = ClockBox()
    var settings = TownServices.Settings(version: "test", clock: { clock.now.withLock { $0 } })
    settings.passwordCost = cost
    settings.limitReads(to: 1_000_000)
    let services = try await TownServices(
      store: store,
      log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      settings: settings
    )
    return DemoTown(folder: folder, store: store, services: services, clock: clock)
  }

  /// The account of a role and a reach; `state` tells apart those whose sessions are ended.
  static func userName(_ role: Role, _ reach: Reach, _ state: String = "x") -> String {
    "m-\(role.rawValue)-\(reach)-\(state)"
  }

  private func addAccounts(_ cost: PasswordHash.Cost) async throws {
    let hash = try PasswordHash(password: Self.password, cost: cost).text
    var accounts: [Account] = []
    for role in Self.roles {
      for reach in Reach.allCases {
        accounts.append(try account(Self.userName(role, reach), role, reach, hash))
      }
      for state in ["expired", "disabled", "revoked"] {
        accounts.append(try account(Self.userName(role, .own, state), role, .own, hash))
      }
    }
    let all = accounts
    let ticket = WriteTicket(system: "test", atUnixMilliseconds: Town.start)
    _ = try await store.write(ticket) { tx in
      for account in all { try tx.insert(account) }
      return WriteOutcome(reply: [], recordType: "test", recordID: .none)
    }
  }

  private func account(
    _ name: String,
    _ role: Role,
    _ reach: Reach,
    _ hash: String
  ) throws -> Account {
    Account(
      id: id(),
      userName: name,
      displayName: name,
      role: role,
      scope: try DivisionPrefix(reach.scope),
      password: hash,
      mustChangePassword: false
    )
  }

  /// An id that no record has.
  func id() -> RecordID {
    ids.withLock { count in
      count += 1
      return RecordID(high: 0x019B_0000_0000_7000, low: 0x8000_0000_0000_0000 | count)
    }
  }

  func advance(milliseconds: Int64) { clock.now.withLock { $0 += milliseconds } }

  /// The token of a user, logged in once, and anew where her session has ended meanwhile.
  func token(_ user: String, on device: RecordID = .none) async throws -> String {
    let known = tokens.withLock { $0[user] }
    let now = clock.now.withLock { $0 }
    if let known,
      services.sessions.principal(forToken: known, onDevice: device, nowUnixMilliseconds: now)
        != nil
    {
      return known
    }
    let caller = services.inProcessCaller(session: ClientSession(device: device))
    let reply: LoginResponse = try await caller.unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: user, password: Self.password)
    )
    tokens.withLock { $0[user] = reply.token }
    return reply.token
  }

  /// A device of Baishi that is enrolled, by its id.
  func device() throws -> RecordID {
    var device = DeviceRecord(
      id: id(),
      label: "desk",
      division: try DivisionPrefix(Reach.own.scope),
      codeDigest: [],
      codeExpires: 0
    )
    device.enrolled = Town.start
    services.devices.enrolled(device)
    return device.id
  }
}
