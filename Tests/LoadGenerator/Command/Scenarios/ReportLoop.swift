import HamletClient
import HamletDomain
import HamletLoadKit
import HamletMessages
import HamletRPC
import HamletTransport
import Synchronization

/// Asks for the same report again and again, until it is stopped.
final class ReportLoop: Sendable {
  private let isStopped = Atomic(false)
  private let connection: HamletConnection
  private let work: Mutex<Task<[Double], any Error>?>

  init(_ connection: HamletConnection, _ report: BesideReportCommand.Report, of division: String) {
    self.connection = connection
    work = Mutex(nil)
    let task = Task { [self] in
      var durations: [Double] = []
      repeat {
        let before = LoadTime.now()
        try await Self.ask(connection, report, division)
        durations.append(Double(LoadTime.now() - before) / 1e6)
      } while !isStopped.load(ordering: .relaxed)
      return durations
    }
    work.withLock { $0 = task }
  }

  private static func ask(
    _ connection: HamletConnection,
    _ report: BesideReportCommand.Report,
    _ division: String
  ) async throws(CallError) {
    let request = ReportRequest(division: division, period: .year)
    let client = ReportServiceClient(connection)
    switch report {
    case .coverage: _ = try await client.getCoverageReport(request)
    case .completeness: _ = try await client.getCompletenessReport(request)
    }
  }

  /// Stops after the report that is under way; gives how long each took, in milliseconds.
  func stop() async throws -> [Double] {
    isStopped.store(true, ordering: .relaxed)
    let durations = try await work.withLock { $0 }?.value ?? []
    await connection.close()
    return durations
  }
}
