internal import NIOCore

/// A message type or an enum of the contract, read out of its bytes when it is first asked for.
final class SchemaEntry<Info: ContractMessage>: Sendable {
  private let bytes: ByteBufferView
  private let read = MadeOnce<Info>()
  private let names = MadeOnce<FieldNames>()

  init(_ bytes: ByteBufferView) {
    self.bytes = bytes
  }

  /// What the contract says; the generator wrote these bytes, so they need no check.
  var info: Info {
    read.value {
      let arena = Arena()
      return bytes.withUnsafeBytes { source in
        Unpacking.unpack(Info.descriptor, source, arena).map { Info(unpacked: $0) } ?? Info()
      }
    }
  }
}

extension SchemaEntry<MessageInfo> {
  /// The field of a name in any of its spellings.
  func field(_ name: String) -> FieldInfo? {
    names.value { FieldNames(info.fields) }.field(name)
  }
}
