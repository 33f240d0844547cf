import HamletMessages
import HamletShell

/// The records that a request names, found by the contract: what orders writes in the outbox.
struct RequestRecords {
  /// Every id in it, at any depth.
  private(set) var named: [[UInt8]] = []
  /// The record that it makes or changes: its own id, else the method's subject, else all.
  private(set) var own: [[UInt8]] = []

  init(_ request: JSONValue, of command: Command, in book: CommandBook) {
    let fields = book.fields(of: command)
    collect(request, fields, book, depth: 0)
    for name in ["id", command.method.primary] where own.isEmpty {
      guard let field = fields.first(where: { $0.name == name }), field.format == "id",
        case .string(let id)? = request[name]
      else { continue }
      own = [Array(id.utf8)]
    }
    if own.isEmpty { own = named }
  }

  private mutating func collect(
    _ value: JSONValue,
    _ fields: [FieldInfo],
    _ book: CommandBook,
    depth: Int
  ) {
    guard depth < 16, case .object(let members) = value else { return }
    for member in members {
      guard let field = fields.first(where: { $0.name == member.name }) else { continue }
      let values: [JSONValue]
      if case .array(let many) = member.value { values = many } else { values = [member.value] }
      for value in values {
        if case .string(let id) = value, field.format == "id" { named.append(Array(id.utf8)) }
        let inner = book.message(field.typeName)?.fields ?? []
        collect(value, inner, book, depth: depth + 1)
      }
    }
  }

  /// Why a command's request cannot wait in the outbox; nil: it can.
  static func refusal(_ command: Command, in book: CommandBook) -> Phrase? {
    let method = command.method
    if method.idempotency == .read {
      return Phrase("It reads; only writes wait in the outbox.", "这是查询；发件箱只存放写入。")
    }
    if method.clientStreams || method.serverStreams {
      return Phrase("Files do not wait in the outbox.", "文件不能放入发件箱。")
    }
    if hasSecret(method.input, in: book, seen: []) {
      return Phrase("A password never waits in the outbox.", "密码不会放入发件箱。")
    }
    if method.idempotency == .unkeyed {
      return Phrase(
        "It has no key by which it could be done once; it does not wait in the outbox.",
        "它没有保证只执行一次的键，不能放入发件箱。"
      )
    }
    return nil
  }

  private static func hasSecret(_ type: String, in book: CommandBook, seen: Set<String>) -> Bool {
    guard !seen.contains(type) else { return false }
    return (book.message(type)?.fields ?? []).contains { field in
      field.isSecret || hasSecret(field.typeName, in: book, seen: seen.union([type]))
    }
  }
}
