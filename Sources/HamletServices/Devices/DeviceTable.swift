package import HamletDomain
package import HamletRPC
internal import HamletStore
internal import Synchronization

/// The devices that were ever enrolled, in memory: asked on the loop at every handshake and call.
package final class DeviceTable: DeviceRegister {
  private struct Entry {
    let key: [UInt8]
    var isRevoked: Bool
  }

  private struct State {
    var entries: [RecordID: Entry] = [:]
    var address = ""
    var ended: (@Sendable (RecordID) -> Void)?
  }

  private let state = Mutex(State())

  package init() {}

  package func standing(of device: RecordID, key: [UInt8]) -> DeviceStanding {
    state.withLock { state in
      guard let entry = state.entries[device], entry.key == key else { return .unknown }
      return entry.isRevoked ? .revoked : .enrolled
    }
  }

  package func isShutOut(_ device: RecordID) -> Bool {
    state.withLock { $0.entries[device]?.isRevoked ?? true }
  }

  /// Where devices find the server, as an invitation says; empty: nobody knows.
  package var address: String {
    get { state.withLock { $0.address } }
    set { state.withLock { $0.address = newValue } }
  }

  /// Sets who closes the connections of a device that is shut out.
  package func whenRevoked(_ action: @escaping @Sendable (RecordID) -> Void) {
    state.withLock { $0.ended = action }
  }

  func enrolled(_ device: DeviceRecord) {
    let entry = Entry(key: device.keyDigest, isRevoked: device.revoked > 0)
    state.withLock { $0.entries[device.id] = entry }
  }

  func revoke(_ device: RecordID) {
    let ended = state.withLock { state in
      state.entries[device]?.isRevoked = true
      return state.ended
    }
    ended?(device)
  }

  /// Takes in what the store has.
  func load(from store: Store) async throws(StoreError) {
    for device in try await store.read({ try $0.enrolledDevices() }) { enrolled(device) }
  }
}
