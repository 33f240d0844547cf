import HamletDomain
import HamletMessages
import HamletWire
import NIOCore
import Testing

@testable import HamletRPC
@testable import HamletServices

/// Somebody of the next village tries ids of this one in every field of every method that takes one:
/// what she gets must be, byte for byte, what she gets for an id that does not exist.
@Suite("Records of another village, by every method that names a record")
struct OutOfScopeTests {
  /// A field of a method's request, and who tries it.
  private struct Attack {
    let example: ExampleRequest
    let field: String
    let role: Role

    var fieldName: String { "\(example.method.info.name).\(field)" }
    var name: String { "\(fieldName) as \(role)" }
  }

  /// Where the answer may differ, each with its reason.
  private static let exceptions: Set<String> = [
    // Where the service is and when it is open is for everyone.
    "RequestAppointment.service_point_id",
    // Five wrong codes an hour and user: the sixth try is refused, whatever it names.
    "ResumeByCallbackCode.before_id",
  ]

  /// Methods that may let nobody in by an id of the demo's village, by the reason.
  private static let silent: [String: Set<String>] = [
    "the demo has none that waits: no erasure, no alert": [
      "CancelErasure", "CloseReadAlert", "ConfirmErasure",
    ],
    "the demo has no open move, case or merge within one village": [
      "AcceptMove", "CancelMove", "DisputeMove", "ResolveDuplicate", "UnmergePersons",
    ],
    "the demo has none of this advice": [
      "GetAntenatalAdvice", "GetChildAdvice",
    ],
    "campaigns and rounds are the town's, and known to every village": [
      "GetCoverage", "GetRoundProgress", "ListNotYetOffered", "ListRoundWork", "RecordOffer",
      "RecordRoundAnswer",
    ],
    "a list about somebody of whom nothing is written is empty, whoever she is": [
      "ExportIncident", "ListConsultations", "ListFollowUps", "ListRequests",
    ],
    "the other ids of the example name nothing in the demo": [
      "ErasePerson", "LinkReports", "ListMissingChunks", "MergePersons", "RecordAntenatalAdvice",
      "RecordAwareness", "RecordChildAdvice", "UnlinkReports",
    ],
    "it asks for a callback code beside the id": [
      "ResumeByCallbackCode"
    ],
  ]

  @Test(
    "The next village's ids, and another town's, are answered as ids that nobody has, to the byte."
  )
  func strangers() async throws {
    try await DemoTown.run { (town: DemoTown) async throws in
      let theirs = try await VillageRecords(of: Reach.own.scope, town.store)
      let ours = try await VillageRecords(of: Reach.sibling.scope, town.store)
      var (compared, telling): (Int, Set<String>) = (0, [])
      let attacks = try Self.attacks()
      for attack in attacks {
        let base = attack.example.filled(but: attack.field, from: ours)
        for (table, id) in theirs.candidates(for: attack.field) {
          for reach in [Reach.sibling, .none] {
            compared += 1
            let known = try await Self.answer(town, attack, base, id, reach)
            let unknown = try await Self.answer(town, attack, base, town.id(), reach)
            if known != unknown, !Self.exceptions.contains(attack.fieldName) {
              Issue.record("\(attack.name) of \(table): \(known.code), not \(unknown.code)")
            }
          }
          // The same as somebody of that village: there the id must make a difference, or the
          // comparison shows nothing.
          let home = attack.example.filled(but: attack.field, from: theirs)
          let own = try await Self.answer(town, attack, home, id, .own)
          let nobody = try await Self.answer(town, attack, home, town.id(), .own)
          if own.code != .notFound, own != nobody {
            telling.insert(attack.example.method.info.name)
          }
        }
      }
      let all = Set(attacks.map(\.example.method.info.name))
      print(
        "compared \(compared) answers; \(telling.count) of \(all.count) methods let their own in"
      )
      let excused = Self.silent.values.reduce(into: Set<String>()) { $0.formUnion($1) }
      #expect(all.subtracting(telling).subtracting(excused).sorted() == [])
    }
  }

  /// Every id field of every method within the caller's own divisions, as each role that may.
  private static func attacks() throws -> [Attack] {
    try ExpectedPolicy.all().filter { $0.scope == .own }.flatMap { line in
      let method = try #require(Contract.schema.method(line.method))
      let example = try ExampleRequest(method)
      let roles = DemoTown.roles.filter(line.allows)
      return example.idFields.filter { !example.isNew($0) }.flatMap { field in
        roles.map { Attack(example: example, field: field, role: $0) }
      }
    }
  }

  private static func answer(
    _ town: DemoTown,
    _ attack: Attack,
    _ base: ExampleRequest,
    _ id: RecordID,
    _ reach: Reach
  ) async throws -> Answer {
    let token = try await town.token(DemoTown.userName(attack.role, reach))
    let request = base.renewed().with(id, in: attack.field)
    return await town.answer(attack.example.method, try request.payload(), token: token)
      .without(id)
  }
}

extension Answer {
  /// The same with an id that was asked for blanked out, where the answer repeats it.
  fileprivate func without(_ id: RecordID) -> Answer {
    let bytes = Array(id.bytes)
    var message = self.message
    var start = 0
    while start + bytes.count <= message.count {
      if message[start..<(start + bytes.count)].elementsEqual(bytes) {
        message.replaceSubrange(
          start..<(start + bytes.count),
          with: [UInt8](repeating: 0, count: bytes.count)
        )
      }
      start += 1
    }
    return Answer(code: code, end: end, message: message)
  }
}
