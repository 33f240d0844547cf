import HamletMessages

/// A request while it is put together: what is set, and in which order of fields.
indirect enum RequestDraft {
  /// A finished value.
  case leaf(JSONValue)
  /// A message with its fields by name.
  case message(MessageInfo, [String: RequestDraft])
  /// A repeated field.
  case list([RequestDraft])

  /// The value, with fields in the contract's order.
  var json: JSONValue {
    switch self {
    case .leaf(let value): value
    case .list(let items): .array(items.map(\.json))
    case .message(let type, let fields):
      .object(
        type.fields.compactMap { field in
          fields[field.name].map { JSONMember(field.name, $0.json) }
        }
      )
    }
  }

  /// The fields, for a message.
  var fields: [String: RequestDraft] {
    if case .message(_, let fields) = self { return fields }
    return [:]
  }

  /// The items, for a list.
  var items: [RequestDraft] {
    if case .list(let items) = self { return items }
    return []
  }
}
