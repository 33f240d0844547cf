import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire

extension Town {
  /// The status with which a stream ends.
  func streamStatus<I: ContractMessage, O: ContractMessage>(
    _ user: String,
    _ method: String,
    _ request: I,
    as type: O.Type
  ) async throws -> StatusCode {
    do {
      let _: [O] = try await stream(user, method, request)
      return .ok
    } catch let error as CallError {
      return error.code
    }
  }

  /// One user more, who has the password of all.
  func addUser(_ name: String, _ role: Role, _ scope: String) async throws {
    let cost = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
    let hash = try PasswordHash(password: Town.password, cost: cost).text
    let id = id()
    let ticket = WriteTicket(system: "test", atUnixMilliseconds: Town.start)
    _ = try await store.write(ticket) { tx in
      try tx.insert(
        Account(
          id: id,
          userName: name,
          displayName: name,
          role: role,
          scope: try DivisionPrefix(scope),
          password: hash,
          mustChangePassword: false
        )
      )
      return WriteOutcome(reply: [], recordType: "test", recordID: .none)
    }
  }
}
