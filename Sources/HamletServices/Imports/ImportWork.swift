internal import HamletDomain
internal import HamletMessages

/// A row that is to be looked up and done.
struct ImportWork<Row: ContractMessage>: Sendable {
  let row: Row
  /// The record that it makes, the same each time.
  let id: RecordID
  /// Under which it is done once.
  let key: String
  let digest: [UInt8]
  /// Whether another row before it is one that it builds on.
  let buildsOnFile: Bool
}
