/// A frame encoded once, in which a few fields of fixed length change from call to call.
package struct FrameTemplate {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where a field stands that was encoded with these bytes.
  ///
  /// Throws where they stand there more than once, or not at all: a mark must be unmistakable.
  package func place(of mark: [UInt8]) throws(FrameFault) -> Int {
    let places = (0...max(0, bytes.count - mark.count)).filter { bytes[$0...].starts(with: mark) }
    guard let place = places.first, places.count == 1, !mark.isEmpty else {
      throw FrameFault("a field's mark stands in its frame \(places.count) times")
    }
    return place
  }

  /// Appends a copy under a call number; gives its memory for the fields.
  @inline(__always)
  package func write(_ call: UInt32, into out: ByteTank) -> UnsafeMutableRawPointer? {
    guard let target = out.room(bytes.count).baseAddress else { return nil }
    bytes.withUnsafeBytes { source in
      guard let base = source.baseAddress else { return }
      target.copyMemory(from: base, byteCount: source.count)
    }
    target.storeBytes(of: call.bigEndian, toByteOffset: 8, as: UInt32.self)
    out.wrote(bytes.count)
    return target
  }
}
