internal import NIOCore

/// The parts of an encoded contract, told apart without reading what is in them.
struct SchemaParts {
  var messages: [String: SchemaEntry<MessageInfo>] = [:]
  var enums: [String: SchemaEntry<EnumInfo>] = [:]
  var services: [ServiceInfo] = []
  var sha256: [UInt8] = []

  /// Of two equal names the first one stays.
  init(_ contract: ByteBuffer) {
    var walk = FieldWalk(contract.readableBytesView)
    while let field = walk.next() {
      guard let content = field.content else { continue }
      switch Schema.descriptor.fieldName(numbered: field.number) {
      case "messages": Self.add(content, to: &messages)
      case "enums": Self.add(content, to: &enums)
      case "services": services.append(SchemaEntry<ServiceInfo>(content).info)
      case "sha256": sha256 = Array(content)
      default: break
      }
    }
  }

  private static func add<Info>(
    _ bytes: ByteBufferView,
    to entries: inout [String: SchemaEntry<Info>]
  ) {
    let name = name(Info.descriptor, bytes)
    if entries[name] == nil { entries[name] = SchemaEntry(bytes) }
  }

  private static func name(_ type: MessageDescriptor, _ bytes: ByteBufferView) -> String {
    var walk = FieldWalk(bytes)
    while let field = walk.next() {
      guard type.fieldName(numbered: field.number) == "name" else { continue }
      return field.content.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    return ""
  }
}
