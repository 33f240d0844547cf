/// One page of a list and where the next one begins.
package struct Page<Item: Sendable>: Sendable {
  /// The items, in the list's order.
  package let items: [Item]
  /// Given back as `after` for the next page; nil at the end.
  ///
  /// Opaque to the caller.
  package let next: String?

  /// Describes a page.
  package init(items: [Item], next: String?) {
    self.items = items
    self.next = next
  }

  /// Makes a page of at most `limit` from one item more, naming the last shown by its key.
  init(fetched: [Item], limit: Int, key: (Item) -> String) {
    let shown = Array(fetched.prefix(limit))
    let last = fetched.count > limit ? shown.last : nil
    self.init(items: shown, next: last.map(key))
  }
}

extension StoreLimits {
  /// The size of a page as asked, or the largest when none or more was asked.
  static func pageSize(_ asked: Int) -> Int {
    asked < 1 ? pageItems : min(asked, pageItems)
  }
}
