/// Which results wait until those before them are there.
struct BatchOrder {
  private let isOrdered: Bool
  private var next = 0
  private var begun = 0
  private var written = 0
  private var waiting: [Int: BatchResult] = [:]

  init(isOrdered: Bool) {
    self.isOrdered = isOrdered
  }

  /// How many lines were begun whose results were not given out.
  var openCount: Int { begun - written }

  /// Gives a line its number.
  mutating func begin() -> Int {
    begun += 1
    return begun - 1
  }

  /// Takes a line's result and gives out those whose turn it is.
  mutating func take(_ number: Int, _ result: BatchResult) -> [BatchResult] {
    guard isOrdered else {
      written += 1
      return [result]
    }
    waiting[number] = result
    var ready: [BatchResult] = []
    while let result = waiting.removeValue(forKey: next) {
      ready.append(result)
      next += 1
    }
    written += ready.count
    return ready
  }
}
