import Foundation
import HamletDomain
import HamletMessages
import Testing

@Suite("Which sensitive fields of answers a role may see")
struct FieldSightTests {
  /// A line written by hand: a field, who sees it whole, and who sees it masked.
  private struct Line: Equatable {
    let field: String
    let whole: Set<Role>
    let masked: Set<Role>
  }

  private static func lines() throws -> [Line] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("sight.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let cells = line.components(separatedBy: "\t")
        return Line(field: cells[0], whole: try roles(cells[1]), masked: try roles(cells[2]))
      }
  }

  private static func roles(_ cell: String) throws -> Set<Role> {
    if cell == "-" { return [] }
    return Set(
      try cell.components(separatedBy: ",").map { try #require(ExpectedPolicy.roleNames[$0]) }
    )
  }

  /// Sensitive fields that an answer of some method can hold, with the roles that may call it.
  private static func reached() -> [String: Set<Role>] {
    var reached: [String: Set<Role>] = [:]
    for method in Contract.schema.allMethods where !method.info.open {
      let named = Set(method.info.roles.compactMap(Role.init(rawValue:)))
      let roles = named.isEmpty ? Set(DemoTown.roles) : named
      var types: Set<String> = []
      collect(method.info.output, &types)
      for type in types {
        let name = type.split(separator: ".").last.map(String.init) ?? ""
        for field in Contract.schema.message(type)?.fields ?? [] where isSensitive(field) {
          reached["\(name).\(field.name)", default: []].formUnion(roles)
        }
      }
    }
    return reached
  }

  private static func isSensitive(_ field: FieldInfo) -> Bool {
    let format = field.rule?.format ?? ""
    // Secrets are answered to whom they belong to, once.
    guard format != "secret" else { return false }
    return (field.rule?.sensitive ?? false) || ["text", "resident_id", "phone"].contains(format)
  }

  private static func collect(_ type: String, _ types: inout Set<String>) {
    guard types.insert(type).inserted else { return }
    for field in Contract.schema.message(type)?.fields ?? [] where field.kind == .message {
      collect(field.typeName, &types)
    }
  }

  @Test("The table of the program is the one written by hand.")
  func agreement() throws {
    let lines = try Self.lines()
    #expect(lines.count == FieldSight.table.count)
    for line in lines {
      let sight = try #require(FieldSight.of(line.field), "\(line.field) is not in the table")
      for role in DemoTown.roles {
        let expected: Bool? =
          line.whole.contains(role) ? true : line.masked.contains(role) ? false : nil
        let actual: Bool? =
          switch sight.showing(to: role) {
          case .whole: true
          case .masked: false
          case .hidden: nil
          }
        #expect(actual == expected, "\(line.field) to \(role)")
      }
    }
  }

  @Test("Every sensitive field that an answer can hold has a line, and every line such a field.")
  func complete() {
    let reached = Self.reached()
    for field in reached.keys.sorted() where FieldSight.of(field) == nil {
      Issue.record("\(field) is sensitive and has no line in FieldSight and sight.tsv")
    }
    for sight in FieldSight.table where reached[sight.field] == nil && !Self.isSummary(sight) {
      Issue.record("\(sight.field) is in no answer")
    }
  }

  /// Numbers in lists, which are masked before they are in the answer.
  private static func isSummary(_ sight: FieldSight) -> Bool {
    sight.whole.isEmpty
  }

  @Test("Nobody is named who cannot call a method that answers the field.")
  func nobodyTooMany() {
    let reached = Self.reached()
    for sight in FieldSight.table {
      let roles = DemoTown.roles.filter { sight.showing(to: $0) != .hidden }
      for role in roles where reached[sight.field]?.contains(role) == false {
        Issue.record("\(sight.field) is for \(role), who is never answered it")
      }
    }
  }

  @Test("Whole document numbers are for clerks, what was chosen for clinicians.")
  func strictest() {
    #expect(FieldSight.of("IdentityDocument.number")?.whole == [.clerk])
    #expect(FieldSight.of("InformedChoice.decision")?.whole == [.clinician])
    for sight in FieldSight.table { #expect(sight.showing(to: .administrator) == .hidden) }
  }
}
