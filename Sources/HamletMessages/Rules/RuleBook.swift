internal import CHamletProtos
internal import CProtobufC
internal import HamletDomain

/// The field rules of all message types, each compiled from the contract when it is first used.
///
/// A message type whose fields have no rule, at any depth, costs one look-up.
final class RuleBook: Sendable {
  /// The rules of the contract that this program was built from.
  static let contract = RuleBook(MessagePlan.all, schema: Contract.schema)

  /// The checks of one message type.
  private final class Table: Sendable {
    let plan: MessagePlan
    let compiled = MadeOnce<[FieldCheck]>()

    init(_ plan: MessagePlan) {
      self.plan = plan
    }
  }

  private let schema: SchemaIndex
  private let tables: [String: Table]
  private let tablesByDescriptor: [MessageDescriptor: Table]

  init(_ plans: [String: MessagePlan], schema: SchemaIndex) {
    self.schema = schema
    tables = plans.mapValues { Table($0) }
    tablesByDescriptor = Dictionary(
      uniqueKeysWithValues: tables.values.map { ($0.plan.descriptor, $0) }
    )
  }

  /// Whether anything is asked of a type's fields, at any depth.
  func hasRules(_ type: MessageDescriptor) -> Bool { !checks(tablesByDescriptor[type]).isEmpty }

  /// Every problem of an unpacked message, or nothing.
  func problems(
    of raw: UnsafeRawPointer,
    type: MessageDescriptor,
    today: @autoclosure () -> CivilDate
  ) -> MessageError? {
    let checks = self.checks(tablesByDescriptor[type])
    guard !checks.isEmpty else { return nil }
    var problems: [FieldProblem] = []
    check(MessageView(raw), checks, today(), into: &problems)
    return MessageError(problems: problems)
  }

  private func check(
    _ message: MessageView,
    _ checks: [FieldCheck],
    _ today: CivilDate,
    into problems: inout [FieldProblem]
  ) {
    for field in checks {
      field.check(message, today: today, into: &problems)
      guard field.plan.storage == .message else { continue }
      let inner = self.checks(tables[field.plan.typeName])
      guard !inner.isEmpty else { continue }
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

  /// The checks of a type; a sub-message without rules leaves no trace.
  ///
  /// The contract has no message that contains itself.
  private func checks(_ table: Table?) -> [FieldCheck] {
    guard let table else { return [] }
    return table.compiled.value {
      table.plan.fields.map { FieldCheck($0, schema: schema) }.filter { check in
        check.hasRule || !checks(tables[check.plan.typeName]).isEmpty
      }
    }
  }
}
