import NIOCore
import Testing

@testable import HamletWire

@Suite("Storage that a connection keeps for its next calls")
struct KeptStorageTests {
  private static let start = WireInstant(nanoseconds: 0)

  private static func take(_ queue: inout OutputQueue) -> String? {
    queue.takeFirst(now: start).map { String(buffer: $0) }
  }

  @Test("Answers that the socket still holds are not written over by the next.")
  func held() throws {
    var queue = OutputQueue(opening: ByteBuffer())
    var held: [ByteBuffer] = []
    for number in UInt32(1)...4 {
      queue.withReady(endOf: number) { _ = $0.writeInteger(number) }
      let taken = queue.takeFirst(now: Self.start)
      held.append(try #require(taken))
    }
    for (index, bytes) in held.enumerated() {
      #expect(bytes.getInteger(at: bytes.readerIndex, as: UInt32.self) == UInt32(index + 1))
      #expect(bytes.readableBytes == 4)
    }
    #expect(!queue.isFlushed)
    queue.written(16, now: Self.start)
    #expect(queue.isFlushed)
  }

  @Test("What was taken is not taken again, with or without more behind it.")
  func once() {
    var queue = OutputQueue(opening: ByteBuffer(string: "opening"))
    var taken = [Self.take(&queue), Self.take(&queue)]
    #expect(taken == ["opening", nil])
    queue.withReady(endOf: 1) { _ = $0.writeString("one") }
    queue.withReady(endOf: 2) { _ = $0.writeString("two") }
    queue.withUrgent { _ = $0.writeString("first") }
    taken = [Self.take(&queue), Self.take(&queue), Self.take(&queue)]
    #expect(taken == ["first", "onetwo", nil])
    queue.written(18, now: Self.start)
    let ended = [queue.nextEnded(), queue.nextEnded(), queue.nextEnded()]
    #expect(ended == [1, 2, nil])
    queue.letGo()
    queue.withReady(endOf: 3) { _ = $0.writeString("three") }
    taken = [Self.take(&queue)]
    #expect(taken == ["three"])
  }

  @Test("A call that begins in the object of one before it has nothing of that.")
  func newCall() {
    var table = CallTable()
    let window = (ReceiveWindow(size: 10), SendWindow(left: 10))
    let first = table.open(
      7,
      timeout: 5,
      read: Self.start,
      last: false,
      input: window.0,
      output: window.1
    )
    first.setKind(.bidirectional)
    first.phase = .ended
    first.isMuted = true
    _ = first.input.spend(9)
    first.output.append(.init(frame: ByteBuffer(string: "frame"), cost: 5, isEnd: false))
    first.output.isQueued = true
    first.output.isAwaited = true
    table.retire(7)
    #expect(table[7] == nil && table.isEmpty)

    let read = Self.start.adding(milliseconds: 100)
    let next = table.open(9, timeout: 0, read: read, last: true, input: window.0, output: window.1)
    #expect(next === first && table[9] === next && table.count == 1)
    #expect(next.number == 9 && next.kind == .unary && next.phase == .running)
    #expect(!next.isInputOpen && !next.isMuted && next.output.isEmpty)
    #expect(!next.output.isQueued && !next.output.isAwaited)
    let hasCredit = next.input.spend(10)
    #expect(hasCredit && next.output.window.left == 10)
    #expect(next.deadline == read.adding(milliseconds: WireLimits.unaryTimeout))
  }

  @Test("An END written in one piece is the same as one whose head is packed.")
  func answer() {
    let writer = FrameWriter()
    for response in [nil, ByteBuffer(), ByteBuffer(string: "answer")] {
      var (whole, packed) = (ByteBuffer(), ByteBuffer())
      let result = writer.writeAnswer(response, call: 258, limit: 100, into: &whole)
      _ = writer.write(.end, response == nil ? .none : [], call: 258, limit: 100, into: &packed) {
        if let response { $0.writeImmutableBuffer(response) }
      }
      #expect(result == .written && whole == packed)
    }
    var short = ByteBuffer()
    let refused = writer.writeAnswer(ByteBuffer(string: "answer"), call: 1, limit: 5, into: &short)
    #expect(refused == .tooLarge(allowed: 5, actual: 6) && short.readableBytes == 0)
  }
}
