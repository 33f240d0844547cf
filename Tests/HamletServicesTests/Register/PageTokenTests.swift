import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Page tokens come from the list that they go on with")
struct PageTokenTests {
  private static let bad = ["zzz", "0", "1~2~3", "990101001001", "-1"]

  @Test(
    "One that no list gave is refused: it is neither the beginning nor the end.",
    arguments: bad
  )
  func refused(token: String) async throws {
    try await Town.run { town in
      func code(
        _ user: String,
        _ method: String,
        _ request: some ContractMessage
      ) async throws
        -> StatusCode
      { try await town.status(user, method, request) }
      let refused: StatusCode = .invalidArgument
      _ = try await town.person("王芳")
      #expect(
        try await code("clerk", "PersonService/ListRoster", ListRosterRequest(pageToken: token))
          == refused
      )
      #expect(
        try await code(
          "clerk",
          "PersonService/SearchPersons",
          SearchPersonsRequest(name: "芳", pageToken: token)
        ) == refused
      )
      #expect(
        try await code(
          "clerk",
          "PersonService/ListIncomplete",
          ListIncompleteRequest(pageToken: token)
        ) == refused
      )
      #expect(
        try await code("clerk", "PersonService/ListMoves", ListMovesRequest(pageToken: token))
          == refused
      )
      #expect(
        try await code(
          "admin",
          "RoleService/ListRoleProposals",
          ListRoleProposalsRequest(pageToken: token)
        ) == refused
      )
    }
  }
}
