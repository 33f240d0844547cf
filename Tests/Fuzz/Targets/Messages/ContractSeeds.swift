import HamletDomain
import HamletMessages
import HamletShell
import NIOCore

/// Inputs made from the examples of the contract.
enum ContractSeeds {
  static let book = CommandBook.contract
  static let today = CivilDate(year: 2026, month: 11, day: 24) ?? .earliest

  /// The example of every command.
  static var lines: [String] { book.commands.map(\.method.example).filter { !$0.isEmpty } }

  /// A parser without a file in reach, whose ids are all the same.
  static let parser = LineParser(
    ParsingContext(
      book: book,
      today: today,
      newID: { RecordID(high: 0x019A_0000_0000_7000, low: 0x8000_0000_0000_0001) }
    )
  )

  /// The requests of the examples: the type, and the message as JSON.
  static var requests: [(type: String, json: JSONValue)] {
    lines.compactMap { line in
      guard case .command(let parsed)? = parser.parse(line).statement else { return nil }
      return (parsed.command.method.input, parsed.request)
    }
  }

  /// The requests as bytes behind those that choose their type.
  static var messages: [[UInt8]] {
    requests.compactMap { type, json in
      (try? JSONMapping.payload(from: json, type: type)).map {
        TypeChoice.bytes(for: type) + $0.readableBytesView
      }
    }
  }

  /// An answer of each method with every field filled in once.
  static var answers: [[UInt8]] {
    var seen: Set<String> = []
    let types = book.commands.map(\.method.output).filter { seen.insert($0).inserted }
    return types.compactMap { type in
      (try? JSONMapping.payload(from: filled(type, depth: 0), type: type)).map {
        TypeChoice.bytes(for: type) + $0.readableBytesView
      }
    }
  }

  private static func filled(_ type: String, depth: Int) -> JSONValue {
    var oneofs: Set<String> = []
    let fields = Contract.schema.message(type)?.fields ?? []
    return .object(
      fields.compactMap { field in
        guard field.oneof.isEmpty || oneofs.insert(field.oneof).inserted else { return nil }
        let value = one(field, depth: depth)
        return JSONMember(field.name, field.repeated ? .array([value, value]) : value)
      }
    )
  }

  private static func one(_ field: FieldInfo, depth: Int) -> JSONValue {
    switch field.kind {
    case .bool: .bool(true)
    case .int32, .uint32: .number("7")
    case .int64, .uint64: .string("1790000000000")
    case .enum: .string(Contract.schema.enumeration(field.typeName)?.values.last?.name ?? "")
    case .bytes where field.rule?.format == "id": .string("019a0000-0000-7000-8000-000000000001")
    case .bytes where field.rule?.format == "sha256": .string(String(repeating: "a7", count: 32))
    case .bytes: .string("aGk=")
    case .message: depth > 6 ? .object([]) : filled(field.typeName, depth: depth + 1)
    case .string, .unspecified: .string("王\u{1B}[2J芳\u{202E}")
    }
  }
}
