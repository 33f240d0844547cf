import Foundation
import HamletMessages
import Testing

@testable import HamletShell

/// Every sentence of the shell and every label of the contract in both languages.
@Suite struct CatalogueTests {
  /// Words that stand in Chinese sentences as they are: what is typed, names of formats and signals.
  private static let known: Set<String> = [
    "JSON", "NDJSON", "CSV", "Tab", "Shift", "Ctrl", "Alt", "END", "RFC", "TLS", "MiB", "ms",
    "UTF", "UUID", "ICD", "BOM", "GB", "HPV", "ASCII", "SIGINT", "SIGPIPE", "SIGTERM", "VISUAL",
    "EDITOR", "Hamlet", "base", "json", "csv", "html", "tsv", "ndjson", "table", "vertical",
    "utf", "bom", "gb", "queue", "fail", "shell", "cli", "zh", "en", "unix", "English", "yes",
    "no", "true", "false", "on", "off", "auto", "always", "never", "person", "register",
    "search", "get", "persons", "id", "division", "phones", "number", "ok", "to", "call", "name",
    "page", "token", "roster", "report", "explain", "drop", "show", "help", "words", "session",
    "login", "whoami", "roles", "clerk", "outbox", "anyway", "plain", "hamlet", "resume", "list",
    "all", "edit", "retry", "export", "import", "ask", "snake", "camel", "batch", "man",
    "describe", "config", "run", "fg", "bar", "spark", "sync", "take", "exit", "codes", "rows",
    "problems", "only", "in", "out", "after",
  ]

  @Test("No label of the contract lacks a language.")
  func labels() {
    let schema = Contract.schema.schema
    for message in schema.messages {
      check(message.text, message.name)
      for field in message.fields { check(field.text, "\(message.name).\(field.name)") }
    }
    for type in schema.enums {
      check(type.text, type.name)
      for value in type.values { check(value.text, "\(type.name).\(value.name)") }
    }
    for service in schema.services {
      check(service.text, service.name)
      for method in service.methods { check(method.text, "\(service.name)/\(method.name)") }
    }
  }

  private func check(_ text: Text?, _ name: String) {
    // The schema's own and the wire's messages are for programs.
    guard name.hasPrefix("hamlet.v1.") else { return }
    #expect(text?.zh.isEmpty == false && text?.en.isEmpty == false, "\(name)")
    let chinese = text?.zh ?? ""
    #expect(Self.strangers(in: chinese).isEmpty, "\(name): \(chinese)")
  }

  @Test("No Chinese sentence of the shell has an English word left in it, and none is missing.")
  func sentences() throws {
    var count = 0
    for file in Self.sources {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: Self.phrase) {
        count += 1
        let english = Self.literal(match.output.1)
        let chinese = Self.literal(match.output.2)
        let name = "\(file.lastPathComponent): \(chinese)"
        #expect(english.isEmpty == chinese.isEmpty, "\(name)")
        #expect(Self.strangers(in: chinese).isEmpty, "\(name) \(Self.strangers(in: chinese))")
        // What has words in English has them in Chinese as well.
        let isChinese = chinese.unicodeScalars.contains { $0.value >= 0x4E00 }
        #expect(isChinese || Self.strangers(in: english).isEmpty, "\(name)")
      }
    }
    #expect(count > 250, "the sentences were not found")
  }

  /// What help shows in Chinese, words that are typed or come from the contract left aside.
  @Test("The topics of the Chinese help are Chinese.")
  func topics() {
    for topic in HelpTopic.allCases {
      for line in topic.lines(.chinese) where !line.isEmpty {
        #expect(line.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(line)")
      }
    }
  }

  private static var sources: [URL] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources").standardizedFileURL
    let folders = ["HamletShell", "hamlet"].map { root.appendingPathComponent($0) }
    return folders.flatMap { folder in
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
        .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
    }
  }

  /// A sentence in two forms, each perhaps of several pieces.
  private static var phrase: Regex<(Substring, Substring, Substring)> {
    /Phrase\(\s*((?:"(?:[^"\\]|\\.)*"[\s+]*)+),\s*((?:"(?:[^"\\]|\\.)*"[\s+]*)+)\)/
  }

  private static func literal(_ pieces: Substring) -> String {
    pieces.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.output.1) }.joined()
      .replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "")
  }

  /// English words that are not known to be codes.
  private static func strangers(in text: String) -> [String] {
    text.replacing(/\\\\[a-z?!]+/, with: "").replacing(/--[a-z-]+/, with: "")
      .matches(of: /[A-Za-z]{2,}/).map { String($0.output) }.filter { !known.contains($0) }
  }
}
