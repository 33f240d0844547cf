import HamletMessages
import Testing

@Suite("JSON is read strictly by RFC 8259")
struct JSONParserTests {
  @Test("A text of every kind of value is read, in order and digit for digit.")
  func values() throws {
    let text = #" { "a" : [ 1 , -0.50e+3 , true , false , null ] , "b" : { } , "c" : "" } "#
    let value = try JSONValue(parsing: text)
    #expect(
      value
        == .object([
          JSONMember(
            "a",
            .array([.number("1"), .number("-0.50e+3"), .bool(true), .bool(false), .null])
          ),
          JSONMember("b", .object([])), JSONMember("c", .string("")),
        ])
    )
    #expect(value["c"] == .string(""))
    #expect(value["d"] == nil)
  }

  @Test("Every escape is read, surrogate pairs among them.")
  func escapes() throws {
    let value = try JSONValue(parsing: #""\"\\\/\b\f\n\r\t\u738b\ud842\udfb7""#)
    #expect(value == .string("\"\\/\u{8}\u{C}\n\r\t王𠮷"))
  }

  @Test(
    "What is not JSON is refused with its reason, line and column.",
    arguments: [
      ("", "empty", 1, 1), ("  \n ", "empty", 2, 2), ("[1,]", "unexpected", 1, 4),
      ("{\"a\":1,}", "unexpected", 1, 8), ("[1 2]", "unexpected", 1, 4),
      ("{a:1}", "unexpected", 1, 2),
      ("nul", "unterminated", 1, 4), ("nulL", "unexpected", 1, 4), ("[", "unterminated", 1, 2),
      ("{\"a\"", "unterminated", 1, 5), ("\"王\n\"", "control", 1, 3),
      ("\"ab", "unterminated", 1, 1),
      ("01", "number", 1, 1), ("-", "number", 1, 1), ("1.", "number", 1, 1), ("1e", "number", 1, 1),
      (".5", "unexpected", 1, 1), ("+1", "unexpected", 1, 1), ("NaN", "unexpected", 1, 1),
      (#""\x""#, "escape", 1, 2), (#""\u12g4""#, "escape", 1, 2), (#""\ud800""#, "surrogate", 1, 2),
      (#""\udc00\ud800""#, "surrogate", 1, 2), (#""\ud800A""#, "surrogate", 1, 2),
      ("{\"a\":1,\n\"\\u0061\":2}", "duplicate", 2, 1), ("1 2", "trailing", 1, 3),
      ("\u{FEFF}1", "unexpected", 1, 1), ("[1]// x", "trailing", 1, 4),
    ]
  )
  func refuses(text: String, code: String, line: Int, column: Int) throws {
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error.code.rawValue == code)
    #expect([error.line, error.column] == [line, column])
    #expect(error.english.contains("\(line)") && error.chinese.contains("第\(line)行"))
  }

  @Test("Bytes that are not UTF-8 are refused where they stand.")
  func utf8() throws {
    let bytes: [UInt8] = Array("[\n\"王".utf8) + [0xC0, 0x80] + Array("\"]".utf8)
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(error.code == .utf8)
    #expect([error.line, error.column] == [2, 3])
  }

  @Test("Values may be 64 deep and no deeper.")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(64))
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: nested(65)) }
    #expect(error.code == .depth)
    let flood = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: flood) }
  }

  @Test("Names that Unicode takes for the same but that are written otherwise are two names.")
  func names() throws {
    let value = try JSONValue(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2}")
    guard case .object(let members) = value else {
      Issue.record("no object")
      return
    }
    #expect(members.count == 2)
  }

  @Test("What is printed is read as the same value, on one line and on many.")
  func printing() throws {
    let text = #"{"a":[1,{"b":"\"\\\n\u0001王"}],"c":[],"d":{}}"#
    let value = try JSONValue(parsing: text)
    #expect(value.text() == text)
    #expect(try JSONValue(parsing: value.text(pretty: true)) == value)
    let small = try JSONValue(parsing: #"{"a":[1,2],"b":{}}"#)
    #expect(small.text(pretty: true) == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
  }

  @Test("Random bytes are refused or read, and never trap.", arguments: UInt64(1)...20)
  func randomBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("{}[]\",:\\u0dDtrueflsn1-.e \n".utf8) + [0xE7, 0x8E, 0x8B, 0xFF, 0]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...24, using: &random)
      let bytes = (0..<count).compactMap { _ in alphabet.randomElement(using: &random) }
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      #expect((try? JSONValue(parsing: value.text())) == value, "seed \(seed)")
    }
  }
}
