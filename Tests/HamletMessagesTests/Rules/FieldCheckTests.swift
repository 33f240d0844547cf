import HamletDomain
import NIOCore
import Testing

@testable import HamletMessages

@Suite("Each field rule asks exactly what the contract says")
struct FieldCheckTests {
  /// Holds a message against a rule put on one of its fields, and gives the rules it broke.
  private func broken<M: ContractMessage>(
    _ message: M,
    _ field: String,
    _ rule: RuleInfo
  ) throws -> [String] {
    var info = try #require(Contract.schema.message(M.typeName))
    info.fields = info.fields.map { old in
      var new = old
      new.rule = old.name == field ? rule : nil
      return new
    }
    let schema = SchemaIndex(Schema(messages: [info], enums: Contract.schema.schema.enums))
    let book = RuleBook([M.typeName: MessagePlan(M.descriptor, in: schema)], schema: schema)
    let today = try #require(CivilDate(year: 2026, month: 11, day: 24))
    return try MessageDecoder().withMessage(M.descriptor, message.encoded()) { raw in
      let error = book.problems(of: raw, type: M.descriptor, today: today)
      return .success((error?.problems ?? []).map { "\($0.path) \($0.rule)" })
    }
  }

  @Test("A text that may be left out has its least length only when it is given.")
  func minLength() throws {
    let rule = RuleInfo(minLength: 2, maxLength: 3)
    #expect(try broken(Phone(), "number", rule) == [])
    #expect(try broken(Phone(number: "王"), "number", rule) == ["number min_length"])
    #expect(try broken(Phone(number: "王芳"), "number", rule) == [])
    #expect(try broken(Phone(number: "王芳芳芳"), "number", rule) == ["number max_length"])
  }

  @Test("A number that may be left out has its range only when it is given.")
  func ranges() throws {
    let rule = RuleInfo(hasMin: true, min: 3, hasMax: true, max: 5)
    for (year, expected) in [(0, []), (2, ["year min"]), (3, []), (5, []), (6, ["year max"])] {
      #expect(try broken(PartialDate(year: UInt32(year)), "year", rule) == expected)
    }
  }

  @Test("A required number is not zero, unless its range names zero.")
  func requiredNumbers() throws {
    #expect(try broken(PartialDate(), "year", RuleInfo(required: true)) == ["year required"])
    let withZero = RuleInfo(required: true, hasMin: true, min: 0, hasMax: true, max: 9)
    #expect(try broken(PartialDate(), "year", withZero) == [])
    let withoutZero = RuleInfo(required: true, hasMin: true, min: 1)
    #expect(try broken(PartialDate(), "year", withoutZero) == ["year required"])
  }

  @Test("A number of 64 bits is held against the range without wrapping.")
  func wideNumbers() throws {
    var state = RecordState()
    state.version = .max
    let rule = RuleInfo(hasMin: true, min: 0, hasMax: true, max: .max)
    #expect(try broken(state, "version", rule) == ["version max"])
    let since = CheckResponse(sinceUnixMs: .min)
    #expect(try broken(since, "since_unix_ms", RuleInfo(hasMin: true, min: .min)) == [])
  }

  @Test("A required text, id, enum, message, list and bool are not empty.")
  func required() throws {
    let rule = RuleInfo(required: true)
    for field in ["name", "id", "sex", "birth", "phones"] {
      #expect(try broken(Person(), field, rule) == ["\(field) required"])
    }
    #expect(try broken(Phone(), "ok_to_call", rule) == ["ok_to_call required"])
    var person = Person(name: "x", birth: PartialDate(), phones: [Phone()])
    person.sex = .male
    for field in ["name", "sex", "birth", "phones"] {
      #expect(try broken(person, field, rule) == [])
    }
  }

  @Test("A list has its least and its greatest number of items, and empty elements are elements.")
  func items() throws {
    let rule = RuleInfo(minLength: 1, minItems: 1, maxItems: 2)
    var request = UpdatePersonRequest()
    #expect(try broken(request, "update_mask", rule) == ["update_mask min_items"])
    request.updateMask = ["a", ""]
    #expect(try broken(request, "update_mask", rule) == ["update_mask[1] min_length"])
    request.updateMask = ["a", "b", "c"]
    #expect(try broken(request, "update_mask", rule) == ["update_mask max_items"])
  }

  @Test("Bytes have their length in bytes.")
  func bytes() throws {
    let rule = RuleInfo(minLength: 2, maxLength: 3)
    for (count, expected) in [(0, []), (1, ["padding min_length"]), (4, ["padding max_length"])] {
      let probe = LinkProbe(padding: Array(repeating: 0, count: count))
      #expect(try broken(probe, "padding", rule) == expected)
    }
  }

  @Test(
    "Every format of the contract's rules is checked by the domain.",
    arguments: [
      ("person_name", "王芳", "9"), ("resident_id", "11010119900307002X", "110105194912310021"),
      ("phone", "13800138000", "12800138000"), ("division_code", "990101001001", "9901"),
      ("division_prefix", "9901", "990"), ("icd10", "Q21.0", "21"), ("user_name", "worker", "W"),
      ("callback_code", "ABCD1234", "!"), ("date", "2026-02-28", "2026-02-30"),
      ("record_no", "990101001001-00001", "1"), ("line", "石桥村", "石桥\n村"),
      ("text", "石桥\n村", "石桥\u{7}村"),
    ]
  )
  func formats(format: String, good: String, bad: String) throws {
    let rule = RuleInfo(format: format)
    #expect(try broken(Phone(), "number", rule) == [])
    #expect(try broken(Phone(number: good), "number", rule) == [])
    #expect(try broken(Phone(number: bad), "number", rule).count == 1)
  }

  @Test("The formats that the contract names are known, and a type without rules has no table.")
  func known() {
    for message in Contract.schema.schema.messages {
      for field in message.fields where field.kind == .string {
        let format = field.rule?.format ?? ""
        let unchecked = ["", "text", "secret"].contains(format)
        #expect(unchecked || FieldFormat(rawValue: format) != nil, "\(message.name).\(field.name)")
      }
    }
  }
}
