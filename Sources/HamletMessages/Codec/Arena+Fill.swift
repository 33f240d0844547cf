internal import CHamletProtos
internal import CProtobufC
internal import HamletDomain

/// How Swift values become what protobuf-c's structs point to; the generated `fill` calls these.
extension Arena {
  /// A C string; a NUL in it, which C cannot hold, becomes U+2400 SYMBOL FOR NULL.
  func string(_ value: String) -> UnsafeMutablePointer<CChar> {
    value.isEmpty ? Self.emptyString : chosenString(value)
  }

  /// A C string that counts as set even if it is empty, for a string chosen in a `oneof`.
  func chosenString(_ value: String) -> UnsafeMutablePointer<CChar> {
    var value = value
    let copy = value.withUTF8 { $0.contains(0) ? nil : terminated($0) }
    if let copy { return copy }
    var text = value.replacing("\0", with: "\u{2400}")
    return text.withUTF8 { terminated($0) }
  }

  private func terminated(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<CChar> {
    let raw = allocate(text.count + 1)
    let target = UnsafeMutableRawBufferPointer(start: raw, count: text.count + 1)
    target.copyMemory(from: UnsafeRawBufferPointer(text))
    target[text.count] = 0
    return raw.bindMemory(to: CChar.self, capacity: text.count + 1)
  }

  /// protobuf-c's own empty string: a field that points to it counts as unset.
  private static var emptyString: UnsafeMutablePointer<CChar> {
    UnsafeMutablePointer(mutating: hamlet_empty_string())
  }

  func bytes(_ value: [UInt8]) -> ProtobufCBinaryData {
    guard !value.isEmpty else { return ProtobufCBinaryData(len: 0, data: nil) }
    let start = allocate(value.count).bindMemory(to: UInt8.self, capacity: value.count)
    value.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { start.update(from: base, count: source.count) }
    }
    return ProtobufCBinaryData(len: value.count, data: start)
  }

  func id(_ value: RecordID) -> ProtobufCBinaryData {
    guard !value.isNone else { return ProtobufCBinaryData(len: 0, data: nil) }
    let start = allocate(16).bindMemory(to: UInt8.self, capacity: 16)
    value.write(to: start)
    return ProtobufCBinaryData(len: 16, data: start)
  }

  func message<M: ContractMessage, C>(_ value: M?, _: C.Type) -> UnsafeMutablePointer<C>? {
    guard let value else { return nil }
    let raw = allocate(MemoryLayout<C>.size)
    value.fill(raw, in: self)
    return raw.assumingMemoryBound(to: C.self)
  }

  func messages<M: ContractMessage, C>(
    _ values: [M],
    _: C.Type
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<C>?>? {
    array(values) { message($0, C.self) }
  }

  func strings(_ values: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    array(values) { string($0) }
  }

  func byteArrays(_ values: [[UInt8]]) -> UnsafeMutablePointer<ProtobufCBinaryData>? {
    array(values) { bytes($0) }
  }

  func ids(_ values: [RecordID]) -> UnsafeMutablePointer<ProtobufCBinaryData>? {
    array(values) { id($0) }
  }

  func scalars<T: FixedWidthInteger>(_ values: [T]) -> UnsafeMutablePointer<T>? {
    array(values) { $0 }
  }

  func booleans(_ values: [Bool]) -> UnsafeMutablePointer<protobuf_c_boolean>? {
    array(values) { $0 ? 1 : 0 }
  }

  func enums<E: RawRepresentable<UInt32>, C: RawRepresentable<UInt32>>(
    _ values: [E],
    _: C.Type
  ) -> UnsafeMutablePointer<C>? {
    guard let first = C(rawValue: 0) else { return nil }
    return array(values) { C(rawValue: $0.rawValue) ?? first }
  }

  private func array<V, T>(_ values: [V], _ convert: (V) -> T) -> UnsafeMutablePointer<T>? {
    guard !values.isEmpty else { return nil }
    let start = allocate(values.count * MemoryLayout<T>.stride)
      .bindMemory(to: T.self, capacity: values.count)
    for (index, value) in values.enumerated() { (start + index).initialize(to: convert(value)) }
    return start
  }
}
