import ArgumentParser
import Foundation
import HamletClient
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletTransport

/// Logged-in connections, and timed runs on them.
struct Bench {
  private let connections: [HamletConnection]
  private let workload: Workload
  private let seed: UInt64

  /// Connects, logs in once, and reads the roster where the workload needs it.
  init(_ command: LoadCommand, _ endpoint: Endpoint, seed: UInt64) async throws {
    let options = try Self.options(command, endpoint)
    var connections: [HamletConnection] = []
    for _ in 0..<command.connections {
      connections.append(try await HamletConnection.connect(to: endpoint, options))
    }
    var people: [PersonSummary] = []
    if command.workload.needsLogin {
      let login = try await Self.logIn(command, connections[0])
      for connection in connections {  // The token stays with the connection.
        _ = try await SessionServiceClient(connection)
          .whoAmI(WhoAmIRequest(), CallOptions(token: login.token))
      }
      if command.workload.needsPeople {
        people = try await Self.roster(
          of: login.user?.scopePrefix ?? "",
          upTo: command.sample,
          connections[0]
        )
      }
    }
    self.connections = connections
    self.seed = seed
    workload = Workload(
      kind: command.workload,
      people: people,
      division: command.division,
      connect: { () async throws(CallError) in
        try await HamletConnection.connect(to: endpoint, options)
      },
      random: SplitMix(seed: seed)
    )
  }

  /// Over TLS where a profile names the device that is shown.
  private static func options(
    _ command: LoadCommand,
    _ endpoint: Endpoint
  ) throws -> ConnectionOptions {
    var options = ConnectionOptions(agent: "hamlet-load/1")
    guard let name = command.profile else { return options }
    guard case .tcp(let host, _) = endpoint, let device = try ProfileFolder().device(name) else {
      throw ValidationError("profile \(name) has no device for \(endpoint)")
    }
    options.tls = try ClientTLS(.authority(device.authority), host: host, device: device)
    return options
  }

  private static func logIn(
    _ command: LoadCommand,
    _ connection: HamletConnection
  ) async throws -> LoginResponse {
    let text = try String(contentsOfFile: command.passwordFile, encoding: .utf8)
    let password = text.trimmingCharacters(in: .newlines)
    return try await SessionServiceClient(connection)
      .login(LoginRequest(userName: command.user, password: password))
  }

  private static func roster(
    of division: String,
    upTo count: Int,
    _ connection: HamletConnection
  ) async throws(CallError) -> [PersonSummary] {
    var people: [PersonSummary] = []
    var page = ListRosterRequest(division: division, pageSize: 200)
    repeat {
      let answer = try await PersonServiceClient(connection).listRoster(page)
      people += answer.persons
      page.pageToken = answer.nextPageToken
    } while !page.pageToken.isEmpty && people.count < count
    return people
  }

  /// Keeps so many calls at work on every connection, and counts those answered in time; `round` is
  /// another number for each run of one command.
  func run(inFlight: Int, seconds: Double, round: Int) async -> RunResult {
    let clock = ContinuousClock()
    let start = clock.now + .milliseconds(500)
    let end = start + .seconds(seconds)
    let samples = await withTaskGroup(of: Samples.self) { group in
      for (index, connection) in connections.enumerated() {
        for slot in 0..<inFlight {
          var workload = workload
          // Another stream for each run and slot: 'register' never makes a person twice.
          let place = (UInt64(round) << 32) | UInt64(index * 10_000 + slot)
          workload.random = SplitMix(seed: seed ^ (place &* 0x2545_f491_4f6c_dd1d))
          group.addTask { [workload] in
            await Self.calls(workload, connection, from: start, to: end)
          }
        }
      }
      var all = Samples()
      for await part in group { all.add(part) }
      return all
    }
    return RunResult(
      samples,
      connections: connections.count,
      inFlight: inFlight,
      seconds: seconds
    )
  }

  private static func calls(
    _ workload: Workload,
    _ connection: HamletConnection,
    from start: ContinuousClock.Instant,
    to end: ContinuousClock.Instant
  ) async -> Samples {
    var workload = workload
    var samples = Samples()
    var before = ContinuousClock.now
    while before < end {
      let failure = await workload.call(connection)
      let after = ContinuousClock.now
      if after >= start, after < end { samples.add(after - before, failure) }
      before = after
      if failure != nil, !connection.isOpen { break }
    }
    return samples
  }

  func close() async {
    for connection in connections { await connection.close() }
  }
}
