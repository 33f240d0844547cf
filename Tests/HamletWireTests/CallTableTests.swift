import Testing

@testable import HamletWire

@Suite("The open calls of a connection")
struct CallTableTests {
  private static func call(_ number: CallNumber) -> ServerCall {
    let call = ServerCall()
    call.begin(
      number,
      timeout: 0,
      read: WireInstant(nanoseconds: 0),
      last: true,
      input: ReceiveWindow(size: 1),
      output: SendWindow(left: 1)
    )
    return call
  }

  /// Numbers that mostly belong to one place, wherever the table's end is.
  private static func number(_ random: inout SplitMix) -> CallNumber {
    let low = CallNumber([0, 1, 7, 15, 31].randomElement(using: &random) ?? 0)
    return CallNumber(random.next() % 64) * 256 + low
  }

  @Test("They are what a dictionary has, whatever their numbers, however they come and go.")
  func asADictionary() {
    for seed in UInt64(1)...200 {
      var random = SplitMix(seed: seed)
      var table = CallTable()
      var expected: [CallNumber: ServerCall] = [:]
      for _ in 0..<400 {
        let number = Self.number(&random)
        if expected[number] == nil, expected.count < 128, !random.once(in: 3) {
          let call = Self.call(number)
          table.insert(call)
          expected[number] = call
        } else {
          let open = expected.keys.sorted().randomElement(using: &random)
          let gone = random.once(in: 4) ? number : open ?? number
          table.remove(gone)
          expected[gone] = nil
        }
        let asked = Self.number(&random)
        #expect(table[asked] === expected[asked], "seed \(seed)")
        #expect(table.count == expected.count, "seed \(seed)")
        #expect(table.isEmpty == expected.isEmpty, "seed \(seed)")
      }
      for (number, call) in expected { #expect(table[number] === call, "seed \(seed)") }
      #expect(table.inOrder.map(\.number) == expected.keys.sorted(), "seed \(seed)")
    }
  }

  @Test("Numbers that all belong to one place are found, up to the largest.")
  func collisions() {
    var table = CallTable()
    let numbers = (0..<128).map { CallNumber.max - CallNumber($0) * 1_024 }
    for number in numbers { table.insert(Self.call(number)) }
    for number in numbers { #expect(table[number]?.number == number) }
    for number in numbers.reversed() { table.remove(number) }
    #expect(table.isEmpty && numbers.allSatisfy { table[$0] == nil })
  }

  @Test("Calls that come and go in the order of their numbers are found all along.")
  func inTheirPlaces() {
    var table = CallTable()
    for number in CallNumber(1)...100 { table.insert(Self.call(number)) }
    for number in CallNumber(1)...100 {
      table.remove(number)
      table.insert(Self.call(number + 100))
      #expect(table[number] == nil && table[number + 1]?.number == number + 1)
    }
    #expect(table.inOrder.map(\.number) == Array(101...200))
  }
}
