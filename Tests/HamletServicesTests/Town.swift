import Foundation
import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Logging
import Synchronization

/// A small town with all services over a real store in a folder of its own.
final class Town: Sendable {
  static let password = "correct horse battery"
  static let township = "990101001"
  static let baishi = "990101001001"
  static let liuxi = "990101001002"
  /// The authority of every town of the tests.
  static let authority = Result { try TownAuthority(now: Town.start) }
  /// To which every town's backups are sealed.
  static let recovery = RecoveryKey()
  /// 2026-11-24 10:00 in the township.
  static let start: Int64 = 1_795_485_600_000

  let folder: String
  let store: Store
  let services: TownServices
  private let now = Mutex(Town.start)
  private let counter = Mutex(UInt64(0))
  private let tokens = Mutex<[String: String]>([:])

  private init(folder: String, store: Store, services: TownServices, clock: ClockBox) {
    self.folder = folder
    self.store = store
    self.services = services
    self.clock = clock
  }

  private let clock: ClockBox

  /// A clock that a test sets.
  final class ClockBox: Sendable {
    let value = Mutex(Town.start)
  }

  /// Opens a town with nobody in it.
  ///
  /// Tests read more people within a moment than anybody does in ten minutes, so that the budget of
  /// reads is wide unless a test is about it.
  static func open(
    readBudget: Int = 1_000_000,
    traced: (@Sendable (String) -> Void)? = nil
  ) async throws -> Town {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hamlet-\(UUID().uuidString)").path
    var options = StoreOptions()
    options.traced = traced
    let store = try Store.open(folder: folder, options: options)
    try recovery.publicHalf.write(to: store.folder)
    let clock = ClockBox()
    var settings = TownServices.Settings(version: "test", clock: { clock.value.withLock { $0 } })
    settings.authority = try Self.authority.get()
    settings.passwordCost = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
    settings.limitReads(to: readBudget)
    let services = try await TownServices(
      store: store,
      log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      settings: settings
    )
    let town = Town(folder: folder, store: store, services: services, clock: clock)
    try await town.populate(settings.passwordCost)
    return town
  }

  /// Runs `body` in a new town and takes it down.
  static func run(
    readBudget: Int = 1_000_000,
    traced: (@Sendable (String) -> Void)? = nil,
    _ body: (Town) async throws -> Void
  ) async throws {
    let town = try await open(readBudget: readBudget, traced: traced)
    do {
      try await body(town)
    } catch {
      town.close()
      throw error
    }
    town.close()
  }

  private func close() {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func populate(_ cost: PasswordHash.Cost) async throws {
    let hash = try PasswordHash(password: Self.password, cost: cost).text
    let users: [(String, Role, String)] = [
      ("worker", .villageWorker, Self.baishi), ("worker2", .villageWorker, Self.liuxi),
      ("clerk", .clerk, Self.township), ("clinician", .clinician, Self.township),
      ("clinician2", .clinician, Self.township),
      ("reviewer", .reviewer, Self.township), ("reviewer2", .reviewer, Self.township),
      ("trainer", .trainer, Self.township), ("protection", .dataProtection, Self.township),
      ("integration", .integration, Self.township), ("admin", .administrator, Self.township),
    ]
    let ticket = WriteTicket(system: "test", atUnixMilliseconds: Self.start)
    let ids = users.map { _ in id() }
    _ = try await store.write(ticket) { tx in
      for (user, id) in zip(users, ids) {
        try tx.insert(
          Account(
            id: id,
            userName: user.0,
            displayName: user.0,
            role: user.1,
            scope: try DivisionPrefix(user.2),
            password: hash,
            mustChangePassword: false
          )
        )
      }
      for code in ["000", "001", "002"] {
        try tx.insert(
          DivisionRecord(
            code: try DivisionCode(Self.township + code),
            nameZh: "村\(code)",
            nameEn: code,
            validFrom: try CivilDate("2020-01-01")
          )
        )
      }
      return WriteOutcome(reply: [], recordType: "test", recordID: .none)
    }
  }

  /// An id that no other record has.
  func id() -> RecordID {
    counter.withLock { count in
      count += 1
      return RecordID(high: 0x019a_0000_0000_7000, low: 0x8000_0000_0000_0000 | count)
    }
  }

  func advance(milliseconds: Int64) {
    clock.value.withLock { $0 += milliseconds }
  }

  /// Lets days go by, after which everyone logs in anew.
  func pass(days: Int64) {
    pass(milliseconds: days * 86_400_000)
  }

  /// Logs everyone in anew at the next call, as after a night.
  func forgetTokens() {
    tokens.withLock { $0 = [:] }
  }

  /// Lets time pass, so long that everybody logs in anew.
  func pass(milliseconds: Int64) {
    advance(milliseconds: milliseconds)
    tokens.withLock { $0 = [:] }
  }

  /// The token of a user, logged in once.
  func token(_ user: String) async throws -> String {
    if let token = tokens.withLock({ $0[user] }) { return token }
    let reply: LoginResponse = try await services.inProcessCaller().unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: user, password: Self.password)
    )
    tokens.withLock { $0[user] = reply.token }
    return reply.token
  }

  /// Logs a user in anew, after a time in which her session ended.
  func loginAgain(_ user: String) async throws {
    tokens.withLock { $0[user] = nil }
    _ = try await token(user)
  }

  /// Calls a unary method as a user; `key` empty makes a new one.
  func call<I: ContractMessage, O: ContractMessage>(
    _ user: String?,
    _ method: String,
    _ request: I,
    key: String = ""
  ) async throws -> O {
    let token = if let user { try await token(user) } else { "" }
    let options = CallOptions(
      idempotencyKey: key.isEmpty ? id().description : key,
      token: token
    )
    return try await services.inProcessCaller().unary("hamlet.v1." + method, request, options)
  }

  /// The status with which a call is refused; ok where it is not.
  func status<I: ContractMessage>(
    _ user: String?,
    _ method: String,
    _ request: I,
    key: String = ""
  ) async throws -> StatusCode {
    let token = if let user { try await token(user) } else { "" }
    let options = CallOptions(
      idempotencyKey: key.isEmpty ? id().description : key,
      token: token
    )
    do {
      _ = try await services.inProcessCaller().unary(
        "hamlet.v1." + method,
        payload: request.encoded(),
        options
      )
      return .ok
    } catch {
      return error.code
    }
  }

  /// Registers somebody in Baishi and gives her id.
  func person(
    _ name: String = "王芳",
    born year: UInt32 = 1990,
    in division: String = Town.baishi,
    sex: Sex = .female,
    phone: String = ""
  ) async throws -> RecordID {
    let id = id()
    let _: RegisterPersonResponse = try await call(
      "clerk",
      "PersonService/RegisterPerson",
      RegisterPersonRequest(
        id: id,
        name: name,
        sex: sex,
        birth: PartialDate(year: year, month: 5, day: 1),
        division: division,
        kind: .localRegistered,
        phones: phone.isEmpty ? [] : [Phone(number: phone, okToCall: true)],
        createAnyway: true,
        createReason: "test"
      )
    )
    return id
  }
}
