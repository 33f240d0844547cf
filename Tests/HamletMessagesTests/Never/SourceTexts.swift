import Foundation

/// What the programs and the seeds say in Chinese beside the contract: labels of reports, sentences
/// of the shell, notices, data.
enum SourceTexts {
  struct Text: Sendable {
    let place: String
    let text: String
  }

  /// The lines of all sources and seeds that hold a Chinese character, comments left out.
  static func all() throws -> [Text] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try ["Sources", "seeds"].flatMap { folder -> [Text] in
      let base = root.appendingPathComponent(folder)
      let files = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
      return try (files ?? []).sorted().filter(isRead).flatMap { name -> [Text] in
        let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
          .filter {
            $0.element.unicodeScalars.contains { $0.value >= 0x4E00 && $0.value <= 0x9FFF }
          }
          .filter { !$0.element.drop { $0 == " " }.hasPrefix("//") }
          .map { Text(place: "\(folder)/\(name):\($0.offset + 1)", text: String($0.element)) }
      }
    }
  }

  private static func isRead(_ name: String) -> Bool {
    // What is generated is the contract, which the schema's own test reads.
    !name.contains("Generated/") && (name.hasSuffix(".swift") || name.hasSuffix(".hamlet"))
  }

  /// The texts that hold a stem, but for what an exception names by its place.
  static func problems(in texts: [Text], _ list: NeverList) -> [String] {
    let stems = list.stems.filter { $0.language == "zh" }
    return texts.flatMap { text in
      stems.filter { text.text.contains($0.text) }.compactMap { stem in
        let file = String(text.place.prefix { $0 != ":" })
        return list.exceptions.contains([file, stem.text])
          ? nil : "\(text.place): \(stem.text): \(stem.reason)"
      }
    }
  }
}
