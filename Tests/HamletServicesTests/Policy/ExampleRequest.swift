import HamletDomain
import HamletMessages
import HamletShell
import NIOCore
import Synchronization
import Testing

/// A method's request as the shell makes it of the example in the contract.
struct ExampleRequest {
  private static let book = CommandBook.contract
  private static let counter = Mutex(UInt64(0))
  /// The first half of ids that the shell made: those of new records.
  private static let newHigh: UInt64 = 0x019C_0000_0000_7000

  let method: ContractMethod
  private(set) var json: JSONValue

  init(_ method: ContractMethod) throws {
    self.method = method
    let today = CivilDate(unixMilliseconds: Town.start)
    let context = ParsingContext(
      book: Self.book,
      today: today,
      newID: Self.newID,
      read: { _ in Array("name\n".utf8) }
    )
    let outcome = LineParser(context).parse(method.info.example)
    guard case .command(let command)? = outcome.statement else {
      Issue.record("\(method.fullName): \(outcome.problems)")
      json = .object([])
      return
    }
    json = Self.known(command.request, method.info.input)
  }

  /// The message's bytes.
  func payload() throws -> ByteBuffer {
    try JSONMapping.payload(from: json, type: method.info.input)
  }

  /// Fields that hold ids, wherever in the request the example has one, and those at its top that it
  /// leaves out.
  var idFields: [String] {
    let top = Contract.schema.message(method.info.input)?.fields ?? []
    return top.filter { $0.rule?.format == "id" }.map(\.name)
  }

  /// Whether the request names a field.
  func has(_ field: String) -> Bool { json[field] != nil }

  /// Whether the id of a field is made by the client for a record that is not there yet.
  func isNew(_ field: String) -> Bool {
    guard case .string(let text)? = json[field], let id = RecordID(text: text) else {
      return false
    }
    return id.bytes.prefix(8).elementsEqual(Self.bytes(Self.newHigh))
  }

  /// The same request with another id in a field.
  func with(_ id: RecordID, in field: String) -> ExampleRequest {
    with(text: id.description, in: field)
  }

  /// The same request with another number in a field.
  func with(number: Int, in field: String) -> ExampleRequest {
    with(.number(String(number)), in: field)
  }

  /// The same request with another text in a field.
  func with(text: String, in field: String) -> ExampleRequest {
    with(.string(text), in: field)
  }

  private func with(_ value: JSONValue, in field: String) -> ExampleRequest {
    guard case .object(var members) = json,
      let info = Contract.schema.field(field, of: method.info.input)
    else { return self }
    members.removeAll { $0.name == field }
    members.append(JSONMember(field, info.repeated ? .array([value]) : value))
    var changed = self
    changed.json = .object(members)
    return changed
  }

  /// A new id in every field whose id is new, so that the request can be sent again.
  func renewed() -> ExampleRequest {
    idFields.filter(isNew).reduce(self) { $0.with(Self.newID(), in: $1) }
  }

  /// Without what the shell adds for files, which the message does not have.
  private static func known(_ json: JSONValue, _ type: String) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(members.filter { Contract.schema.field($0.name, of: type) != nil })
  }

  @Sendable private static func newID() -> RecordID {
    counter.withLock { count in
      count += 1
      return RecordID(high: newHigh, low: 0x8000_0000_0000_0000 | count)
    }
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
  }
}
