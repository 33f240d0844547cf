/// How a message is written as JSON.
package struct JSONStyle: Sendable, Hashable {
  /// How fields are spelt.
  package enum Names: Sendable, Hashable {
    /// As in the contract: `base_version`.
    case snakeCase
    /// ProtoJSON's canonical spelling: `baseVersion`.
    case lowerCamel
  }

  /// How fields are spelt.
  package var names: Names
  /// Whether what the contract calls sensitive is replaced by `***`, where it is given.
  package var masksSensitive: Bool

  /// Makes a style; without arguments that of `--json`.
  package init(names: Names = .snakeCase, masksSensitive: Bool = false) {
    self.names = names
    self.masksSensitive = masksSensitive
  }
}
