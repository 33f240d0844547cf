internal import NIOCore

/// A queue whose first element takes no place on the heap.
///
/// Nearly every call has one message each way, and at most one frame that waits; nearly every event asks
/// for one action.
struct SmallQueue<Element> {
  private var first: Element?
  /// What stands behind `first`; made when it is first needed.
  private var rest: CircularBuffer<Element>?

  init() {}

  var isEmpty: Bool { first == nil }

  var count: Int { first == nil ? 0 : 1 + (rest?.count ?? 0) }

  /// The element whose turn it is.
  var front: Element? { first }

  mutating func append(_ element: Element) {
    guard first != nil else {
      first = element
      return
    }
    if rest == nil { rest = CircularBuffer(initialCapacity: 2) }
    rest?.append(element)
  }

  mutating func popFirst() -> Element? {
    let taken = first.take()
    if rest != nil { first = rest?.popFirst() }
    return taken
  }

  /// Drops the elements to which this applies; the others keep their order.
  mutating func removeAll(where applies: (Element) -> Bool = { _ in true }) {
    rest?.removeAll(where: applies)
    if first.map(applies) ?? false { first = rest?.popFirst() }
  }
}
