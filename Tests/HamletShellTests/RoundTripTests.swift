import Foundation
import HamletMessages
import Testing

@testable import HamletShell

@Suite struct RoundTripTests {
  @Test("A request written as a line is read back as it was.", arguments: 0..<300)
  func line(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let command = try #require(Fixture.book.commands.randomElement(using: &random))
    let request = value(command.method.input, depth: 0, &random)
    let line = LineWriter.line(command, request)
    let outcome = Fixture.parser.parse(line)
    // Values are random, so only what breaks a rule of a format may be refused.
    guard case .command(let parsed)? = outcome.statement else {
      let kinds = Set(outcome.problems.map(\.kind))
      #expect(
        kinds.isSubset(of: [.badValue, .setTwice]),
        "seed \(seed): \(line) \(outcome.problems)"
      )
      return
    }
    #expect(given(parsed.request, like: request) == request, "seed \(seed): \(line)")
  }

  /// What the shell adds, as new ids and update masks, is no part of what was written.
  private func given(_ parsed: JSONValue, like request: JSONValue) -> JSONValue {
    guard case .object(let members) = parsed, case .object(let wanted) = request else {
      return parsed
    }
    let names = Set(wanted.map(\.name))
    return .object(members.filter { names.contains($0.name) })
  }

  private func value(_ type: String, depth: Int, _ random: inout SeededRandom) -> JSONValue {
    var members: [JSONMember] = []
    var oneofs: Set<String> = []
    for field in Fixture.book.message(type)?.fields ?? [] where Bool.random(using: &random) {
      if !field.oneof.isEmpty, !oneofs.insert(field.oneof).inserted { continue }
      if field.repeated {
        let count = Int.random(in: 1...3, using: &random)
        let values = (0..<count).map { _ in single(field, depth, &random) }
        members.append(JSONMember(field.name, .array(values)))
      } else {
        members.append(JSONMember(field.name, single(field, depth, &random)))
      }
    }
    return .object(members)
  }

  private func single(
    _ field: FieldInfo,
    _ depth: Int,
    _ random: inout SeededRandom
  ) -> JSONValue {
    switch field.kind {
    case .bool: return .bool(Bool.random(using: &random))
    case .int32, .uint32: return .number(String(Int.random(in: 0...11, using: &random)))
    case .int64, .uint64: return .string(String(Int.random(in: 0...99, using: &random)))
    case .enum:
      let values = Fixture.book.enumeration(field.typeName)?.values ?? []
      return .string(values.randomElement(using: &random)?.name ?? "")
    case .bytes:
      if field.format == "id" { return .string(Fixture.person) }
      if field.format == "sha256" { return .string(String(repeating: "a7", count: 32)) }
      return .string("")
    case .message: return depth > 3 ? .object([]) : value(field.typeName, depth: depth + 1, &random)
    case .string, .unspecified:
      let isFree = ["", "text", "line"].contains(field.format)
      return .string(isFree ? random.text(upTo: 9) : "12")
    }
  }
}
