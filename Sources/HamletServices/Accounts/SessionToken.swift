internal import Foundation

/// A session's secret: 256 random bits, of which only the SHA-256 is kept.
struct SessionToken: Sendable {
  /// What the client sends: base64url without padding.
  let text: String

  init() {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    text = Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// What is kept of it.
  var digest: [UInt8] { TokenDigest(of: text).bytes }
}
