import Crypto
import Foundation

/// A digest for tests that write files by hand.
enum SHA256Digest {
  static func of(_ bytes: Data) -> Data { Data(SHA256.hash(data: bytes)) }
}
