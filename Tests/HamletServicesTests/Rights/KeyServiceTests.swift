import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Keys that are rotated while all go on working")
struct KeyServiceTests {
  private func status(_ town: Town, as user: String = "admin") async throws -> KeyStatus {
    try await town.call(user, "KeyService/GetKeyStatus", GetKeyStatusRequest())
  }

  @Test(
    "An administrator rotates; all is read and found meanwhile, and the old key goes in the end."
  )
  func rotate() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.fullPerson("王芳")
      let before = try await town.standing(person)
      #expect(try await status(town).currentKey == 1)
      let request = RotateKeysRequest(reason: "年度更换")
      let begun: KeyStatus = try await town.call("admin", "KeyService/RotateKeys", request)
      #expect(begun.currentKey == 2 && begun.sealingKeys == [1, 2] && begun.rewriting)
      #expect(begun.begunBy == "admin" && begun.begunAtUnixMs == Town.start)
      // A second one waits for the first.
      #expect(
        try await town.status("admin", "KeyService/RotateKeys", request) == .failedPrecondition
      )
      #expect(try await town.standing(person) == before)
      async let rewriting: Void = town.services.keys.finish()
      for year in 1_970..<1_980 { _ = try await town.person("李静", born: UInt32(year)) }
      try await rewriting
      let done = try await status(town, as: "protection")
      #expect(!done.rewriting && done.currentKey == 2 && done.sealingKeys == [2])
      #expect(done.rewritten > 0 && done.lookedAt >= done.rewritten && done.endedAtUnixMs != 0)
      #expect(try await town.standing(person) == before)
      // And it can be done again.
      let again: KeyStatus = try await town.call("admin", "KeyService/RotateKeys", request)
      #expect(again.currentKey == 3)
      try await town.services.keys.finish()
      #expect(try await status(town).sealingKeys == [3])
    }
  }

  @Test("The same request again makes no further keys; a reason is given, and others may not.")
  func repeated() async throws {
    try await Town.run { (town: Town) async throws in
      let request = RotateKeysRequest(reason: "年度更换")
      let method = "KeyService/RotateKeys"
      let first: KeyStatus = try await town.call("admin", method, request, key: "k")
      let second: KeyStatus = try await town.call("admin", method, request, key: "k")
      #expect(first == second && first.currentKey == 2)
      #expect(try await status(town).currentKey == 2)
      #expect(try await town.status("admin", method, RotateKeysRequest()) == .invalidArgument)
      for user in ["protection", "clerk", "worker"] {
        #expect(try await town.status(user, method, request) == .permissionDenied)
      }
      #expect(
        try await town.status("clerk", "KeyService/GetKeyStatus", GetKeyStatusRequest())
          == .permissionDenied
      )
    }
  }
}
