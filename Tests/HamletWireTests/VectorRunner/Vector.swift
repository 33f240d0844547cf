import Foundation
import Testing

/// One conversation of a vector file, step by step.
struct Vector: Sendable, CustomTestStringConvertible {
  struct Step: Sendable {
    let line: Int
    let words: [String]
  }

  let file: String
  let name: String
  let steps: [Step]

  var testDescription: String { "\(file): \(name)" }

  /// All vectors of a file in `Vectors`, without its `.txt`.
  static func all(in file: String) -> [Vector] {
    let url = Bundle.module.bundleURL.appending(path: "Vectors/\(file).txt")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var names: [String: String] = [:]
    var vectors: [Vector] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      guard let verb = words.first else { continue }
      switch verb {
      case "let": names["$" + words[1]] = words.dropFirst(2).joined()
      case "test":
        let name = words.dropFirst().joined(separator: " ")
        vectors.append(Vector(file: file, name: name, steps: []))
      default:
        let step = Step(line: index + 1, words: words.map { names[$0] ?? $0 })
        if let last = vectors.popLast() {
          vectors.append(Vector(file: file, name: last.name, steps: last.steps + [step]))
        }
      }
    }
    return vectors
  }
}

/// Bytes written as hexadecimal digits; `ab*3` repeats a byte.
func bytes(_ words: some Sequence<String>) -> [UInt8] {
  var result: [UInt8] = []
  for word in words where word != "-" {
    let parts = word.split(separator: "*")
    let digits = Array(parts[0].utf8)
    let value = stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
      UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16)
    }
    let times = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
    for _ in 0..<times { result += value }
  }
  return result
}

func hex(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// A message in an action's text: its digits, or its length where it is long.
func text(_ message: [UInt8]?) -> String {
  guard let message else { return "none" }
  guard message.count <= 32 else { return "\(message.count)-bytes" }
  return message.isEmpty ? "empty" : hex(message)
}
