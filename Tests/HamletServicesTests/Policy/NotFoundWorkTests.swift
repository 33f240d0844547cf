import HamletDomain
import HamletMessages
import HamletWire
import Synchronization
import Testing

@testable import HamletRPC
@testable import HamletServices

/// What it takes to answer that a record is not there, for every method that names one: as much for
/// one of another village as for one that nobody has, counted in statements rather than by a clock.
@Suite("The work behind NOT_FOUND, by every method that names a record")
struct NotFoundWorkTests {
  /// Where more is done for a record that is there, by method and field, each with its reason.
  private static let exceptions: [String: String] = [
    "GetInformedChoice.consultation_id":
      "the consultation is the clinician's to see: what is kept from her is whether there is a choice",
    "RecordInformedChoice.consultation_id":
      "the consultation is the clinician's to see: what is kept from her is whether there is a choice",
    "IssueCertificate.staff_id":
      "the town's staff are the trainer's to see: it is the session that is not there",
    "RecordSupplies.service_point_id": "where the service is and when it is open is for everyone",
  ]

  /// The statements that ran since they were last taken, on whatever thread.
  private final class Statements: Sendable {
    private let list = Mutex<[String]>([])

    /// Not what the audit does beside the calls, nor how connections are set up: both are in time with
    /// the writer and with threads, not with what was asked for.
    func add(_ sql: String) {
      guard !sql.contains("audit"), !sql.hasPrefix("PRAGMA"), !sql.hasPrefix("--") else { return }
      list.withLock { $0.append(sql) }
    }

    func take() -> [String] {
      list.withLock { list in
        defer { list = [] }
        return list
      }
    }
  }

  /// A field of a method's request, and who tries what in it.
  private struct Trial {
    let example: ExampleRequest
    let field: String
    let role: Role
    let reach: Reach

    var name: String { "\(example.method.info.name).\(field)" }
  }

  @Test("Not yours takes the statements of not there.")
  func statements() async throws {
    let statements = Statements()
    try await DemoTown.run(traced: statements.add) { (town: DemoTown) async throws in
      let theirs = try await VillageRecords(of: Reach.own.scope, town.store, perTable: 1)
      let ours = try await VillageRecords(of: Reach.sibling.scope, town.store)
      var (compared, found): (Int, Set<String>) = (0, [])
      for trial in try Self.trials() {
        let request = trial.example.filled(but: trial.field, from: ours)
        let (code, unknown) = try await Self.work(town, trial, request, town.id(), statements)
        guard code == .notFound else { continue }
        for (table, id) in theirs.candidates(for: trial.field) {
          let (code, known) = try await Self.work(town, trial, request, id, statements)
          guard code == .notFound else { continue }
          compared += 1
          guard known != unknown else { continue }
          guard try await differsAgain(town, trial, request, id, statements) else { continue }
          found.insert(trial.name)
          guard Self.exceptions[trial.name] == nil else { continue }
          let first = zip(known, unknown).first { $0 != $1 }?.0 ?? known.last ?? ""
          Issue.record(
            "\(trial.name) of \(table): \(known.count), not \(unknown.count): \(first.prefix(160))"
          )
        }
      }
      print("compared the statements of \(compared) refusals")
      #expect(compared > 500)
      for name in Self.exceptions.keys.sorted() where !found.contains(name) {
        Issue.record("\(name) is excepted, and differs no more")
      }
    }
  }

  /// A thread that reads for the first time sets its connection up, so what differs once is looked at
  /// again on both sides.
  private func differsAgain(
    _ town: DemoTown,
    _ trial: Trial,
    _ request: ExampleRequest,
    _ id: RecordID,
    _ statements: Statements
  ) async throws -> Bool {
    for _ in 0..<5 {
      let known = try await Self.work(town, trial, request, id, statements).1
      let unknown = try await Self.work(town, trial, request, town.id(), statements).1
      if known == unknown { return false }
    }
    return true
  }

  /// Every id field of every method of the own village or the town, as the first role that may: from
  /// the next village, or, where the whole town is the caller's, from another town.
  private static func trials() throws -> [Trial] {
    let scopes: [MethodScope: Reach] = [.own: .sibling, .town: .none]
    return try ExpectedPolicy.all().flatMap { line -> [Trial] in
      guard let reach = scopes[line.scope], let role = DemoTown.roles.first(where: line.allows)
      else { return [] }
      let example = try ExampleRequest(try #require(Contract.schema.method(line.method)))
      return example.idFields.filter { !example.isNew($0) }.map {
        Trial(example: example, field: $0, role: role, reach: reach)
      }
    }
  }

  private static func work(
    _ town: DemoTown,
    _ trial: Trial,
    _ request: ExampleRequest,
    _ id: RecordID,
    _ statements: Statements
  ) async throws -> (StatusCode, [String]) {
    let token = try await town.token(DemoTown.userName(trial.role, trial.reach))
    let payload = try request.renewed().with(id, in: trial.field).payload()
    _ = statements.take()
    let answer = await town.answer(trial.example.method, payload, token: token)
    // Ids of a set stand in the text of some statements.
    let hex = id.bytes.map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined()
    return (answer.code, statements.take().map { $0.replacing(hex, with: "id") })
  }
}
