import HamletMessages
import NIOCore

/// Text as JSON, and JSON as a message of a type.
enum JSONTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let type = TypeChoice.type(at: input.number()).typeName
    guard let value = try? JSONValue(parsing: input.remaining) else { return }
    for text in [value.text(), value.text(pretty: true)] {
      let again = try? JSONValue(parsing: text)
      try hold(again == value, "a JSON value is not read as it was written")
    }
    // A message may be larger than a decoder takes, and then it says so.
    guard let payload = try? JSONMapping.payload(from: value, type: type),
      let json = try? JSONMapping.json(from: payload, type: type)
    else { return }
    let again = try? JSONMapping.payload(from: json, type: type)
    let isSame = again?.readableBytesView.elementsEqual(payload.readableBytesView) ?? false
    try hold(isSame, "the bytes of \(type) do not come back")
  }
}
