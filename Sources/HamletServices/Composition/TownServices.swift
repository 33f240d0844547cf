package import HamletDomain
package import HamletIdentity
package import HamletRPC
package import HamletStore
package import Logging

/// Every service of the contract over one store, ready to be called in process or by a transport.
package final class TownServices: Sendable {
  /// What a server may be told.
  package struct Settings: Sendable {
    package var version: String
    package var passwordCost = PasswordHash.Cost.server
    /// How many different people's records a person may read, and in which time.
    package var readBudget = ReadBudget.Terms.interactive
    package var clock: @Sendable () -> Int64
    /// The town's certification authority; nil: devices cannot be enrolled.
    package var authority: TownAuthority?

    package init(version: String, clock: @escaping @Sendable () -> Int64) {
      self.version = version
      self.clock = clock
    }

    /// Lets a person read so many different people's records in ten minutes.
    package mutating func limitReads(to most: Int) {
      let usual = ReadBudget.Terms.interactive
      readBudget = ReadBudget.Terms(limit: max(most, 1), milliseconds: usual.milliseconds)
    }
  }

  package let environment: ServiceEnvironment
  let accounts: AccountServices
  package let sessions: SessionTable
  package let devices: DeviceTable
  package let status: ServingStatus
  package let metrics: CallMetrics
  /// Brings what is sealed under new keys.
  package let keys: KeyRewriter
  /// Where calls enter.
  package let calls: CallServer

  /// Composes the services; sessions that are still in force go on.
  package init(store: Store, log: Logger, settings: Settings) async throws {
    environment = ServiceEnvironment(
      store: store,
      log: log,
      readBudget: settings.readBudget,
      clock: settings.clock
    )
    sessions = SessionTable()
    devices = DeviceTable()
    status = ServingStatus(since: settings.clock())
    metrics = CallMetrics()
    keys = KeyRewriter(environment)
    try await sessions.load(from: store, now: settings.clock())
    try await devices.load(from: store)
    let accounts = AccountServices(
      environment: environment,
      sessions: sessions,
      passwords: try PasswordDesk(
        cost: settings.passwordCost,
        stored: try await store.read { try $0.passwordHashes() }
      )
    )
    accounts.tries.load(try await store.read { try $0.failedTries() })
    self.accounts = accounts
    let aliases = environment.aliases
    aliases.replace(try await store.read { try $0.aliases() })
    var methods = MethodTable(interceptors: [CallLog(log), metrics]) { aliases.redirect($0, $1) }
    let health = HealthHandlers(state: status, version: settings.version)
    methods.register(health)
    methods.atOnce("hamlet.v1.HealthService/Check", health.now)
    methods.register(SchemaHandlers())
    let callers = SessionHandlers(accounts: accounts)
    methods.register(callers)
    methods.atOnce("hamlet.v1.SessionService/WhoAmI", callers.caller)
    methods.register(AdminHandlers(accounts: accounts))
    methods.register(RoleHandlers(admin: AdminHandlers(accounts: accounts)))
    methods.register(TokenHandlers(accounts: accounts))
    methods.register(EmergencyHandlers(env: environment))
    methods.register(
      DeviceHandlers(accounts: accounts, devices: devices, town: settings.authority)
    )
    methods.register(KeyHandlers(env: environment, rewriter: keys))
    let persons = PersonHandlers(env: environment)
    methods.register(persons)
    methods.atOnce("hamlet.v1.PersonService/GetPerson", persons.person)
    methods.register(TrainingHandlers(env: environment))
    methods.register(ImportHandlers(env: environment))
    methods.register(ConsultationHandlers(env: environment))
    methods.register(ScreeningHandlers(env: environment))
    methods.register(ReportHandlers(env: environment))
    methods.register(RightsHandlers(env: environment))
    methods.register(AuditHandlers(env: environment))
    try methods.checkWhole()
    calls = CallServer(
      methods: methods,
      authenticator: sessions,
      devices: devices,
      journal: StoreJournal(points: environment.points),
      logger: log,
      refusals: RefusedCalls(store: store),
      bursts: environment.points
    )
    accounts.sessionsEnded.setAction { [calls] in calls.endCalls(ofSession: $0) }
  }

  /// A caller in this process.
  package func inProcessCaller(
    session: ClientSession = ClientSession()
  ) -> InProcessCaller {
    InProcessCaller(calls, session: session, unixMilliseconds: environment.clock)
  }

  /// Returns when the alerts of wide reading so far are kept.
  package func settleAlerts() async { await environment.alerts.settle() }

  /// Ends the stays for care whose day has passed, and with them the host villages' access; gives how
  /// many.
  package func endStays() async throws(StoreError) -> Int {
    let now = environment.clock()
    let ticket = WriteTicket(system: "hamletd housekeeping", atUnixMilliseconds: now)
    let written = try await environment.store.write(ticket) { tx in
      let count = try tx.endStays(before: CivilDate(unixMilliseconds: now))
      return WriteOutcome(
        reply: Array(String(count).utf8),
        recordType: "residence",
        recordID: .none,
        detail: "\(count) stays ended"
      )
    }
    return Int(String(decoding: written.reply, as: UTF8.self)) ?? 0
  }

  /// Ends the referrals that nobody answered within 30 days; gives how many.
  package func expireReferrals() async throws(StoreError) -> Int {
    let now = environment.clock()
    let ticket = WriteTicket(system: "hamletd housekeeping", atUnixMilliseconds: now)
    let written = try await environment.store.write(ticket) { tx in
      let count = try tx.expireReferrals(before: CivilDate(unixMilliseconds: now))
      return WriteOutcome(
        reply: Array(String(count).utf8),
        recordType: "referral",
        recordID: .none,
        detail: "\(count) referrals expired"
      )
    }
    return Int(String(decoding: written.reply, as: UTF8.self)) ?? 0
  }

  /// Ends the proposals of roles that nobody confirmed within 14 days; gives how many.
  package func expireRoleProposals() async throws(StoreError) -> Int {
    let ticket = WriteTicket(
      system: "hamletd housekeeping",
      atUnixMilliseconds: environment.clock()
    )
    let written = try await environment.store.write(ticket) { tx in
      let count = try tx.expireProposals()
      return WriteOutcome(
        reply: Array(String(count).utf8),
        recordType: "account",
        recordID: .none,
        detail: "\(count) proposals expired"
      )
    }
    return Int(String(decoding: written.reply, as: UTF8.self)) ?? 0
  }

  /// Drops the replies that were kept under keys for 400 days, a thousand to a commit; gives how many.
  package func dropOldReplies() async throws(StoreError) -> Int {
    var dropped = 0
    var last = 0
    repeat {
      let ticket = WriteTicket(
        system: "hamletd housekeeping",
        atUnixMilliseconds: environment.clock()
      )
      let written = try await environment.store.write(ticket) { tx in
        let count = try tx.purgeOutcomes(limit: 1_000)
        return WriteOutcome(
          reply: Array(String(count).utf8),
          recordType: "outcome",
          recordID: .none,
          detail: "\(count)"
        )
      }
      last = Int(String(decoding: written.reply, as: UTF8.self)) ?? 0
      dropped += last
    } while last > 0
    try await dropOldImportRows()
    return dropped
  }

  /// Drops what was said of the rows of imports older than 90 days: the records are there, and what did
  /// not come in is mended or given up by then.
  private func dropOldImportRows() async throws(StoreError) {
    let now = environment.clock()
    let ticket = WriteTicket(system: "hamletd housekeeping", atUnixMilliseconds: now)
    _ = try await environment.store.write(ticket) { tx in
      let count = try tx.dropImportRows(begunBefore: now - 90 * 86_400_000)
      return WriteOutcome(
        reply: [],
        recordType: "import",
        recordID: .none,
        detail: "\(count) rows dropped"
      )
    }
  }

  /// A token for an account, without its password: for the server's own loading of seeds.
  func token(forUserNamed name: String) async throws -> String {
    guard let account = try await environment.store.read({ try $0.account(named: name) }) else {
      throw CallError.notFound("There is no user \(name).", "没有用户 \(name)。")
    }
    let token = SessionToken()
    let now = environment.clock()
    var random = SystemRandomNumberGenerator()
    let session = StoredSession(
      id: .timeOrdered(unixMilliseconds: now, random: &random),
      accountID: account.id,
      tokenDigest: token.digest,
      begun: now,
      expires: now + SessionTable.absoluteMilliseconds
    )
    sessions.add(session, of: account, now: now, provedAt: now)
    return token.text
  }
}
