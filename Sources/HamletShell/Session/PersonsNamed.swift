import HamletMessages

/// The persons whom an answer is about, by the contract's names of their ids.
struct PersonsNamed {
  private static let names: Set<String> = ["person_id", "person_ids", "child_id"]

  let book: CommandBook

  /// The ids in an answer, each once, in their order; where it has none, those of the request.
  func ids(in answer: KeptAnswer, of command: ParsedCommand) -> [String] {
    var found: [String] = []
    for one in answer.answers { collect(one, answer.type, &found) }
    if found.isEmpty {
      collect(command.request, command.command.method.input, &found)
      // The record that was asked for by its own id is a person's.
      if found.isEmpty, command.command.service.name.hasSuffix(".PersonService"),
        case .string(let id)? = command.request["id"]
      {
        found.append(id)
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func collect(_ value: JSONValue, _ name: String, _ found: inout [String]) {
    guard case .object(let members) = value, let type = book.message(name) else { return }
    // A message with a number of the register is a person's own.
    let isPerson = type.fields.contains { $0.format == "record_no" }
    for member in members {
      guard let field = type.fields.first(where: { $0.name == member.name }) else { continue }
      if field.format == "id" {
        guard Self.names.contains(field.name) || (isPerson && field.name == "id") else { continue }
        add(member.value, &found)
      } else if field.kind == .message {
        for item in member.value.elements { collect(item, field.typeName, &found) }
      }
    }
  }

  private func add(_ value: JSONValue, _ found: inout [String]) {
    for case .string(let id) in value.elements
    where !id.isEmpty && !id.allSatisfy({ $0 == "0" || $0 == "-" }) {
      found.append(id)
    }
  }
}

extension JSONValue {
  /// The elements of an array, or the value alone.
  fileprivate var elements: [JSONValue] {
    if case .array(let items) = self { return items }
    return [self]
  }
}
