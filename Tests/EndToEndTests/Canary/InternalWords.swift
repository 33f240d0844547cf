import Foundation
import Testing

/// What no refusal may say: how the program is made and where it lies.
enum InternalWords {
  /// Names of Swift types in the sources that are not also words of the contract.
  private static let types: Set<String> = {
    let sources = Programs.root.appendingPathComponent("Sources")
    let walk = FileManager.default.enumerator(atPath: sources.path)
    var names: Set<String> = []
    while let name = walk?.nextObject() as? String {
      guard name.hasSuffix(".swift"), !name.contains("Generated") else { continue }
      let file = (name as NSString).lastPathComponent.dropLast(6)
      let type = file.prefix { $0 != "+" }
      if type.dropFirst().contains(where: \.isUppercase) { names.insert(String(type)) }
    }
    return names
  }()

  private static let parts = [
    "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "SQLITE", "sqlite", "UNIQUE constraint", "GRDB",
    "NIO", "Foundation", "Optional(", ".swift", ".proto", "hamlet.db", "hamlet.key", "/srv/",
    "/tmp/",
    "/home/", "/work/", "/usr/", "/proc/", "errno", "0x", "Fatal", "Swift.", "nil", "protobuf",
  ]

  /// Notes what a text gives away.
  static func check(_ text: String, _ method: String) {
    for part in parts where text.contains(part) {
      Issue.record("\(method) is refused with \"\(text)\", which holds \(part)")
    }
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where types.contains(String(word)) {
      Issue.record("\(method) is refused with \"\(text)\", which names \(word)")
    }
  }
}

@Suite("Refusals say nothing about the program")
struct InternalWordsTests {
  @Test(
    "Paths, SQL and names of types are found in a text.",
    arguments: [
      "no such table: SELECT 1", "/srv/hamlet/x", "StoreError(code: 1)", "in ReadSnapshot",
    ]
  )
  func found(text: String) {
    withKnownIssue { InternalWords.check(text, "planted") }
  }
}
