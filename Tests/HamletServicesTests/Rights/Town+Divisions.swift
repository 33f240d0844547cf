import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

extension Town {
  func change(
    _ method: String,
    _ request: some ContractMessage
  ) async throws -> DivisionChangeResponse {
    try await call("admin", "AdminService/" + method, request)
  }

  func changeStatus(_ method: String, _ request: some ContractMessage) async throws -> StatusCode {
    try await status("admin", "AdminService/" + method, request)
  }

  func division(_ code: String) async throws -> Division {
    try await call("clerk", "AdminService/GetDivision", GetDivisionRequest(code: code))
  }

  func home(of person: RecordID) async throws -> String {
    let read: Person = try await call(
      "clerk",
      "PersonService/GetPerson",
      GetPersonRequest(id: person)
    )
    return read.residence?.division ?? ""
  }

  /// Three people of Baishi.
  func threePeople() async throws -> [RecordID] {
    [
      try await person("王芳", born: 1990), try await person("李静", born: 1980),
      try await person("张伟", born: 1975, sex: .male),
    ]
  }

  /// A person of Baishi at an address.
  func person(_ name: String, born year: UInt32, address: String) async throws -> RecordID {
    let id = id()
    let request = RegisterPersonRequest(
      id: id,
      name: name,
      sex: .female,
      birth: PartialDate(year: year, month: 6, day: 2),
      division: Town.baishi,
      kind: .localRegistered,
      address: address
    )
    let _: RegisterPersonResponse = try await call("clerk", "PersonService/RegisterPerson", request)
    return id
  }

  /// Confirms, as data protection, every role that waits; gives why they waited.
  @discardableResult
  func confirmRoles() async throws -> [RoleProposalCause] {
    let waiting: ListRoleProposalsResponse = try await call(
      "protection",
      "RoleService/ListRoleProposals",
      ListRoleProposalsRequest()
    )
    for proposal in waiting.proposals {
      let _: RoleProposal = try await call(
        "protection",
        "RoleService/ConfirmRole",
        ConfirmRoleRequest(id: proposal.id, baseVersion: proposal.version)
      )
    }
    return waiting.proposals.map(\.cause)
  }
}
