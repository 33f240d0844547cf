import HamletDomain
import HamletMessages
import NIOCore
import Testing

/// Every text that a call can bring in, found in the contract.
@Suite("Texts of requests hold nothing hidden that acts on a terminal, a form or a file")
struct RequestTextTests {
  /// Texts that no rule looks at, by their field's name, each with its reason.
  private static let unruled: [String: String] = [
    "page_token": "made by the server, only looked up, neither kept nor shown"
  ]
  /// Formats that take any character, each with its reason.
  private static let opaque: [String: String] = [
    "secret": "passwords, codes and tokens: compared and never shown; every character counts"
  ]

  /// A text field of a request, and the message that it is in.
  private struct TextField {
    let message: String
    let info: FieldInfo

    var name: String { "\(message).\(info.name)" }
    var format: String { info.rule?.format ?? "" }
  }

  private static func fields() -> [TextField] {
    var types: Set<String> = []
    for method in Contract.schema.allMethods { collect(method.info.input, &types) }
    return types.sorted().flatMap { type in
      (Contract.schema.message(type)?.fields ?? []).filter { $0.kind == .string }
        .map { TextField(message: type, info: $0) }
    }
  }

  private static func collect(_ type: String, _ types: inout Set<String>) {
    guard types.insert(type).inserted else { return }
    for field in Contract.schema.message(type)?.fields ?? [] where field.kind == .message {
      collect(field.typeName, &types)
    }
  }

  @Test("Each has a format, or stands with its reason in the list.")
  func formats() {
    let fields = Self.fields()
    #expect(fields.count > 250)
    let without = fields.filter { $0.format.isEmpty }
    #expect(without.filter { Self.unruled[$0.info.name] == nil }.map(\.name) == [])
    #expect(Set(without.map(\.info.name)) == Set(Self.unruled.keys))
  }

  @Test("None takes a control character but line breaks and tabs, and those only free text does.")
  func controls() throws {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 24))
    var tried = 0
    for field in Self.fields()
    where Self.unruled[field.info.name] == nil && Self.opaque[field.format] == nil {
      for hidden in ["\u{1B}[2J", "\u{7}", "\u{7F}", "\u{85}", "\u{9B}A", "\r"] {
        tried += 1
        #expect(try Self.problems(field, hidden, today).contains(field.info.name), "\(field.name)")
      }
      for separator in ["\n", "\t", "\u{2028}", "\u{2029}"] where field.format != "text" {
        #expect(
          try Self.problems(field, "a\(separator)b", today).contains(field.info.name),
          "\(field.name)"
        )
      }
    }
    #expect(tried > 1_000)
  }

  /// The fields that have a problem in a message of this field alone.
  private static func problems(
    _ field: TextField,
    _ text: String,
    _ today: CivilDate
  ) throws -> Set<String> {
    var bytes = ByteBuffer()
    var key = field.info.number << 3 | 2
    while key >= 0x80 {
      bytes.writeInteger(UInt8(truncatingIfNeeded: key | 0x80))
      key >>= 7
    }
    bytes.writeInteger(UInt8(truncatingIfNeeded: key))
    bytes.writeInteger(UInt8(text.utf8.count))
    bytes.writeString(text)
    do throws(MessageError) {
      try MessageDecoder().check(bytes, type: field.message, rulesToday: today)
      return []
    } catch {
      return Set(error.problems.map { String($0.path.prefix { $0 != "[" }) })
    }
  }
}
