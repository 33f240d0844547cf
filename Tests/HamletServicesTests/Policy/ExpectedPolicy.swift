import Foundation
import HamletDomain
import HamletMessages

/// One line of the written matrix: who may call a method, and how.
struct ExpectedPolicy: Sendable {
  /// A line that cannot be read.
  struct Unreadable: Error {
    let line: String
  }

  static let roleNames: [String: Role] = [
    "village_worker": .villageWorker, "clerk": .clerk, "clinician": .clinician,
    "reviewer": .reviewer, "trainer": .trainer, "data_protection": .dataProtection,
    "integration": .integration, "administrator": .administrator,
  ]
  private static let scopes: [String: MethodScope] = [
    "none": .none, "own": .own, "town": .town, "self": .self,
  ]
  private static let kinds: [String: MethodIdempotency] = [
    "read": .read, "keyed": .keyed, "unkeyed": .unkeyed,
  ]

  /// Full name, as "hamlet.v1.PersonService/GetPerson".
  let method: String
  /// Whether every user who is logged in may call it.
  let isForAny: Bool
  /// The roles named; empty for any and for open methods.
  let roles: Set<Role>
  let scope: MethodScope
  let kind: MethodIdempotency
  let isOpen: Bool

  /// Reads the columns method, roles, scope, kind and access.
  init(line: String) throws {
    let cells = line.components(separatedBy: "\t")
    guard cells.count == 5, let scope = Self.scopes[cells[2]], let kind = Self.kinds[cells[3]],
      let isOpen = ["open": true, "login": false][cells[4]], (cells[1] == "-") == isOpen
    else { throw Unreadable(line: line) }
    method = cells[0]
    isForAny = cells[1] == "any"
    roles =
      isOpen || isForAny
      ? []
      : Set(
        try cells[1].components(separatedBy: ",").map { name in
          guard let role = Self.roleNames[name] else { throw Unreadable(line: line) }
          return role
        }
      )
    self.scope = scope
    self.kind = kind
    self.isOpen = isOpen
  }

  /// Every line of `expected.tsv`.
  static func all() throws -> [ExpectedPolicy] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("expected.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { try ExpectedPolicy(line: String($0)) }
  }

  /// Whether a logged-in user of this role is let in.
  func allows(_ role: Role) -> Bool { isOpen || isForAny || roles.contains(role) }

  /// What a method of the contract says otherwise, as "name: column".
  func differences(from info: MethodInfo) -> [String] {
    let named = roles.map(\.rawValue).sorted()
    let columns: [(String, Bool)] = [
      ("roles", info.roles.sorted() == named && info.open == isOpen),
      ("scope", info.scope == scope), ("kind", info.idempotency == kind),
      ("access", info.open == isOpen),
    ]
    return columns.filter { !$0.1 }.map { "\(method): \($0.0)" }
  }

  /// Everything in which a contract and the matrix differ.
  static func differences(_ matrix: [ExpectedPolicy], _ contract: SchemaIndex) -> [String] {
    let methods = contract.allMethods
    let lines = Dictionary(grouping: matrix, by: \.method)
    let twice = lines.filter { $0.value.count > 1 }.keys.map { "\($0): twice in the matrix" }
    let extra = methods.filter { lines[$0.fullName] == nil }
      .map { "\($0.fullName): not in the matrix" }
    let cells = matrix.flatMap { line in
      contract.method(line.method).map { line.differences(from: $0.info) }
        ?? ["\(line.method): not in the contract"]
    }
    return (twice + extra + cells).sorted()
  }
}
