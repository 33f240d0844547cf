/// What was cut out, newest last; older pieces come back by turning.
package struct KillRing: Sendable {
  /// How many pieces are kept.
  static let limit = 60

  /// The side on which a piece joins the one before it.
  package enum Side: Sendable {
    case front
    case back
  }

  private var pieces: [String] = []
  private var turned = 0

  /// The piece that is put back next; nil while nothing was cut.
  package var current: String? {
    pieces.isEmpty ? nil : pieces[pieces.count - 1 - turned % pieces.count]
  }

  /// Takes a piece; one that follows another cut at once is joined to it.
  mutating func add(_ text: String, joining side: Side?) {
    turned = 0
    if let side, let last = pieces.popLast() {
      pieces.append(side == .front ? text + last : last + text)
      return
    }
    pieces.append(text)
    if pieces.count > Self.limit { pieces.removeFirst() }
  }

  /// Turns to the piece before.
  mutating func turn() { turned += 1 }
}
