/// The calls that are on the wire, by number: a place for each in a small table.
///
/// Numbers only have to rise, so one whose place is still taken is passed over.
package struct OpenCalls {
  package struct Call {
    package let number: UInt32
    package let tag: CallTag
    /// When it was to be made, in nanoseconds.
    package let due: UInt64

    package init(number: UInt32, tag: CallTag, due: UInt64) {
      self.number = number
      self.tag = tag
      self.due = due
    }
  }

  private var places: [Call]
  private let mask: UInt32
  package private(set) var count = 0
  /// The highest number given.
  package private(set) var highest: UInt32

  /// Room for at least `most` calls after the number `highest`.
  package init(most: Int, after highest: UInt32) {
    var size: UInt32 = 64
    while size < UInt32(clamping: most) * 2, size < 1 << 20 { size *= 2 }
    mask = size - 1
    places = Array(repeating: Call(number: 0, tag: CallTag(), due: 0), count: Int(size))
    self.highest = highest
  }

  /// The number of the next call; fewer than `most` are open.
  package mutating func nextNumber() -> UInt32 {
    repeat { highest &+= 1 } while highest == 0 || places[Int(highest & mask)].number != 0
    return highest
  }

  package mutating func put(_ call: Call) {
    places[Int(call.number & mask)] = call
    count += 1
  }

  /// Takes out an open call; nil for a number that is not open.
  package mutating func take(_ number: UInt32) -> Call? {
    let place = Int(number & mask)
    guard number != 0, places[place].number == number else { return nil }
    defer {
      places[place] = Call(number: 0, tag: CallTag(), due: 0)
      count -= 1
    }
    return places[place]
  }

  /// Forgets all; their numbers are not used again.
  package mutating func clear() {
    for place in places.indices { places[place] = Call(number: 0, tag: CallTag(), due: 0) }
    count = 0
  }
}
