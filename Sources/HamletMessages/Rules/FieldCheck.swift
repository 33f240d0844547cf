internal import HamletDomain

/// The rules of one field.
///
/// A field that is not required may be left out, and a zero or an empty value is how proto3 leaves it
/// out: so lengths, ranges, formats and values are asked of what is given. A required number must not
/// be 0 unless its rule says `min` of 0 or less; a required bool must be true. Elements of a list are
/// always given, and so is a member of a oneof.
final class FieldCheck: Sendable {
  let plan: FieldPlan
  private let rule: RuleInfo
  private let format: FieldFormat?
  private let exactBytes: Int?
  private let values: [UInt32]
  private let words: RuleWords

  init(_ plan: FieldPlan, schema: SchemaIndex) {
    self.plan = plan
    rule = plan.rule
    format = plan.storage == .string ? FieldFormat(rawValue: rule.format) : nil
    exactBytes = plan.storage == .bytes ? ["id": 16, "sha256": 32][rule.format] : nil
    let enumeration = plan.storage == .enumeration ? schema.enumeration(plan.typeName) : nil
    values = enumeration?.values.map(\.number) ?? []
    words = RuleWords(plan, enumeration)
  }

  /// Whether anything at all is asked of the field itself.
  var hasRule: Bool {
    rule.required || rule.minLength > 0 || rule.maxLength > 0 || rule.hasMin || rule.hasMax
      || rule.minItems > 0 || rule.maxItems > 0 || format != nil || exactBytes != nil
      || !values.isEmpty
  }

  /// The field's own part of a path.
  func path(_ index: Int) -> String {
    plan.isRepeated ? "\(plan.name)[\(index)]" : plan.name
  }

  /// Adds what is wrong with the field in a message.
  func check(_ message: MessageView, today: CivilDate, into problems: inout [FieldProblem]) {
    let count = message.count(plan)
    if plan.isRepeated {
      checkItems(count, into: &problems)
    } else if count == 0 {
      if rule.required, !plan.isOneofMember { problems.append(words.required(plan.name)) }
      return
    } else if plan.storage != .message, !plan.isOneofMember, isLeftOut(message) {
      if rule.required, !(rule.hasMin && rule.min <= 0 && plan.storage.range != nil) {
        problems.append(words.required(plan.name))
      }
      return
    }
    for index in 0..<count { checkValue(message, index, today, into: &problems) }
  }

  private func checkItems(_ count: Int, into problems: inout [FieldProblem]) {
    if rule.required, count == 0 {
      problems.append(words.required(plan.name))
    } else if count < Int(rule.minItems) {
      problems.append(words.minItems(plan.name, rule.minItems))
    } else if rule.maxItems > 0, count > Int(rule.maxItems) {
      problems.append(words.maxItems(plan.name, rule.maxItems))
    }
  }

  private func isLeftOut(_ message: MessageView) -> Bool {
    switch plan.storage {
    case .string: message.text(plan, 0).isEmpty
    case .bytes: message.bytes(plan, 0).isEmpty
    default: message.number(plan, 0) == 0
    }
  }

  private func checkValue(
    _ message: MessageView,
    _ index: Int,
    _ today: CivilDate,
    into problems: inout [FieldProblem]
  ) {
    switch plan.storage {
    case .string: checkText(message.text(plan, index), path(index), today, into: &problems)
    case .bytes: checkBytes(message.bytes(plan, index).count, path(index), into: &problems)
    case .enumeration:
      let number = message.number(plan, index)
      if !values.contains(where: { Int128($0) == number }) {
        problems.append(words.undefined(path(index)))
      } else if number == 0, plan.isRepeated, rule.required {
        problems.append(words.required(path(index)))
      }
    case .int32, .int64, .uint32, .uint64:
      let number = message.number(plan, index)
      if rule.hasMin, number < Int128(rule.min) {
        problems.append(words.min(path(index), rule.min))
      } else if rule.hasMax, number > Int128(rule.max) {
        problems.append(words.max(path(index), rule.max))
      }
    case .bool, .message: break
    }
  }

  private func checkText(
    _ text: UnsafeRawBufferPointer,
    _ path: @autoclosure () -> String,
    _ today: CivilDate,
    into problems: inout [FieldProblem]
  ) {
    // Characters are Unicode scalars, which every language of a client counts alike; each has
    // exactly one byte that is not a continuation.
    let length = text.reduce(into: 0) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if length < Int(rule.minLength) {
      problems.append(words.minLength(path(), rule.minLength, length))
    } else if rule.maxLength > 0, length > Int(rule.maxLength) {
      problems.append(words.maxLength(path(), rule.maxLength, length))
    } else if let format {
      do throws(RuleViolation) {
        try format.check(String(decoding: text, as: UTF8.self), today: today)
      } catch {
        problems.append(words.format(path(), error))
      }
    }
  }

  private func checkBytes(
    _ count: Int,
    _ path: @autoclosure () -> String,
    into problems: inout [FieldProblem]
  ) {
    if let exactBytes, count != exactBytes {
      problems.append(words.exactBytes(path(), exactBytes, count))
    } else if count < Int(rule.minLength) {
      problems.append(words.minLength(path(), rule.minLength, count))
    } else if rule.maxLength > 0, count > Int(rule.maxLength) {
      problems.append(words.maxLength(path(), rule.maxLength, count))
    }
  }
}
