internal import CHamletProtos
internal import CProtobufC
internal import HamletDomain

/// How protobuf-c's values become Swift values; the generated `init(unpacked:)` calls these.
enum CRead {
  static func string(_ value: UnsafeMutablePointer<CChar>?) -> String {
    guard let value, value.pointee != 0 else { return "" }
    return String(cString: value)
  }

  static func bytes(_ value: ProtobufCBinaryData) -> [UInt8] {
    guard let data = value.data, value.len > 0 else { return [] }
    return Array(UnsafeBufferPointer(start: data, count: value.len))
  }

  /// An id; anything but 16 bytes, which the field rules refuse, reads as none.
  static func id(_ value: ProtobufCBinaryData) -> RecordID {
    guard let data = value.data else { return .none }
    return RecordID(raw: UnsafeRawBufferPointer(start: data, count: value.len)) ?? .none
  }

  static func message<M: ContractMessage, C>(_ value: UnsafeMutablePointer<C>?) -> M? {
    guard let value else { return nil }
    return M(unpacked: UnsafeRawPointer(value))
  }

  static func messages<M: ContractMessage, C>(
    _ count: Int,
    _ values: UnsafeMutablePointer<UnsafeMutablePointer<C>?>?
  ) -> [M] {
    array(count, values).compactMap { message($0) }
  }

  static func strings(
    _ count: Int,
    _ values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> [String] {
    array(count, values).map { string($0) }
  }

  static func byteArrays(
    _ count: Int,
    _ values: UnsafeMutablePointer<ProtobufCBinaryData>?
  ) -> [[UInt8]] {
    array(count, values).map { bytes($0) }
  }

  static func ids(_ count: Int, _ values: UnsafeMutablePointer<ProtobufCBinaryData>?) -> [RecordID]
  {
    array(count, values).map { id($0) }
  }

  static func scalars<T>(_ count: Int, _ values: UnsafeMutablePointer<T>?) -> [T] {
    Array(array(count, values))
  }

  static func booleans(
    _ count: Int,
    _ values: UnsafeMutablePointer<protobuf_c_boolean>?
  ) -> [Bool] {
    array(count, values).map { $0 != 0 }
  }

  static func enums<E: RawRepresentable<UInt32>, C: RawRepresentable<UInt32>>(
    _ count: Int,
    _ values: UnsafeMutablePointer<C>?
  ) -> [E] {
    array(count, values).compactMap { E(rawValue: $0.rawValue) ?? E(rawValue: 0) }
  }

  private static func array<T>(
    _ count: Int,
    _ values: UnsafeMutablePointer<T>?
  ) -> UnsafeBufferPointer<T> {
    UnsafeBufferPointer(start: values, count: values == nil ? 0 : count)
  }
}
