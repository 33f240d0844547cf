internal import Crypto
internal import CryptoExtras
internal import Foundation

/// What a password is kept as: a key derived by scrypt (RFC 7914) and what it was derived with.
///
/// A password is derived in its normal form NFKC, so that the same characters typed on another
/// keyboard are the same password; hashes from before that (scheme "scrypt") were of the bytes as
/// they came.
package struct PasswordHash: Sendable, Equatable {
  /// How much work and memory a derivation takes.
  package struct Cost: Sendable, Hashable {
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

    /// Whether it takes less work or memory than another.
    package func isBelow(_ other: Cost) -> Bool {
      logRounds < other.logRounds || blockSize < other.blockSize
        || parallelism < other.parallelism
    }

    /// Whether a derivation with it stays within what this program will do.
    var isSane: Bool {
      (1...20).contains(logRounds) && (1...32).contains(blockSize) && (1...8).contains(parallelism)
    }
  }

  package let cost: Cost
  /// Whether it is of the password's normal form.
  let isNormal: Bool
  let salt: [UInt8]
  let key: [UInt8]

  private static let normalScheme = "scrypt-nfkc"
  private static let plainScheme = "scrypt"

  /// Derives the hash of a new password.
  package init(password: String, cost: Cost) throws {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    let key = try Self.derive(Self.normalForm(password), salt, cost)
    self.init(cost: cost, isNormal: true, salt: salt, key: key)
  }

  private init(cost: Cost, isNormal: Bool, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.isNormal = isNormal
    self.salt = salt
    self.key = key
  }

  /// The form in which equal passwords are equal bytes (Unicode TR 15).
  package static func normalForm(_ password: String) -> String {
    password.precomposedStringWithCompatibilityMapping
  }

  /// Whether it should be made anew at the next login: weaker than `cost`, or of an older scheme.
  package func isOutdated(by cost: Cost) -> Bool { !isNormal || self.cost.isBelow(cost) }

  /// From the stored text, as "scrypt-nfkc$15$8$1$SALT$KEY" with salt and key in base64.
  package init?(text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, [Self.normalScheme, Self.plainScheme].contains(parts[0]),
      let rounds = Int(parts[1]), let block = Int(parts[2]), let parallelism = Int(parts[3]),
      let salt = Data(base64Encoded: parts[4]), let key = Data(base64Encoded: parts[5])
    else { return nil }
    let cost = Cost(logRounds: rounds, blockSize: block, parallelism: parallelism)
    guard cost.isSane else { return nil }
    self.init(
      cost: cost,
      isNormal: parts[0] == Self.normalScheme,
      salt: Array(salt),
      key: Array(key)
    )
  }

  /// The text to store.
  package var text: String {
    let salt = Data(salt).base64EncodedString()
    let key = Data(key).base64EncodedString()
    let scheme = isNormal ? Self.normalScheme : Self.plainScheme
    return "\(scheme)$\(cost.logRounds)$\(cost.blockSize)$\(cost.parallelism)$\(salt)$\(key)"
  }

  /// Whether `password` is the one; takes equally long either way.
  package func matches(_ password: String) throws -> Bool {
    let derived = try Self.derive(isNormal ? Self.normalForm(password) : password, salt, cost)
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
