internal import Glibc

/// Text in another encoding and back, by the C library's tables: all of GB18030, its characters of
/// four bytes included.
///
/// One owner at a time; it holds the state of the library's converter.
package final class CharacterConverter {
  private let descriptor: iconv_t

  /// Makes a converter from one encoding to another, as "GB18030" and "UTF-8"; nil where the system
  /// has no tables for them.
  package init?(from source: String, to target: String) {
    // What `iconv_open` gives where it fails is not nil but all ones.
    guard let descriptor = iconv_open(target, source), Int(bitPattern: descriptor) != -1 else {
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Where the bytes are not text of the source encoding, or have no form in the target.
  package struct BadByte: Error, Hashable {
    /// The place in the bytes given.
    package let offset: Int

    /// Names a place.
    package init(offset: Int) {
      self.offset = offset
    }
  }

  /// Converts bytes that end with a whole character.
  package func convert(_ bytes: [UInt8]) throws(BadByte) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    // No character takes more than twice its bytes in UTF-8 or GB18030, and none more than 8.
    var output = [UInt8](repeating: 0, count: 2 * bytes.count + 8)
    var input = bytes
    let room = output.count
    iconv(descriptor, nil, nil, nil, nil)
    let (read, written, isWhole) = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        var free = room
        let result = iconv(descriptor, &from, &left, &into, &free)
        return (source.count - left, room - free, result != -1)
      }
    }
    guard isWhole, read == bytes.count else { throw BadByte(offset: read) }
    return Array(output.prefix(written))
  }
}
