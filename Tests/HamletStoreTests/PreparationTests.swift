import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("What is made ready for a write")
struct PreparationTests {
  private struct Refusal: Error {}

  @Test("Made while the writer is at work, it is there when the write begins.")
  func ready() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let door = Door()
    let made = DispatchSemaphore(value: 0)
    try store.hold(at: door)
    let preparation = Preparation { snapshot in
      defer { made.signal() }
      return try snapshot.count("SELECT count(*) FROM divisions")
    }
    store.prepare(preparation)
    let given = Journal<Int?>()
    let done = DispatchSemaphore(value: 0)
    store.submit(
      try Sample.ticket(),
      { tx in
        given.add(preparation.take())
        return WriteOutcome(reply: [], recordType: "test", recordID: .none)
      },
      then: { _ in done.signal() }
    )
    await Self.wait(made)
    door.open()
    await Self.wait(done)
    #expect(given.all == [0])
    // What is asked again, as after a lost transaction, is the same.
    #expect(preparation.take() == 0)
    store.close()
  }

  @Test("What nobody began is done without, and not begun afterwards.")
  func taken() {
    let runs = Journal<Int>()
    let preparation = Preparation { _ in runs.add(1) }
    #expect(preparation.take() == nil)
    preparation.run { _ in runs.add(2) }
    #expect(runs.all.isEmpty)
  }

  @Test("What fails is nothing, and whoever waits for it is not left waiting.")
  func failing() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let (begun, goesOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let preparation = Preparation<Int> { _ in
      begun.signal()
      Self.block(goesOn)
      throw Refusal()
    }
    store.prepare(preparation)
    await Self.wait(begun)
    let taken = Task.detached { preparation.take() }
    goesOn.signal()
    #expect(await taken.value == nil)
    store.close()
  }

  @Test("A store that closes does what waits, with or without what was to be ready.")
  func closing() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let door = Door()
    try store.hold(at: door)
    let answers = Journal<Bool>()
    for number in 0..<200 {
      let preparation = Preparation { _ in number }
      store.prepare(preparation)
      store.submit(
        try Sample.ticket(),
        { tx in
          if let made = preparation.take() { #expect(made == number) }
          try Sample.insertDivision(number, tx)
          return WriteOutcome(reply: [], recordType: "test", recordID: .none)
        },
        then: { answers.add((try? $0.get()) != nil) }
      )
    }
    door.open()
    store.close()
    #expect(answers.all == Array(repeating: true, count: 200))
  }

  // Waiting for a semaphore is not offered to asynchronous code.
  private static func block(_ semaphore: DispatchSemaphore) { semaphore.wait() }
  private static func wait(_ semaphore: DispatchSemaphore) async {
    await Task.detached { block(semaphore) }.value
  }
}
