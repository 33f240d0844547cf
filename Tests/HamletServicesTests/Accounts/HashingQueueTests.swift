import Dispatch
import HamletServices
import Synchronization
import Testing

@Suite("The queue of password derivations")
struct HashingQueueTests {
  /// A queue whose first work waits until it is let go, and what was done in which order.
  private final class Held: Sendable {
    let queue = HashingQueue()
    let order = Mutex<[String]>([])
    private let gate = DispatchSemaphore(value: 0)

    func hold() async {
      Task { _ = await queue.run(from: "first") { self.gate.wait() } }
      // Begun, so that nothing of it waits.
      while queue.begun == 0 { await Task.yield() }
    }

    func letGo() { gate.signal() }

    /// Adds work of a source and waits until the queue has it; its result comes later.
    func add(_ source: String, _ name: String) async -> Task<String?, Never> {
      let before = queue.taken
      let task = Task {
        await queue.run(from: source) {
          self.order.withLock { $0.append(name) }
          return name
        }
      }
      while queue.taken == before { await Task.yield() }
      return task
    }
  }

  @Test("Sources take turns, so that one that sends many holds nobody up.")
  func turns() async {
    let held = Held()
    await held.hold()
    var tasks: [Task<String?, Never>] = []
    for number in 0..<4 { tasks.append(await held.add("a", "a\(number)")) }
    for source in ["b", "c"] { tasks.append(await held.add(source, source)) }
    held.letGo()
    for task in tasks { #expect(await task.value != nil) }
    #expect(held.order.withLock { $0 } == ["a0", "b", "c", "a1", "a2", "a3"])
  }

  @Test("One source has at most its share waiting; the next of it is refused at once.")
  func share() async {
    let held = Held()
    await held.hold()
    var tasks: [Task<String?, Never>] = []
    for number in 0..<HashingQueue.waitingOfOneSource {
      tasks.append(await held.add("a", "\(number)"))
    }
    #expect(await held.queue.run(from: "a") { "late" } == nil)
    #expect(held.queue.waiting == HashingQueue.waitingOfOneSource)
    tasks.append(await held.add("b", "b"))
    held.letGo()
    for task in tasks { #expect(await task.value != nil) }
  }

  @Test("In a full queue a newcomer takes the last place of whoever has most, and waits no longer.")
  func fullQueue() async {
    let held = Held()
    await held.hold()
    var tasks: [Task<String?, Never>] = []
    let sources = HashingQueue.waitingMax / HashingQueue.waitingOfOneSource
    for source in 0..<sources {
      for number in 0..<HashingQueue.waitingOfOneSource {
        tasks.append(await held.add("flood\(source)", "\(source).\(number)"))
      }
    }
    #expect(held.queue.waiting == HashingQueue.waitingMax)
    let village = await held.add("village", "village")
    #expect(held.queue.waiting == HashingQueue.waitingMax)
    held.letGo()
    #expect(await village.value == "village")
    let done = held.order.withLock { $0 }
    #expect((done.firstIndex(of: "village") ?? .max) <= sources)
    var refused = 0
    for task in tasks where await task.value == nil { refused += 1 }
    #expect(refused == 1)
    // The queue goes on.
    #expect(await held.queue.run(from: "x") { 1 } == 1)
  }

  @Test("Where everyone has one, nobody is pushed out for one more.")
  func fairFull() async {
    let held = Held()
    await held.hold()
    var tasks: [Task<String?, Never>] = []
    for number in 0..<HashingQueue.waitingMax {
      tasks.append(await held.add("s\(number)", "\(number)"))
    }
    #expect(await held.queue.run(from: "one more") { 1 } == nil)
    held.letGo()
    for task in tasks { #expect(await task.value != nil) }
  }
}
