internal import Foundation
internal import Glibc
package import HamletTransport
internal import Synchronization

/// A poor link on loopback: what is sent to its port comes to the server, and back, at the rate and
/// with the delay of a shape for each direction.
package final class ShapingProxy: Sendable {
  /// What the link is like.
  package struct Quality: Sendable {
    package let bitsPerSecond: Double
    package let roundTripMilliseconds: Double
    package let jitterMilliseconds: Double

    package init(
      bitsPerSecond: Double,
      roundTripMilliseconds: Double,
      jitterMilliseconds: Double = 0
    ) {
      self.bitsPerSecond = bitsPerSecond
      self.roundTripMilliseconds = roundTripMilliseconds
      self.jitterMilliseconds = jitterMilliseconds
    }
  }

  /// Bytes that came through, and connections made.
  package struct Counts: Sendable {
    package var up = 0
    package var down = 0
    package var connections = 0
  }

  private static let slice = 128
  private let server: Endpoint
  private let quality: Quality
  private let seed: UInt64
  private let listener: Int32
  package let port: Int
  private let state = Mutex(Counts())

  /// Listens on a free port of loopback.
  package init(to server: Endpoint, _ quality: Quality, seed: UInt64) throws(LineError) {
    self.server = server
    self.quality = quality
    self.seed = seed
    (listener, port) = try RawSocket.listen()
    Thread.detachNewThread { [self] in
      while true {
        guard let client = try? RawSocket.accept(listener) else { return }
        open(client)
      }
    }
  }

  package var counts: Counts { state.withLock { $0 } }

  /// Takes no more connections.
  package func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    RawSocket.close(listener)
  }

  /// The handshake of TCP takes a round trip before the client may send, and half a one more before
  /// the server knows of it.
  private func open(_ client: Int32) {
    guard let upstream = try? RawSocket.connect(to: server, isPatient: true) else {
      RawSocket.close(client)
      return
    }
    let place = state.withLock { counts in
      counts.connections += 1
      return UInt64(counts.connections)
    }
    let now = LoadTime.now()
    let trip = UInt64(quality.roundTripMilliseconds * 1e6)
    let up = shape(open: now + trip, seed: seed &+ place * 2)
    let down = shape(open: now + trip + trip / 2, seed: seed &+ place * 2 + 1)
    let threads = Mutex(4)
    // The sockets are closed by the last of the four threads that know them.
    let done: @Sendable () -> Void = {
      let left = threads.withLock { left in
        left -= 1
        return left
      }
      guard left == 0 else { return }
      RawSocket.close(client)
      RawSocket.close(upstream)
    }
    carry(from: client, to: upstream, up, done) { [self] count in
      state.withLock { $0.up += count }
    }
    carry(from: upstream, to: client, down, done) { [self] count in
      state.withLock { $0.down += count }
    }
  }

  private func shape(open: UInt64, seed: UInt64) -> LinkShape {
    LinkShape(
      bitsPerSecond: quality.bitsPerSecond,
      delay: UInt64(quality.roundTripMilliseconds * 1e6 / 2),
      jitter: UInt64(quality.jitterMilliseconds * 1e6),
      open: open,
      seed: seed
    )
  }

  /// Reads on one thread and writes on another, each slice when it arrives.
  private func carry(
    from source: Int32,
    to target: Int32,
    _ shape: LinkShape,
    _ done: @escaping @Sendable () -> Void,
    _ count: @escaping @Sendable (Int) -> Void
  ) {
    let road = Road()
    Thread.detachNewThread {
      var shape = shape
      var slice = [UInt8](repeating: 0, count: Self.slice)
      while true {
        let got = read(source, &slice, slice.count)
        guard got > 0 else { break }
        count(got)
        let now = LoadTime.now()
        road.put(Array(slice.prefix(got)), arrival: shape.arrival(of: got, at: now))
      }
      road.put([], arrival: shape.arrival(of: 0, at: LoadTime.now()))
      done()
    }
    Thread.detachNewThread {
      while let bytes = road.take() {
        if (try? RawSocket.write(bytes, to: target)) != nil { continue }
        // Nobody takes it any more: its reader is woken and ends.
        shutdown(source, Int32(SHUT_RDWR))
        break
      }
      shutdown(target, Int32(SHUT_WR))
      done()
    }
  }
}
