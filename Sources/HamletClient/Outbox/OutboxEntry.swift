/// What is known of one item of the outbox, without what it says.
package struct OutboxEntry: Sendable, Hashable {
  /// Its place in the order of writing.
  package let number: Int64
  package private(set) var keys: OutboxKeys
  /// Whether it was sent at once when it was written: then only its author has it sent again.
  package private(set) var isDirect: Bool
  package private(set) var state = OutboxState.waiting
  /// How often it was begun to be sent.
  package private(set) var attempts = 0
  /// Attempts of which nobody knows whether they changed something.
  package private(set) var open = 0
  /// When it may be sent again, in milliseconds since 1970; 0: at once.
  package private(set) var nextTry: Int64 = 0

  package init(number: Int64, keys: OutboxKeys, isDirect: Bool = false) {
    self.number = number
    self.keys = keys
    self.isDirect = isDirect
  }

  /// Whether it may have happened without anybody knowing.
  package var mayHaveHappened: Bool { state != .done && open > 0 }

  /// Whether it changed nothing for certain, so that another request may take its place.
  package var canBeEdited: Bool { [.waiting, .refused].contains(state) && open == 0 }

  /// Whether it is still to be sent.
  package var isOpen: Bool { state == .waiting || state == .sent }

  /// Takes in what happened.
  ///
  /// - Throws: where that cannot happen in this state; nothing is changed.
  package mutating func apply(_ event: OutboxEvent) throws(OutboxRefusal) {
    switch (event, state) {
    case (.began, .waiting), (.began, .sent): begin()
    case (.unsent, .sent) where open > 0: takeBack(until: 0)
    case (.failed(let next), .sent) where open > 0: takeBack(until: next)
    case (.lost(let next), .sent): nextTry = next
    // What the server confirmed happened, whatever its author wished meanwhile.
    case (.done, .sent), (.done, .dropped): settle(.done)
    case (.refused(isSettled: true), .sent): settle(.refused)
    case (.refused(isSettled: false), .sent):
      // This attempt changed nothing; of the earlier ones nothing is known.
      open = max(0, open - 1)
      state = .refused
    case (.dropped, .waiting), (.dropped, .sent), (.dropped, .refused): state = .dropped
    case (.edited(let keys), .waiting) where open == 0,
      (.edited(let keys), .refused) where open == 0:
      self.keys = keys
      attempts = 0
      wait()
    case (.retried, .waiting), (.retried, .sent), (.retried, .refused): wait()
    case (.adopted, .waiting), (.adopted, .sent): isDirect = false
    default: throw OutboxRefusal(state: state)
    }
  }

  private mutating func begin() {
    attempts += 1
    open += 1
    nextTry = 0
    state = .sent
  }

  private mutating func takeBack(until next: Int64) {
    open -= 1
    nextTry = next
    state = open == 0 ? .waiting : .sent
  }

  private mutating func settle(_ state: OutboxState) {
    self.state = state
    open = 0
  }

  private mutating func wait() {
    nextTry = 0
    state = open == 0 ? .waiting : .sent
  }
}

/// An event that cannot happen to an item in its state.
package struct OutboxRefusal: Error, Hashable {
  package let state: OutboxState
}
