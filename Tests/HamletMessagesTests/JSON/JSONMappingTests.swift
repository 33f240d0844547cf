import HamletDomain
import HamletMessages
import NIOCore
import Testing

@Suite("Messages become ProtoJSON and come back, by the contract alone")
struct JSONMappingTests {
  private static let id = "019a0000-0000-7000-8000-000000000001"
  private static let person = "hamlet.v1.Person"

  private func phone() -> Person {
    var person = Person()
    person.id = RecordID(text: Self.id) ?? .none
    person.name = "王芳"
    person.sex = .female
    person.phones = [Phone(number: "13800138000", okToCall: true)]
    person.version = 18_446_744_073_709_551_615
    return person
  }

  private func problems(_ text: String, _ type: String = person) throws -> [String] {
    let json = try JSONValue(parsing: text)
    do throws(MessageError) {
      _ = try JSONMapping.payload(from: json, type: type)
      return []
    } catch {
      return error.problems.map { "\($0.path): \($0.rule)" }
    }
  }

  @Test("Defaults are written, 64 bits as strings, enums by full name, ids as UUID.")
  func writes() throws {
    let json = try JSONMapping.json(from: phone().encoded(), type: Self.person)
    #expect(
      json.text() == #"{"id":"\#(Self.id)","record_no":"","name":"王芳","sex":"SEX_FEMALE","#
        + #""documents":[],"phones":[{"number":"13800138000","ok_to_call":true,"#
        + #""ok_to_say_who":false}],"status":"PERSON_STATUS_UNSPECIFIED","household_id":"","#
        + #""completeness_per_mille":0,"last_confirmed_on":"","version":"18446744073709551615","#
        + #""note":"","former_residences":[],"guardian_ids":[],"#
        + #""no_guardian_reason":"NO_GUARDIAN_REASON_UNSPECIFIED","missing":[],"#
        + #""phones_state":"FIELD_STATE_UNSPECIFIED","mother_id":"","birth_order":0,"#
        + #""documents_state":"FIELD_STATE_UNSPECIFIED","merged_ids":[]}"#
    )
  }

  @Test("Names may be written in lowerCamel, and what is sensitive may be masked.")
  func styles() throws {
    let camel = try JSONMapping.json(
      from: phone().encoded(),
      type: Self.person,
      style: JSONStyle(names: .lowerCamel)
    )
    #expect(camel["recordNo"] == .string(""))
    let masked = try JSONMapping.json(
      from: phone().encoded(),
      type: Self.person,
      style: JSONStyle(masksSensitive: true)
    )
    #expect(masked["name"] == .string("王芳"))
    #expect(masked["note"] == .string(""))
    guard case .array(let phones) = masked["phones"] else {
      Issue.record("no phones")
      return
    }
    #expect(phones.first?["number"] == .string("***"))
  }

  @Test("Both spellings, numbers as text, short enum names and numbers, and null are read.")
  func reads() throws {
    let text = """
      {"recordNo": "r", "sex": "female", "version": "7", "completeness_per_mille": 1e3,
       "status": 1, "birth": {"year": "1990", "month": 5.0}, "residence": null, "note": null,
       "household_id": "\(Self.id.uppercased())"}
      """
    let payload = try JSONMapping.payload(from: JSONValue(parsing: text), type: Self.person)
    let person = try MessageDecoder().decode(Person.self, from: payload)
    #expect(person.recordNo == "r" && person.sex == .female && person.version == 7)
    #expect(person.completenessPerMille == 1_000 && person.status.rawValue == 1)
    #expect(person.birth == PartialDate(year: 1990, month: 5))
    #expect(person.residence == nil && person.householdId.description == Self.id)
  }

  @Test("Everything that is wrong is told at once, each with its path.")
  func refuses() throws {
    let text = """
      {"nmae": "x", "sex": "woman", "version": -1, "birth": {"year": 4294967296, "month": 1.5},
       "phones": [{"number": 1}, {"ok_to_call": "yes", "x": 1}, null], "documents": {},
       "id": "not-an-id", "note": "a\\u0000b", "record_no": "1", "recordNo": "1", "residence": []}
      """
    #expect(
      try problems(text) == [
        "nmae: unknown_field", "sex: enum", "version: out_of_range", "birth.year: out_of_range",
        "birth.month: type", "phones[0].number: type", "phones[1].ok_to_call: type",
        "phones[1].x: unknown_field", "phones[2]: type", "documents: type", "id: id.text",
        "note: nul", "record_no: duplicate", "residence: type",
      ]
    )
    #expect(try problems("[]") == [": type"])
    #expect(try problems("{}", "hamlet.v1.Nothing") == [": unknown_type"])
  }

  @Test("SHA-256 is hexadecimal, other bytes are base64 in either alphabet.")
  func bytes() throws {
    let hello = Hello(schemaSha256: Array(repeating: 0xFB, count: 4))
    let json = try JSONMapping.json(from: hello.encoded(), type: "hamlet.wire.v1.Hello")
    #expect(json["schema_sha256"] == JSONValue.string("+/v7+w=="))
    for text in ["+/v7+w==", "-_v7-w", "+/v7+w"] {
      let given = JSONValue.object([JSONMember("schema_sha256", .string(text))])
      let payload = try JSONMapping.payload(from: given, type: "hamlet.wire.v1.Hello")
      #expect(try MessageDecoder().decode(Hello.self, from: payload) == hello)
    }
    for text in ["+", "+/v7+w=", "====", "+/v7+x==", "王", "+/v7+w==="] {
      let object = JSONValue.object([JSONMember("schema_sha256", .string(text))]).text()
      #expect(try problems(object, "hamlet.wire.v1.Hello") == ["schema_sha256: base64"], "\(text)")
    }
    let hash = GetSchemaHashResponse(sha256: Array(repeating: 0xAB, count: 32))
    let type = "hamlet.v1.GetSchemaHashResponse"
    let hashed = try JSONMapping.json(from: hash.encoded(), type: type)
    #expect(hashed["sha256"] == .string(String(repeating: "ab", count: 32)))
    #expect(try problems(#"{"sha256":"abc"}"#, type) == ["sha256: sha256.text"])
  }

  @Test(
    "Whole numbers are read in every form that JSON has for them, and only whole ones.",
    arguments: [
      ("10e-1", 1), ("0.1e1", 1), ("100", 100), ("0e999", 0), ("1.50e1", 15), ("\"12\"", 12),
      ("0.0", 0), ("-0", 0), ("1.5", nil), ("1e-1", nil), ("\"1.0\"", nil), ("\" 1\"", nil),
      ("\"\"", nil), ("1e99999999999999999999", nil), ("true", nil), ("1e15", nil), ("-1", nil),
    ] as [(String, UInt32?)]
  )
  func integers(text: String, expected: UInt32?) throws {
    let json = try JSONValue(parsing: #"{"year":\#(text)}"#)
    let payload = try? JSONMapping.payload(from: json, type: "hamlet.v1.PartialDate")
    let date = try payload.map { try MessageDecoder().decode(PartialDate.self, from: $0) }
    #expect(date?.year == expected)
  }

  @Test("Random messages come back from JSON as the same bytes.", arguments: UInt64(1)...20)
  func roundTrip(seed: UInt64) throws {
    var random = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    for message in Contract.schema.schema.messages {
      let payload = random.payload(of: message.name)
      for names in [JSONStyle.Names.snakeCase, .lowerCamel] {
        let json = try JSONMapping.json(
          from: ByteBuffer(bytes: payload),
          type: message.name,
          style: JSONStyle(names: names)
        )
        let parsed = try JSONValue(parsing: json.text(pretty: true))
        let again = try JSONMapping.payload(from: parsed, type: message.name)
        #expect(Array(again.readableBytesView) == payload, "\(message.name), seed \(seed)")
      }
    }
  }
}
