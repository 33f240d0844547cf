internal import HamletDomain
internal import NIOCore
internal import Synchronization

/// Which record stands for which that was merged into it: a request that names one means the other.
///
/// Few records are merged, so all of them are held in memory; the store has them too.
package final class RecordAliases: Sendable {
  /// Methods that mean the very record they name.
  private static let exempt: Set<String> = ["hamlet.v1.PersonService/MergePersons"]
  /// The byte before an id in a message: its length.
  private static let idLength: UInt8 = 16

  private let winners = Mutex<[RecordID: RecordID]>([:])

  package init() {}

  func replace(_ all: [RecordID: RecordID]) { winners.withLock { $0 = all } }
  func add(_ loser: RecordID, _ winner: RecordID) { winners.withLock { $0[loser] = winner } }
  func remove(_ loser: RecordID) { winners.withLock { _ = $0.removeValue(forKey: loser) } }

  /// A request that names the records that stand, wherever in it they are named.
  ///
  /// An id of 16 bytes follows its length; that other bytes are the id of a merged record by chance is
  /// as likely as that two ids are one.
  func redirect(_ method: String, _ bytes: ByteBuffer) -> ByteBuffer {
    guard let winners = winners.withLock({ $0.isEmpty ? nil : $0 }),
      !Self.exempt.contains(method)
    else { return bytes }
    var redirected = bytes
    let view = bytes.readableBytesView
    for index in view.indices where view[index] == Self.idLength {
      let start = index + 1
      guard start + 16 <= view.endIndex, let id = RecordID(bytes: view[start..<(start + 16)]),
        var winner = winners[id]
      else { continue }
      while let next = winners[winner] { winner = next }
      redirected.setBytes(winner.bytes, at: start)
    }
    return redirected
  }
}
