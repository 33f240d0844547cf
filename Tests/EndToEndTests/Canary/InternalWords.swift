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
    "/tmp/", "/home/", "/usr/", "/proc/", "errno", "0x", "Fatal", "Swift.", "nil", "protobuf",
  ]

  /// What a text gives away.
  static func found(in text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return parts.filter { text.contains($0) } + words.filter { types.contains($0) }
  }

  /// Notes what a refusal gives away.
  static func check(_ text: String, _ method: String) {
    for word in found(in: text) {
      Issue.record("\(method) is refused with \"\(text)\", which holds \(word)")
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
    #expect(!InternalWords.found(in: text).isEmpty)
  }
}
