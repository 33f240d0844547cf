internal import Foundation
internal import Synchronization

/// Slices of bytes under way on a poor link, in the order of their arrival.
final class Road: Sendable {
  private let slices = Mutex<[(bytes: [UInt8], arrival: UInt64)]>([])
  private let ready = DispatchSemaphore(value: 0)

  /// Puts a slice on its way; an empty one is the end.
  func put(_ bytes: [UInt8], arrival: UInt64) {
    slices.withLock { $0.append((bytes, arrival)) }
    ready.signal()
  }

  /// Waits for the next slice and for its arrival; nil: the end.
  func take() -> [UInt8]? {
    ready.wait()
    guard let next = slices.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return nil }
    let now = LoadTime.now()
    if next.arrival > now { Thread.sleep(forTimeInterval: Double(next.arrival - now) / 1e9) }
    return next.bytes.isEmpty ? nil : next.bytes
  }
}
