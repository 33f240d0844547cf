import HamletMessages
import Synchronization

/// Values that stand nowhere else, each planted in one private field of the contract.
final class CanarySet: Sendable {
  /// What every text of them begins with.
  static let mark = "kanari"
  /// Letters after the mark.
  static let tail = 10

  private struct State {
    var random: SplitMix
    var fields: [String: String] = [:]
  }

  private let state: Mutex<State>

  init(seed: UInt64) { state = Mutex(State(random: SplitMix(state: seed))) }

  /// The field that a value was planted in; texts are looked up in lower case.
  func field(of value: String) -> String? { state.withLock { $0.fields[value] } }

  var count: Int { state.withLock { $0.fields.count } }

  /// A new value of a field's format; nil where the field says nothing about anybody.
  func value(for field: FieldInfo, in message: String) -> JSONValue? {
    let name = "\(message.split(separator: ".").last ?? "").\(field.name)"
    let format = field.rule?.format ?? ""
    let isNamed = (field.rule?.sensitive ?? false) || field.name.contains("name")
    switch (field.kind, format) {
    case (.string, "phone"): return .string(plant(phone, name))
    case (.string, "resident_id"): return .string(plant(residentID, name))
    case (.string, "person_name"), (.string, "text"), (.string, "secret"):
      return .string(plant(text, name))
    case (.string, "") where isNamed, (.string, "line") where isNamed:
      return .string(plant(text, name))
    case (.bytes, "") where !field.repeated:
      return .string(Base64Text.of(plant(text, name)))
    default: return nil
    }
  }

  /// A value that is planted by hand.
  func text(for place: String) -> String { plant(text, place) }

  func phone(for place: String) -> String { plant(phone, place) }

  func residentID(for place: String) -> String { plant(residentID, place) }

  private func plant(_ value: String, _ name: String) -> String {
    state.withLock { $0.fields[value.lowercased()] = name }
    return value
  }

  private var text: String {
    state.withLock { state in
      let tail = (0..<Self.tail).map { _ in
        "abcdefghijklmnopqrstuvwxyz".randomElement(using: &state.random) ?? "x"
      }
      return Self.mark + String(tail)
    }
  }

  private var phone: String {
    state.withLock {
      "199" + String(UInt64.random(in: 10_000_000..<100_000_000, using: &$0.random))
    }
  }

  /// A valid number of somebody born in 1961.
  private var residentID: String {
    let order = state.withLock { UInt64.random(in: 0..<100_000, using: &$0.random) }
    let middle = "1101051961" + ["01", "02", "03"][Int(order % 3)]
    let digits = Array((middle + String(order + 100_000).dropFirst()).utf8).map { Int($0) - 48 }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return digits.map(String.init).joined() + String(Array("10X98765432")[sum % 11])
  }
}

/// Texts as ProtoJSON writes bytes.
enum Base64Text {
  static func of(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: 3).map { start in
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let number = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[$1]) : 0) }
      let four = (0..<4).map { letters[number >> (18 - 6 * $0) & 63] }
      return String(four.prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
    }.joined()
  }
}

/// SplitMix64 of Steele, Lea and Flood, 2014.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
