internal import HamletDomain
internal import HamletWire
internal import NIOCore
internal import Synchronization

/// The connections of a server: counted against its limits, and waited for when it stops.
final class ConnectionLedger: Sendable {
  private struct State {
    var open: [ObjectIdentifier: any ServedConnection] = [:]
    /// The connections of each device that showed a certificate.
    var byDevice: [RecordID: Set<ObjectIdentifier>] = [:]
    var byAddress: [String: Int] = [:]
    var rate: ConnectionRate
    var isDraining = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>
  private let most: Int
  private let mostPerAddress: Int

  init(_ settings: ServerSettings) {
    most = settings.connections
    mostPerAddress = settings.connectionsPerAddress
    state = Mutex(
      State(
        rate: ConnectionRate(
          burst: settings.connectionBurst,
          perSecond: settings.connectionsPerSecond
        )
      )
    )
  }

  var count: Int { state.withLock { $0.open.count } }

  /// Whether the connection may stay.
  func add(_ handler: any ServedConnection, from address: String?, now: WireInstant) -> Bool {
    state.withLock { state in
      guard !state.isDraining, state.open.count < most else { return false }
      if let address {
        let count = state.byAddress[address, default: 0]
        guard count < mostPerAddress, state.rate.take(from: address, now: now) else { return false }
        state.byAddress[address] = count + 1
      }
      state.open[ObjectIdentifier(handler)] = handler
      return true
    }
  }

  /// Puts a connection in the place of the gate that its handshake went through; false: the gate is
  /// gone.
  func replace(
    _ gate: any ServedConnection,
    by handler: any ServedConnection,
    onDevice device: RecordID
  ) -> Bool {
    state.withLock { state in
      guard state.open.removeValue(forKey: ObjectIdentifier(gate)) != nil else { return false }
      state.open[ObjectIdentifier(handler)] = handler
      if !device.isNone { state.byDevice[device, default: []].insert(ObjectIdentifier(handler)) }
      return true
    }
  }

  /// The connections of a device.
  func connections(of device: RecordID) -> [any ServedConnection] {
    state.withLock { state in (state.byDevice[device] ?? []).compactMap { state.open[$0] } }
  }

  func remove(
    _ handler: any ServedConnection,
    from address: String?,
    onDevice device: RecordID = .none
  ) {
    let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      guard state.open.removeValue(forKey: ObjectIdentifier(handler)) != nil else { return [] }
      if !device.isNone {
        state.byDevice[device]?.remove(ObjectIdentifier(handler))
        if state.byDevice[device]?.isEmpty ?? false { state.byDevice[device] = nil }
      }
      if let address, let count = state.byAddress[address] {
        state.byAddress[address] = count > 1 ? count - 1 : nil
      }
      guard state.open.isEmpty, state.isDraining else { return [] }
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Refuses further connections; gives those that are open.
  func drain() -> [any ServedConnection] {
    state.withLock { state in
      state.isDraining = true
      return Array(state.open.values)
    }
  }

  /// Waits until the last connection is closed.
  func waitUntilEmpty() async {
    await withCheckedContinuation { waiter in
      let isEmpty = state.withLock { state in
        if !state.open.isEmpty { state.waiters.append(waiter) }
        return state.open.isEmpty
      }
      if isEmpty { waiter.resume() }
    }
  }
}
