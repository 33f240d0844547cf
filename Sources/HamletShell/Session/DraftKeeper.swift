/// Where drafts are kept beyond a session: the host's part, which seals them for their author.
package struct DraftKeeper: Sendable {
  /// A draft as it is kept.
  package struct Kept: Sendable {
    /// What names it.
    package let id: Int64
    /// The draft as text.
    package let text: String

    /// Describes one.
    package init(id: Int64, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// Keeps a text for whoever is logged in, and gives what names it; nil where it cannot be kept.
  package var keep: @Sendable (String) -> Int64?
  /// Forgets one.
  package var drop: @Sendable (Int64) -> Void
  /// How many there are, which needs no password.
  package var count: @Sendable () -> Int
  /// All of them, oldest first; asks the password where it must, and gives nil where they stay closed.
  package var all: @Sendable () async -> [Kept]?

  /// Makes one.
  package init(
    keep: @escaping @Sendable (String) -> Int64?,
    drop: @escaping @Sendable (Int64) -> Void,
    count: @escaping @Sendable () -> Int,
    all: @escaping @Sendable () async -> [Kept]?
  ) {
    self.keep = keep
    self.drop = drop
    self.count = count
    self.all = all
  }
}
