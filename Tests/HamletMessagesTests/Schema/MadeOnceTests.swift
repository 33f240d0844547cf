import Testing

@testable import HamletMessages

@Suite("A value is made when it is first asked for")
struct MadeOnceTests {
  private final class Thing: Sendable {
    let number: Int

    init(_ number: Int) { self.number = number }
  }

  @Test("Of many that ask at once all get the same, and nobody makes it again.")
  func race() async {
    for _ in 0..<200 {
      let made = MadeOnce<Thing>()
      let things = await withTaskGroup(of: Thing.self) { group in
        for number in 0..<8 { group.addTask { made.value { Thing(number) } } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(things.allSatisfy { $0 === things[0] })
      #expect(made.value { Thing(-1) } === things[0])
    }
  }

  @Test("What is made may ask for others of its kind.")
  func nested() {
    let (outer, inner) = (MadeOnce<Int>(), MadeOnce<Int>())
    #expect(outer.value { inner.value { 20 } + 1 } == 21)
    #expect(inner.value { 0 } == 20)
  }
}
