internal import CHamletProtos
internal import CProtobufC
internal import HamletDomain

/// The field rules of all message types, compiled once from the contract.
///
/// A message type whose fields have no rule, at any depth, costs one look-up.
final class RuleBook: Sendable {
  /// The rules of the contract that this program was built from.
  static let contract = RuleBook(MessagePlan.all, schema: Contract.schema)

  private let tables: [String: [FieldCheck]]
  private let tablesByDescriptor: [MessageDescriptor: [FieldCheck]]

  init(_ plans: [String: MessagePlan], schema: SchemaIndex) {
    var tables: [String: [FieldCheck]] = [:]
    for name in plans.keys { Self.compile(name, plans, schema, into: &tables) }
    self.tables = tables
    tablesByDescriptor = Dictionary(
      uniqueKeysWithValues: plans.map { ($0.value.descriptor, tables[$0.key] ?? []) }
    )
  }

  /// Every problem of an unpacked message, or nothing.
  func problems(
    of raw: UnsafeRawPointer,
    type: MessageDescriptor,
    today: CivilDate
  ) -> MessageError? {
    guard let table = tablesByDescriptor[type], !table.isEmpty else { return nil }
    var problems: [FieldProblem] = []
    check(MessageView(raw), table, today, into: &problems)
    return MessageError(problems: problems)
  }

  private func check(
    _ message: MessageView,
    _ table: [FieldCheck],
    _ today: CivilDate,
    into problems: inout [FieldProblem]
  ) {
    for field in table {
      field.check(message, today: today, into: &problems)
      guard field.plan.storage == .message, let inner = tables[field.plan.typeName],
        !inner.isEmpty
      else { continue }
      for index in 0..<message.count(field.plan) {
        guard let value = message.message(field.plan, index) else { continue }
        let first = problems.count
        check(value, inner, today, into: &problems)
        for problem in first..<problems.count {
          problems[problem].path = "\(field.path(index)).\(problems[problem].path)"
        }
      }
    }
  }

  /// Compiles a type after the types inside it, so that a sub-message without rules leaves no trace.
  private static func compile(
    _ name: String,
    _ plans: [String: MessagePlan],
    _ schema: SchemaIndex,
    into tables: inout [String: [FieldCheck]]
  ) {
    guard tables[name] == nil, let plan = plans[name] else { return }
    tables[name] = []
    var table: [FieldCheck] = []
    for field in plan.fields {
      if field.storage == .message { compile(field.typeName, plans, schema, into: &tables) }
      let check = FieldCheck(field, schema: schema)
      if check.hasRule || tables[field.typeName]?.isEmpty == false { table.append(check) }
    }
    tables[name] = table
  }
}
