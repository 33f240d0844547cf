import HamletDomain
import HamletMessages
import HamletWire
import NIOCore
import Testing

@testable import HamletRPC
@testable import HamletServices

/// Somebody with an account of the next village, whatever her role, asks for this one's records in
/// every way that a request has: no answer may hold the id of one.
@Suite("An account of the next village")
struct VillageAttackTests {
  /// Records that are for everyone, or for both villages.
  private static let shared: Set<String> = [
    "service_points", "campaigns", "update_rounds", "divisions", "moves", "codes",
    "service_targets",
  ]

  @Test("gets no id of this village's records by naming this village, the town or nothing.")
  func divisions() async throws {
    try await DemoTown.run { (town: DemoTown) async throws in
      let theirs = try await Self.ids(town)
      var asked = 0
      for line in try ExpectedPolicy.all() where line.scope == .own && line.kind == .read {
        let example = try ExampleRequest(try #require(Contract.schema.method(line.method)))
        for role in DemoTown.roles where line.allows(role) {
          let token = try await town.token(DemoTown.userName(role, .sibling))
          for request in Self.variants(example) {
            asked += 1
            let answer = await town.answer(example.method, try request.payload(), token: token)
            let told = Self.idsTold(answer.message).intersection(theirs.keys)
            for id in told {
              Issue.record("\(line.method) as \(role) tells of \(theirs[id] ?? "")")
            }
          }
        }
      }
      print("asked \(asked) times for \(theirs.count) records")
      #expect(asked > 300)
      #expect(theirs.count > 100)
    }
  }

  @Test("gets nothing by a page token that somebody of the whole town was given.")
  func pageTokens() async throws {
    try await DemoTown.run { (town: DemoTown) async throws in
      let theirs = try await Self.ids(town)
      var tried = 0
      for line in try ExpectedPolicy.all() where line.scope == .own && line.kind == .read {
        let method = try #require(Contract.schema.method(line.method))
        for role in DemoTown.roles where line.allows(role) {
          guard let request = try await Self.secondPage(town, method, role) else { continue }
          let token = try await town.token(DemoTown.userName(role, .sibling))
          let answer = await town.answer(method, try request.payload(), token: token)
          let told = Self.idsTold(answer.message).intersection(theirs.keys)
          #expect(told.isEmpty, "\(line.method) as \(role)")
          tried += 1
        }
      }
      #expect(tried > 5)
    }
  }

  @Test("gets no reply that was kept for somebody else's key and bytes.")
  func keys() async throws {
    try await DemoTown.run { (town: DemoTown) async throws in
      let method = try #require(
        Contract.schema.method("hamlet.v1.PersonService/RegisterPerson")
      )
      let request = try ExampleRequest(method).renewed().payload()
      let key = town.id().description
      let own = try await town.token(DemoTown.userName(.villageWorker, .own))
      let first = await town.answer(method, request, token: own, key: key)
      let again = await town.answer(method, request, token: own, key: key)
      #expect(first == again)
      let other = try await town.token(DemoTown.userName(.villageWorker, .sibling))
      let stolen = await town.answer(method, request, token: other, key: key)
      #expect(stolen.code != .ok)
      #expect(stolen.message.isEmpty)
    }
  }

  /// The example, with each field that names divisions left out, set to this village and to the town.
  private static func variants(_ example: ExampleRequest) -> [ExampleRequest] {
    let fields = Contract.schema.message(example.method.info.input)?.fields ?? []
    let places = fields.filter { ($0.rule?.format ?? "").hasPrefix("division") }.map(\.name)
    return [example]
      + places.flatMap { field in
        ["", Reach.own.scope, Reach.parent.scope, Reach.own.scope.prefix(6).description].map {
          example.with(text: $0, in: field)
        }
      }
  }

  /// What somebody of the town would send for the second page of a list; nil: there is none.
  private static func secondPage(
    _ town: DemoTown,
    _ method: ContractMethod,
    _ role: Role
  ) async throws -> ExampleRequest? {
    let fields = Contract.schema.message(method.info.input)?.fields.map(\.name) ?? []
    guard fields.contains("page_token"), !method.info.serverStreams else { return nil }
    var request = try ExampleRequest(method)
    if fields.contains("division") { request = request.with(text: Reach.own.scope, in: "division") }
    if fields.contains("page_size") { request = request.with(number: 1, in: "page_size") }
    let token = try await town.token(DemoTown.userName(role, .parent))
    let answer = await town.answer(method, try request.payload(), token: token)
    guard answer.code == .ok else { return nil }
    let page = try JSONMapping.json(
      from: ByteBuffer(bytes: answer.message),
      type: method.info.output
    )
    guard case .string(let next)? = page["next_page_token"], !next.isEmpty else { return nil }
    let second = request.with(text: next, in: "page_token")
    return fields.contains("division") ? second.with(text: "", in: "division") : second
  }

  /// The ids of this village's records, with the tables that they are of.
  private static func ids(_ town: DemoTown) async throws -> [RecordID: String] {
    let records = try await VillageRecords(of: Reach.own.scope, town.store, perTable: 2_000)
    var ids: [RecordID: String] = [:]
    for (table, found) in records.byTable where !shared.contains(table) {
      for id in found { ids[id] = table }
    }
    return ids
  }

  /// Every run of bytes in an answer that could be an id: its length stands before it.
  private static func idsTold(_ message: [UInt8]) -> Set<RecordID> {
    var told: Set<RecordID> = []
    for index in message.indices where message[index] == 16 && index + 17 <= message.count {
      if let id = RecordID(bytes: message[(index + 1)..<(index + 17)]) { told.insert(id) }
    }
    return told
  }
}
