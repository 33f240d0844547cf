import HamletDomain
import HamletLoadKit
import HamletMessages
import NIOCore
import Testing

@Suite("The generator cuts what comes into frames, wherever the bytes were split")
struct FramePumpTests {
  private static let frames: [[UInt8]] = [
    FrameBytes.frame(0x01, 0, call: 0, head: Hello(agent: "x").encodedBytes(), payload: []),
    FrameBytes.frame(0x02, 0, call: 0, head: [], payload: Array(1...8)),
    FrameBytes.frame(0x12, 0, call: 7, head: [], payload: Array("answer".utf8)),
    FrameBytes.frame(0x12, RawFrame.none, call: 8, head: [8, 5], payload: []),
    FrameBytes.frame(0x12, 0, call: 9, head: [], payload: Array(repeating: 3, count: 70_000)),
  ]

  @Test("Every split of the bytes gives the same frames.", arguments: [1, 2, 3, 11, 13, 4_096])
  func splits(size: Int) throws {
    let tank = ByteTank(capacity: 64)
    var found: [[UInt8]] = []
    let bytes = Self.frames.flatMap(\.self)
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { tank.append($0) }
      while let frame = try RawFrame.next(in: tank.bytes) {
        found.append(
          FrameBytes.frame(
            frame.kind.rawValue,
            frame.flags,
            call: frame.call,
            head: Array(frame.head),
            payload: Array(frame.payload)
          )
        )
        tank.take(frame.count)
      }
    }
    #expect(found == Self.frames)
    #expect(tank.count == 0)
  }

  @Test("A frame that a server may not send is refused before its body comes.")
  func wrongFrames() {
    let cases: [[UInt8]] = [
      [0, 255, 255, 255, 0x12, 0, 0, 0, 0, 0, 0, 1],  // Longer than our HELLO allows.
      [0, 0, 0, 4, 0x12, 0, 0, 5, 0, 0, 0, 1],  // The head passes the frame.
      [0, 0, 0, 0, 0x10, 0, 0, 0, 0, 0, 0, 1],  // A CALL is the client's to send.
    ]
    for bytes in cases {
      #expect(throws: FrameFault.self) {
        try bytes.withUnsafeBytes { _ = try RawFrame.next(in: $0) }
      }
    }
  }

  @Test("Numbers of open calls rise, and those whose place is taken are passed over.")
  func openCalls() throws {
    var calls = OpenCalls(most: 8, after: 5)
    var kept: [UInt32] = []
    for round in 0..<1_000 {
      let number = calls.nextNumber()
      #expect(number > (kept.last ?? 5))
      calls.put(OpenCalls.Call(number: number, tag: CallTag(), due: UInt64(round)))
      // One call in a hundred is never answered until the end.
      if round % 100 == 0 { kept.append(number) } else { #expect(calls.take(number) != nil) }
    }
    #expect(calls.count == kept.count)
    for number in kept { #expect(calls.take(number)?.number == number) }
    #expect(calls.take(kept[0]) == nil)
    #expect(calls.take(0) == nil)
  }
}
