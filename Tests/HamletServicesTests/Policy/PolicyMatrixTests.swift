import HamletDomain
import HamletMessages
import Testing

@testable import HamletRPC

@Suite("The matrix of who may do what")
struct PolicyMatrixTests {
  private let matrix: [ExpectedPolicy]

  init() throws {
    matrix = try ExpectedPolicy.all()
  }

  @Test("The contract and the matrix have the same methods, and agree in every cell.")
  func agreement() {
    #expect(ExpectedPolicy.differences(matrix, Contract.schema) == [])
  }

  @Test("A policy that was changed in any cell, a method too many and one too few are noticed.")
  func planted() throws {
    let name = "hamlet.v1.PersonService/GetPerson"
    #expect(try planting { $0.roles.append(Role.reviewer.rawValue) } == ["\(name): roles"])
    #expect(try planting { $0.roles.removeLast() } == ["\(name): roles"])
    #expect(try planting { $0.roles = [] } == ["\(name): roles"])
    #expect(try planting { $0.scope = .town } == ["\(name): scope"])
    #expect(try planting { $0.idempotency = .keyed } == ["\(name): kind"])
    #expect(try planting { $0.open = true } == ["\(name): access", "\(name): roles"])
    #expect(
      try planting { $0.name = "PeekPerson" } == [
        "\(name): not in the contract", "hamlet.v1.PersonService/PeekPerson: not in the matrix",
      ]
    )
  }

  @Test("No line stands for every user but those that show nothing of anybody else.")
  func forEveryone() {
    let methods = matrix.filter(\.isForAny).map(\.method)
    #expect(
      Set(methods) == [
        "hamlet.v1.SessionService/Logout", "hamlet.v1.SessionService/WhoAmI",
        "hamlet.v1.SessionService/ChangePassword", "hamlet.v1.AdminService/ListDivisions",
        "hamlet.v1.AuditService/GetCheckpoint", "hamlet.v1.AuditService/ProveAuditRow",
        "hamlet.v1.SessionService/Reauthenticate", "hamlet.v1.SessionService/ListOwnSessions",
        "hamlet.v1.SessionService/EndOwnSession", "hamlet.v1.SessionService/EndOtherSessions",
        "hamlet.v1.AdminService/GetDivision",
        "hamlet.v1.ScreeningService/LookupCode", "hamlet.v1.PersonService/GetNotice",
        "hamlet.v1.PersonService/ListNotices",
        "hamlet.v1.ConsultationService/GetServicePoint",
        "hamlet.v1.ConsultationService/ListServicePoints",
      ]
    )
  }

  @Test("Every method that is served has a policy: a line of the matrix, and one in the contract.")
  func served() async throws {
    try await Town.run { (town: Town) async throws in
      let names = town.methods
      #expect(!names.isEmpty)
      let written = Set(matrix.map(\.method))
      for name in names {
        #expect(written.contains(name), "\(name) is not in the matrix")
        let info = try #require(Contract.schema.method(name)).info
        #expect(!(info.open && !info.roles.isEmpty), "\(name) is open and has roles")
      }
    }
  }

  /// What is noticed anew of a contract whose GetPerson was changed.
  private func planting(_ change: (inout MethodInfo) -> Void) throws -> [String] {
    var schema = Contract.schema.schema
    let service = try #require(
      schema.services.firstIndex { $0.name == "hamlet.v1.PersonService" }
    )
    let method = try #require(
      schema.services[service].methods.firstIndex { $0.name == "GetPerson" }
    )
    change(&schema.services[service].methods[method])
    let before = Set(ExpectedPolicy.differences(matrix, Contract.schema))
    return ExpectedPolicy.differences(matrix, SchemaIndex(schema)).filter { !before.contains($0) }
  }
}
