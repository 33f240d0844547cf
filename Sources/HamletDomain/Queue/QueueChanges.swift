/// What became of a queue since it was last told.
package struct QueueChanges: Sendable, Hashable {
  /// New, or different, in the order of the queue.
  package let news: [QueueEntry]
  /// Records that wait no more.
  package let gone: [RecordID]

  /// Compares what was told with what is.
  package init(from told: [QueueEntry], to now: [QueueEntry]) {
    let before = Set(told)
    let still = Set(now.map(\.record))
    news = now.filter { !before.contains($0) }
    gone = told.map(\.record).filter { !still.contains($0) }
  }

  /// Whether nothing happened.
  package var isEmpty: Bool { news.isEmpty && gone.isEmpty }
}
