import HamletRPC
import Synchronization

/// What was refused, in memory.
final class TestRefusals: RefusalRecorder {
  private let connections = Mutex<[RefusedConnection]>([])

  /// The connections that were turned away for their device, in order.
  var refused: [RefusedConnection] { connections.withLock { $0 } }

  func failed(_ call: FailedCall, with error: CallError) {}

  func refused(_ connection: RefusedConnection) {
    connections.withLock { $0.append(connection) }
  }
}
