import HamletMessages

@testable import HamletShell

/// Makes requests that keep the rules of their fields, with texts of any sign.
struct RandomRequest {
  let book: CommandBook

  func message(_ name: String, depth: Int = 0, _ random: inout SeededRandom) -> JSONValue {
    var members: [JSONMember] = []
    var oneofs: Set<String> = []
    for field in book.message(name)?.fields ?? [] where Bool.random(using: &random) {
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
    case .int32, .uint32: return .number(number(field, &random))
    case .int64, .uint64: return .string(number(field, &random))
    case .enum:
      let values = book.enumeration(field.typeName)?.values ?? []
      return .string(values.randomElement(using: &random)?.name ?? "")
    case .bytes:
      if field.format == "id" { return .string(Fixture.person) }
      return .string(field.format == "sha256" ? String(repeating: "a7", count: 32) : "AP8Q")
    case .message:
      return depth > 3 ? .object([]) : message(field.typeName, depth: depth + 1, &random)
    case .string, .unspecified: return .string(text(field, &random))
    }
  }

  private func number(_ field: FieldInfo, _ random: inout SeededRandom) -> String {
    let low = field.rule.flatMap { $0.hasMin ? Int($0.min) : nil } ?? 0
    let high = field.rule.flatMap { $0.hasMax ? Int($0.max) : nil } ?? low + 99
    return String(Int.random(in: low...max(low, high), using: &random))
  }

  private func text(_ field: FieldInfo, _ random: inout SeededRandom) -> String {
    switch field.format {
    case "person_name": return "欧阳小芳"
    case "resident_id": return "11010519491231002X"
    case "phone": return "13800138000"
    case "division_code": return "990101001001"
    case "division_prefix": return "9901"
    case "icd10": return "Q21.0"
    case "callback_code": return "7K3M9QXZ"
    case "user_name": return "worker"
    case "date": return "1990-05-01"
    case "record_no": return "990101001001-00001"
    case "certificate_no": return "C2026-000123"
    default: break
    }
    let least = max(Int(field.rule?.minLength ?? 0), field.isRequired ? 1 : 0)
    let most = Int(field.rule?.maxLength ?? 0)
    var text = random.text(upTo: 9)
    if ["text", "line"].contains(field.format) {
      text.unicodeScalars.removeAll { $0.properties.generalCategory == .control }
    }
    while text.unicodeScalars.count < least { text += "字" }
    guard most > 0, text.unicodeScalars.count > most else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most)))
  }
}
