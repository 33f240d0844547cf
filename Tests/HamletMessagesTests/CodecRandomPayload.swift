import HamletMessages

/// Makes payloads that say any message of the contract in the one way that protobuf-c packs it:
/// fields by number, defaults left out, numbers packed.
struct CodecRandomPayload {
  private var random: SplitMix
  private let messages: [String: MessageInfo]
  private let enums: [String: EnumInfo]

  init(schema: Schema, seed: UInt64) {
    random = SplitMix(state: seed)
    messages = Dictionary(schema.messages.map { ($0.name, $0) }) { first, _ in first }
    enums = Dictionary(schema.enums.map { ($0.name, $0) }) { first, _ in first }
  }

  mutating func payload(of type: String) -> [UInt8] {
    guard let message = messages[type] else { return [] }
    let fields = message.fields.sorted { $0.number < $1.number }
    var chosen: [String: UInt32] = [:]
    for (oneof, members) in Dictionary(grouping: fields, by: \.oneof).sorted(by: { $0.key < $1.key }
    )
    where !oneof.isEmpty {
      chosen[oneof] = members.randomElement(using: &random)?.number
    }
    var bytes: [UInt8] = []
    for field in fields where field.oneof.isEmpty || chosen[field.oneof] == field.number {
      guard !field.oneof.isEmpty || Bool.random(using: &random) else { continue }
      bytes += written(field)
    }
    return bytes
  }

  private mutating func written(_ field: FieldInfo) -> [UInt8] {
    let prefixed: Set<FieldKind> = [.string, .bytes, .message]
    guard field.repeated else {
      let key = varint(UInt64(field.number) << 3 | (prefixed.contains(field.kind) ? 2 : 0))
      return key + (prefixed.contains(field.kind) ? sized(value(field)) : value(field))
    }
    let key = varint(UInt64(field.number) << 3 | 2)
    let count = Int.random(in: 1...4, using: &random)
    guard prefixed.contains(field.kind) else {
      return key + sized((0..<count).flatMap { _ in value(field) })
    }
    return (0..<count).flatMap { _ in key + sized(value(field)) }
  }

  /// A value that is not the field's default, without its length.
  private mutating func value(_ field: FieldInfo) -> [UInt8] {
    switch field.kind {
    case .bool: [1]
    case .int32:
      varint(
        UInt64(bitPattern: Int64([Int32.min, -1, 1, .max].randomElement(using: &random) ?? 1))
      )
    case .int64:
      varint(UInt64(bitPattern: [Int64.min, -1, 1, .max].randomElement(using: &random) ?? 1))
    case .uint32: varint(UInt64(UInt32.random(in: 1...UInt32.max, using: &random)))
    case .uint64: varint(UInt64.random(in: 1...UInt64.max, using: &random))
    case .string: Array(text().utf8)
    case .bytes: bytes(size(of: field))
    case .enum: varint(UInt64(enumValue(field.typeName)))
    case .message: payload(of: field.typeName)
    case .unspecified: []
    }
  }

  private mutating func size(of field: FieldInfo) -> Int {
    switch field.rule?.format {
    case "id": 16
    case "sha256": 32
    default: Int.random(in: 1...40, using: &random)
    }
  }

  private mutating func enumValue(_ type: String) -> UInt32 {
    let numbers = (enums[type]?.values ?? []).map(\.number).filter { $0 != 0 }
    return numbers.randomElement(using: &random) ?? 1
  }

  private mutating func text() -> String {
    let characters: [Character] = ["a", "Z", "0", "é", "王", "芳", "𠮷", "👩‍⚕️", " ", "\n", "\u{1}"]
    let count = Int.random(in: 1...30, using: &random)
    return String((0..<count).map { _ in characters.randomElement(using: &random) ?? "a" })
  }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 1...255, using: &random) }
  }

  private func sized(_ bytes: [UInt8]) -> [UInt8] {
    varint(UInt64(bytes.count)) + bytes
  }

  private func varint(_ number: UInt64) -> [UInt8] {
    var (rest, bytes) = (number, [UInt8]())
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}

/// The SplitMix64 generator: the same numbers for the same seed, everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
