import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

extension Town {
  /// The day on which the town's clock begins.
  static let today = "2026-11-24"

  /// A woman of Baishi who has lived there since 2020.
  func resident(_ name: String = "王芳", born year: UInt32 = 1990) -> RegisterPersonRequest {
    RegisterPersonRequest(
      id: id(),
      name: name,
      sex: .female,
      birth: PartialDate(year: year, month: 5, day: 1),
      division: Town.baishi,
      kind: .localRegistered,
      address: "3组5号",
      validFrom: "2020-01-01",
      createAnyway: true,
      createReason: "test"
    )
  }

  /// Registers somebody as a user and gives her id.
  @discardableResult
  func register(
    _ request: RegisterPersonRequest,
    as user: String = "clerk"
  ) async throws -> RecordID {
    let _: RegisterPersonResponse = try await call(user, "PersonService/RegisterPerson", request)
    return request.id
  }

  /// A child of a guardian, registered in Baishi.
  func child(of guardians: [RecordID], _ name: String = "王小宝") async throws -> RecordID {
    var request = resident(name, born: 2020)
    request.guardianIds = guardians
    return try await register(request)
  }

  /// A person with what is masked left masked.
  func get(_ id: RecordID, as user: String = "worker") async throws -> Person {
    try await call(user, "PersonService/GetPerson", GetPersonRequest(id: id))
  }

  /// A person's own page, read for her care; she agrees to that first.
  func page(_ id: RecordID, as user: String = "worker") async throws -> Person {
    try await consent(id, to: .care)
    return try await call(
      user,
      "PersonService/GetPerson",
      GetPersonRequest(id: id, view: .care, purpose: .care)
    )
  }

  /// What a server stream answers, in full.
  func all<I: ContractMessage, O: ContractMessage>(
    _ user: String,
    _ method: String,
    _ request: I
  ) async throws -> [O] {
    let options = CallOptions(token: try await token(user))
    let call: ServerStreamCall<O> = try await services.inProcessCaller().serverStream(
      "hamlet.v1." + method,
      request,
      options
    )
    var answers: [O] = []
    while let answer = try await call.next() { answers.append(answer) }
    return answers
  }
}
