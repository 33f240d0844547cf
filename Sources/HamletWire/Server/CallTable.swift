/// The open calls of a connection, by number: a small table of places, walked from where a number
/// belongs.
///
/// Four look-ups of every call go here, and a dictionary spends on the hash of a number more than on
/// all the rest. Numbers are the client's choice: such as all belong to one place cost as many steps as
/// calls may be open. A connection without calls takes nothing from the heap.
struct CallTable {
  private var places: [ServerCall?] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// The calls in the order of their numbers.
  var inOrder: [ServerCall] { places.compactMap(\.self).sorted { $0.number < $1.number } }

  subscript(_ number: CallNumber) -> ServerCall? {
    guard let place = place(of: number) else { return nil }
    return places[place]
  }

  /// Adds a call whose number is not there.
  mutating func insert(_ call: ServerCall) {
    if (count + 1) * 2 > places.count { grow() }
    put(call)
    count += 1
  }

  /// Takes a call out; nothing happens where it is not there.
  mutating func remove(_ number: CallNumber) {
    guard var hole = place(of: number) else { return }
    count -= 1
    var next = following(hole)
    while let call = places[next] {
      // A call moves up where the hole lies between its own place and where it stands.
      let own = ownPlace(of: call.number)
      if distance(from: own, to: next) >= distance(from: hole, to: next) {
        places[hole] = call
        hole = next
      }
      next = following(next)
    }
    places[hole] = nil
  }

  mutating func removeAll() {
    places = []
    count = 0
  }

  /// Where a call stands.
  private func place(of number: CallNumber) -> Int? {
    guard count > 0 else { return nil }
    var place = ownPlace(of: number)
    while let call = places[place] {
      if call.number == number { return place }
      place = following(place)
    }
    return nil
  }

  private mutating func put(_ call: ServerCall) {
    var place = ownPlace(of: call.number)
    while places[place] != nil { place = following(place) }
    places[place] = call
  }

  private mutating func grow() {
    let calls = places
    places = Array(repeating: nil, count: max(8, calls.count * 2))
    for case let call? in calls { put(call) }
  }

  // The number of places is a power of two.
  private func ownPlace(of number: CallNumber) -> Int { Int(number) & (places.count - 1) }
  private func following(_ place: Int) -> Int { (place + 1) & (places.count - 1) }
  private func distance(from one: Int, to other: Int) -> Int {
    (other - one) & (places.count - 1)
  }
}
