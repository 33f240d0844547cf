internal import Crypto
internal import CryptoExtras
internal import Foundation

/// What a password is kept as: a key derived by scrypt (RFC 7914) and what it was derived with.
package struct PasswordHash: Sendable, Equatable {
  /// How much work and memory a derivation takes.
  package struct Cost: Sendable, Equatable {
    /// N = 2^this.
    package let logRounds: Int
    package let blockSize: Int
    package let parallelism: Int

    /// What the server uses: N=2^15, r=8, p=1 takes 32 MiB.
    package static let server = Cost(logRounds: 15, blockSize: 8, parallelism: 1)

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

  package let cost: Cost
  let salt: [UInt8]
  let key: [UInt8]

  /// Derives the hash of a new password.
  package init(password: String, cost: Cost) throws {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    self.init(cost: cost, salt: salt, key: try Self.derive(password, salt, cost))
  }

  private init(cost: Cost, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// From the stored text, as "scrypt$15$8$1$SALT$KEY" with salt and key in base64.
  package init?(text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]),
      let block = Int(parts[2]), let parallelism = Int(parts[3]),
      let salt = Data(base64Encoded: parts[4]), let key = Data(base64Encoded: parts[5])
    else { return nil }
    let cost = Cost(logRounds: rounds, blockSize: block, parallelism: parallelism)
    guard cost.isSane else { return nil }
    self.init(cost: cost, salt: Array(salt), key: Array(key))
  }

  /// The text to store.
  package var text: String {
    let salt = Data(salt).base64EncodedString()
    let key = Data(key).base64EncodedString()
    return "scrypt$\(cost.logRounds)$\(cost.blockSize)$\(cost.parallelism)$\(salt)$\(key)"
  }

  /// Whether `password` is the one; takes equally long either way.
  package func matches(_ password: String) throws -> Bool {
    let derived = try Self.derive(password, salt, cost)
    var difference: UInt8 = derived.count == key.count ? 0 : 1
    for (left, right) in zip(derived, key) { difference |= left ^ right }
    return difference == 0
  }

  private static func derive(_ password: String, _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
    let key = try KDF.Scrypt.deriveKey(
      from: Array(password.utf8),
      salt: salt,
      outputByteCount: 32,
      rounds: 1 << cost.logRounds,
      blockSize: cost.blockSize,
      parallelism: cost.parallelism,
      maxMemory: 256 << 20
    )
    return key.withUnsafeBytes { Array($0) }
  }
}
