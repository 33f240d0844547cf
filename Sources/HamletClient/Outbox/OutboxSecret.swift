internal import Crypto
internal import CryptoExtras
internal import Foundation

/// What opens a user's part of the outbox.
package enum OutboxSecret: Sendable {
  /// A person's password.
  case password(String)
  /// A script's token, which nobody can guess.
  case token(String)

  /// How much work and memory scrypt (RFC 7914) takes: N = 2^logRounds.
  package struct Cost: Sendable, Hashable {
    package let logRounds: Int
    package let blockSize: Int
    package let parallelism: Int

    /// What the server keeps passwords with: N=2^15, r=8, p=1 takes 32 MiB.
    package static let standard = Cost(logRounds: 15, blockSize: 8, parallelism: 1)

    package init(logRounds: Int, blockSize: Int, parallelism: Int) {
      self.logRounds = logRounds
      self.blockSize = blockSize
      self.parallelism = parallelism
    }

    /// Whether a derivation with it stays within what this program will do.
    var isSane: Bool {
      (1...20).contains(logRounds) && (1...32).contains(blockSize) && (1...8).contains(parallelism)
    }
  }

  /// The key that wraps the user's own key; nil where the work asked for is out of bounds.
  func wrappingKey(salt: Data, cost: Cost) -> SymmetricKey? {
    switch self {
    case .password(let password):
      guard cost.isSane else { return nil }
      // The same characters typed on another keyboard are the same password (Unicode TR 15).
      let normal = password.precomposedStringWithCompatibilityMapping
      return try? KDF.Scrypt.deriveKey(
        from: Array(normal.utf8),
        salt: Array(salt),
        outputByteCount: 32,
        rounds: 1 << cost.logRounds,
        blockSize: cost.blockSize,
        parallelism: cost.parallelism,
        maxMemory: 256 << 20
      )
    case .token(let token):
      return HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: Data(token.utf8)),
        salt: salt,
        info: Data("hamlet outbox token".utf8),
        outputByteCount: 32
      )
    }
  }

  /// Who writes with a script's token, of which no name is known: the beginning of its digest.
  package static func owner(ofToken token: String) -> String {
    let digest = SHA256.hash(data: Data(token.utf8)).prefix(8)
    return "token-" + digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
