/// How the contract writes the name of a code.
enum ContractName {
  /// The name of a case without its prefix: `inReview` is `IN_REVIEW`.
  static func upper(_ name: String) -> String {
    var upper = ""
    for character in name {
      if character.isUppercase { upper.append("_") }
      upper.append(character.uppercased())
    }
    return upper
  }
}

extension Purpose {
  /// The purpose's name as the contract writes it without its prefix, as `SHARE_ON_MOVE`.
  package var contractName: String { ContractName.upper(String(describing: self)) }
}
