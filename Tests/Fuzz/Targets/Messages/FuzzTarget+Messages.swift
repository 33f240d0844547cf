import HamletMessages

extension FuzzTarget {
  /// Messages of the contract.
  static let messages = [
    FuzzTarget(
      name: "messages",
      seeds: { ContractSeeds.messages + ContractSeeds.answers },
      run: MessageTrial.run
    ),
    FuzzTarget(
      name: "json",
      seeds: {
        ContractSeeds.requests.map { TypeChoice.bytes(for: $0.type) + Array($0.json.text().utf8) }
      },
      run: JSONTrial.run
    ),
    FuzzTarget(name: "heads", seeds: { HeadTrial.seeds }, run: HeadTrial.run),
  ]
}
