import HamletDomain
import HamletMessages
import NIOCore
import Testing

@Suite("What of an answer a role does not see")
struct AnswerMaskTests {
  private static let answers = Set(Contract.schema.allMethods.map(\.info.output)).sorted()

  @Test(
    "Of every answer of the contract every role gets what the table lets it see, and no more.",
    arguments: Role.allCases
  )
  func everyAnswer(_ role: Role) throws {
    var hidden = 0
    for (number, type) in Self.answers.enumerated() {
      var random = CodecRandomPayload(schema: Contract.schema.schema, seed: UInt64(number) + 1)
      for _ in 0..<3 {
        let answer = ByteBuffer(bytes: random.payload(of: type))
        let whole = try JSONMapping.json(from: answer, type: type)
        let expected = Self.masked(whole, type, role)
        let shown = AnswerMask(of: type, for: role)?.applied(to: answer) ?? answer
        #expect(try JSONMapping.json(from: shown, type: type) == expected, "\(type) as \(role)")
        if expected != whole { hidden += 1 }
      }
    }
    // A test in which nothing was hidden from anybody would show nothing.
    #expect(hidden > 0)
  }

  @Test("An answer of which a role sees everything costs it nothing.")
  func nothingToHide() {
    #expect(AnswerMask(of: "hamlet.v1.CheckResponse", for: .villageWorker) == nil)
    #expect(AnswerMask(of: "hamlet.v1.Person", for: .clerk) == nil)
    #expect(AnswerMask(of: "hamlet.v1.Person", for: .villageWorker) != nil)
  }

  @Test("A full document number reaches a clerk, and nobody else, whatever the handler gave.")
  func documents() throws {
    let person = Person(
      name: "王芳",
      documents: [IdentityDocument(kind: .residentId, number: "11010519491231002X")]
    )
    for (role, number) in [
      (Role.clerk, "11010519491231002X"), (.villageWorker, "1101**********002X"),
      (.clinician, "1101**********002X"), (.reviewer, ""), (.administrator, ""),
    ] {
      let bytes = person.encoded()
      let shown = AnswerMask(of: Person.typeName, for: role)?.applied(to: bytes) ?? bytes
      let seen = try MessageDecoder().decode(Person.self, from: shown)
      #expect(seen.documents.first?.number == number, "\(role)")
      #expect(seen.name == "王芳")
    }
  }

  @Test("Bytes that are no message are given as nothing.")
  func broken() throws {
    let mask = try #require(AnswerMask(of: "hamlet.v1.Person", for: .villageWorker))
    for bytes: [UInt8] in [[0x32, 0x7F], [0xFF], [0x0B], [0x32, 0x02, 0x12, 0x7F]] {
      #expect(mask.applied(to: ByteBuffer(bytes: bytes)).readableBytes == 0)
    }
  }

  /// The same on the answer's JSON, by the table alone.
  private static func masked(_ json: JSONValue, _ type: String, _ role: Role) -> JSONValue {
    guard case .object(let members) = json, let message = Contract.schema.message(type) else {
      return json
    }
    let name = type.split(separator: ".").last.map(String.init) ?? ""
    let fields = Dictionary(uniqueKeysWithValues: message.fields.map { ($0.name, $0) })
    return .object(
      members.compactMap { member -> JSONMember? in
        let (key, value) = (member.name, member.value)
        guard let field = fields[key] else { return member }
        return switch FieldSight.of("\(name).\(key)")?.showing(to: role) {
        case .hidden: empty(field).map { JSONMember(key, $0) }
        case .masked(let mask): JSONMember(key, texts(value, mask))
        case .whole, nil:
          JSONMember(key, field.kind == .message ? each(value, field.typeName, role) : value)
        }
      }
    )
  }

  private static func each(_ value: JSONValue, _ type: String, _ role: Role) -> JSONValue {
    guard case .array(let items) = value else { return masked(value, type, role) }
    return .array(items.map { masked($0, type, role) })
  }

  private static func texts(_ value: JSONValue, _ mask: FieldSight.Mask) -> JSONValue {
    switch value {
    case .string(let text): .string(mask.applied(to: text))
    case .array(let items): .array(items.map { texts($0, mask) })
    default: value
    }
  }

  /// What JSON has for a field that is not there; nil: nothing.
  private static func empty(_ field: FieldInfo) -> JSONValue? {
    if field.repeated { return .array([]) }
    if !field.oneof.isEmpty { return nil }
    return switch field.kind {
    case .string, .bytes: .string("")
    case .bool: .bool(false)
    case .int64, .uint64: .string("0")
    case .int32, .uint32: .number("0")
    case .enum:
      Contract.schema.enumeration(field.typeName)
        .flatMap { info in info.values.first { $0.number == 0 } }.map { .string($0.name) }
    case .message, .unspecified: nil
    }
  }
}
