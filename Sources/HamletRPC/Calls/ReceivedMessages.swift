internal import NIOCore

/// Messages that wait for the handler, in order; one takes no place on the heap, and nearly every call
/// has but one.
///
/// Not generic: one of another target's would go by tables of witnesses.
struct ReceivedMessages {
  private var first: ReceivedMessage?
  private var later: CircularBuffer<ReceivedMessage>?

  var isEmpty: Bool { first == nil }

  var count: Int { first == nil ? 0 : 1 + (later?.count ?? 0) }

  mutating func append(_ message: ReceivedMessage) {
    guard first != nil else {
      first = message
      return
    }
    if later == nil { later = CircularBuffer(initialCapacity: 2) }
    later?.append(message)
  }

  mutating func popFirst() -> ReceivedMessage? {
    let taken = first
    first = later?.popFirst()
    return taken
  }

  mutating func removeAll() {
    first = nil
    later = nil
  }
}
