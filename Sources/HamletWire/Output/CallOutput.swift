internal import NIOCore

/// One call's frames that wait for credit or for their turn, in order.
struct CallOutput {
  struct Item {
    let frame: ByteBuffer
    /// Credit: 0 for an END, or for a MESSAGE that carries none.
    let cost: Int
    let isEnd: Bool
  }

  var window: SendWindow
  private var items = SmallQueue<Item>()
  /// Whether the call stands in the ring of those whose turn comes.
  var isQueued = false
  /// Whether the application was told to wait.
  var isAwaited = false

  init(window: SendWindow) {
    self.window = window
  }

  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }

  /// Whether the first frame may leave.
  var canSend: Bool { items.front.map { $0.cost <= window.left } ?? false }

  mutating func append(_ item: Item) {
    items.append(item)
  }

  /// Takes the first frame if its credit is there.
  mutating func takeFirst() -> Item? {
    guard let first = items.front, window.spend(first.cost) else { return nil }
    return items.popFirst()
  }

  /// Drops the messages; an END stays.
  mutating func dropMessages() {
    items.removeAll { !$0.isEnd }
  }
}
