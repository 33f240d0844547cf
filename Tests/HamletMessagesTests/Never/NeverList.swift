import Foundation
import HamletMessages

/// The rules about what the contract must never hold, from the two data files beside this one.
struct NeverList {
  struct Stem {
    let language: String
    let text: String
    let reason: String
  }

  let stems: [Stem]
  /// Full name and stem.
  let exceptions: Set<[String]>

  init() throws {
    stems = try Self.rows("forbidden.tsv").map { Stem(language: $0[0], text: $0[1], reason: $0[2]) }
    exceptions = Set(try Self.rows("exceptions.tsv").map { [$0[0], $0[1]] })
  }

  init(stems: [Stem], exceptions: Set<[String]>) {
    self.stems = stems
    self.exceptions = exceptions
  }

  private static func rows(_ name: String) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.components(separatedBy: "\t") }
  }

  /// Everything in `schema` that must not be there, each as "name: why".
  func problems(in schema: Schema) -> [String] {
    named(in: schema).flatMap { problems(of: $0) } + NeverStructure(schema).problems
  }

  /// A declaration's full name, the word in it that is its own, and its labels.
  private struct Named {
    let full: String
    let own: String
    let zh: String
    let en: String
  }

  private func named(in schema: Schema) -> [Named] {
    var all: [Named] = []
    func add(_ full: String, _ own: String, _ text: Text?) {
      all.append(Named(full: full, own: own, zh: text?.zh ?? "", en: text?.en ?? ""))
    }
    for message in schema.messages {
      add(message.name, String(message.name.split(separator: ".").last ?? ""), message.text)
      for field in message.fields { add("\(message.name).\(field.name)", field.name, field.text) }
    }
    for item in schema.enums {
      add(item.name, String(item.name.split(separator: ".").last ?? ""), item.text)
      for value in item.values {
        add("\(item.name).\(value.shortName)", value.shortName, value.text)
      }
    }
    for service in schema.services {
      add(service.name, String(service.name.split(separator: ".").last ?? ""), service.text)
      for method in service.methods {
        add("\(service.name)/\(method.name)", "\(method.name) \(method.command)", method.text)
      }
    }
    return all
  }

  private func problems(of name: Named) -> [String] {
    let words = Set(Self.words(name.own) + Self.words(name.en))
    return stems.compactMap { stem in
      guard !exceptions.contains([name.full, stem.text]) else { return nil }
      let found =
        stem.language == "zh"
        ? name.zh.contains(stem.text)
        : words.contains { Self.matches($0, stem.text) }
      return found ? "\(name.full): \(stem.text): \(stem.reason)" : nil
    }
  }

  static func matches(_ word: String, _ stem: String) -> Bool {
    stem.hasSuffix("*") ? word.hasPrefix(stem.dropLast()) : word == stem
  }

  /// "birth_quotaLimit" gives birth, quota, limit.
  static func words(_ name: String) -> [String] {
    var words = [""]
    for character in name {
      if !character.isLetter {
        words.append("")
      } else if character.isUppercase {
        words.append(character.lowercased())
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
