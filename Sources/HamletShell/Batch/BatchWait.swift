/// A line of a batch waits before it is sent again, or has waited.
package struct BatchWait: Hashable, Sendable {
  /// Whether the server asked for it; else the link is lost.
  package let isAsked: Bool
  /// How long at most; 0: it ends.
  package let milliseconds: Int
}
