import HamletMessages
import Testing

@Suite("A text is quoted as JSON in runs of bytes, as sign by sign")
struct JSONQuoteTests {
  /// RFC 8259 section 7, one scalar after the other.
  private static func quoted(_ text: String) -> String {
    var scalars = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
      case "\r": scalars.append(contentsOf: "\\r".unicodeScalars)
      case "\t": scalars.append(contentsOf: "\\t".unicodeScalars)
      case "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        let padding = String(repeating: "0", count: 4 - digits.count)
        scalars.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    scalars.append("\"")
    return String(scalars)
  }

  private static let signs: [Unicode.Scalar] =
    [
      "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{20}", "\u{7E}", "\u{7F}", "\u{80}",
      "\u{9F}", "\u{301}", "\u{200D}", "\u{2028}", "\u{FEFF}", "王", "芳", "a", "/", "👩", "\u{1F3FD}",
    ]

  @Test("Texts of any signs are quoted alike, and read back as they were.", arguments: 0..<400)
  func alike(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      let isAny = Int.random(in: 0..<3, using: &random) == 0
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
      let sign = Self.signs.randomElement(using: &random) ?? "a"
      scalars.append(isAny ? any ?? sign : sign)
    }
    let text = String(scalars)
    let written = JSONValue.string(text).text()
    #expect(Array(written.utf8) == Array(Self.quoted(text).utf8), "seed \(seed)")
    guard case .string(let read) = try JSONValue(parsing: written) else {
      Issue.record("seed \(seed): no string")
      return
    }
    #expect(Array(read.utf8) == Array(text.utf8), "seed \(seed)")
    // A name of a member and a text within others are written in the same way.
    let object = JSONValue.object([JSONMember(text, .array([.string(text), .string(text)]))])
    let part = Self.quoted(text)
    #expect(Array(object.text().utf8) == Array("{\(part):[\(part),\(part)]}".utf8), "seed \(seed)")
  }

  @Test("Every sign below U+0300 is quoted alike, alone and between others.")
  func each() {
    for value in UInt32(0)..<0x300 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "王\(scalar)a", "\(scalar)\(scalar)芳"] {
        #expect(
          Array(JSONValue.string(text).text().utf8) == Array(Self.quoted(text).utf8),
          "\(value)"
        )
      }
    }
  }
}
