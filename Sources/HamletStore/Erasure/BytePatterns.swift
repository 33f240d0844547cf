import Foundation

/// Byte strings to be looked for, all in one pass.
struct BytePatterns {
  /// By their last byte: ids that were made one after the other begin alike.
  private var byEnd: [[[UInt8]]] = Array(repeating: [], count: 256)

  init(_ patterns: [[UInt8]]) {
    for pattern in patterns {
      if let last = pattern.last { byEnd[Int(last)].append(pattern) }
    }
  }

  /// Whether one of them stands in the bytes.
  func isFound(in data: Data) -> Bool {
    data.withUnsafeBytes { bytes in
      for end in bytes.indices {
        for pattern in byEnd[Int(bytes[end])] where end + 1 >= pattern.count {
          let start = end + 1 - pattern.count
          if bytes[start...end].elementsEqual(pattern) { return true }
        }
      }
      return false
    }
  }
}
