/// The open calls of a connection, by number: a small table of places, walked from where a number
/// belongs.
///
/// Four look-ups of every call go here, and a dictionary spends on the hash of a number more than on
/// all the rest. Numbers are the client's choice: such as all belong to one place cost as many steps as
/// calls may be open; of numbers one after the other each stands in its own place. A connection without
/// calls takes nothing from the heap.
struct CallTable {
  /// Whoever is further from her own place goes before who is nearer (Robin Hood hashing): so to take one
  /// out moves those behind it only up to the next that stands where it belongs.
  private var places: [ServerCall?] = []
  /// Objects of calls that are over, for the next: a burst of calls takes none from the heap.
  private var spares: [ServerCall] = []
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

  /// Adds a call whose number is not there.
  mutating func open(
    _ number: CallNumber,
    timeout: UInt32,
    read: WireInstant,
    last: Bool,
    input: ReceiveWindow,
    output: SendWindow
  ) -> ServerCall {
    let call = spares.popLast() ?? ServerCall()
    call.begin(number, timeout: timeout, read: read, last: last, input: input, output: output)
    insert(call)
    return call
  }

  /// Takes a call out that is over; nothing happens where it is not there.
  mutating func retire(_ number: CallNumber) {
    guard let call = remove(number), spares.count < WireLimits.callsKept else { return }
    spares.append(call)
  }

  /// Takes a call out; nothing happens where it is not there.
  @discardableResult
  mutating func remove(_ number: CallNumber) -> ServerCall? {
    guard var hole = place(of: number) else { return nil }
    let call = places[hole]
    count -= 1
    var next = following(hole)
    while let behind = places[next], ownPlace(of: behind.number) != next {
      places[hole] = behind
      hole = next
      next = following(next)
    }
    places[hole] = nil
    return call
  }

  mutating func removeAll() {
    places = []
    spares = []
    count = 0
  }

  /// Where a call stands.
  private func place(of number: CallNumber) -> Int? {
    guard count > 0 else { return nil }
    var place = ownPlace(of: number)
    var steps = 0
    while let call = places[place] {
      if call.number == number { return place }
      // The one looked for would stand here.
      if wayFromOwn(of: call, at: place) < steps { return nil }
      place = following(place)
      steps += 1
    }
    return nil
  }

  private mutating func put(_ call: ServerCall) {
    var call = call
    var place = ownPlace(of: call.number)
    var steps = 0
    while let resident = places[place] {
      let way = wayFromOwn(of: resident, at: place)
      if way < steps {
        places[place] = call
        call = resident
        steps = way
      }
      place = following(place)
      steps += 1
    }
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
  private func wayFromOwn(of call: ServerCall, at place: Int) -> Int {
    (place - ownPlace(of: call.number)) & (places.count - 1)
  }
}
