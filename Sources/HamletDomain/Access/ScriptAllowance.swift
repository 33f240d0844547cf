/// What a script token may do of what its account may.
package struct ScriptAllowance: Sendable, Hashable {
  /// Full names of methods, as "hamlet.v1.PersonService/ListRoster"; no other is let in.
  package let methods: Set<String>
  /// The addresses from which it is good; nil: from everywhere.
  package let network: NetworkRange?
  /// Different persons that may be read in ten minutes; 0: as many as a person's session may.
  package let reads: UInt32

  /// Describes a token's narrowing.
  package init(methods: Set<String>, network: NetworkRange?, reads: UInt32) {
    self.methods = methods
    self.network = network
    self.reads = reads
  }

  /// Whether a token may be used from an address; an empty one, as of a unix socket, lies in no range.
  package func isGood(from address: String) -> Bool {
    network.map { $0.contains(address) } ?? true
  }
}
