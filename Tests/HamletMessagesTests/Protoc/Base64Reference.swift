import Foundation

extension [UInt8] {
  /// The bytes of base64 by Foundation, as a second opinion.
  init(foundationBase64 text: String) {
    self = Data(base64Encoded: text).map { Array($0) } ?? []
  }
}
