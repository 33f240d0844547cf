import Foundation
import HamletDomain
import HamletMessages
import HamletTransport
import Testing

@testable import HamletLoadKit

/// The pump against a server of a few lines, which answers as the test says.
@Suite("The pump checks every answer and loses count of none")
struct PumpTests {
  /// Answers each CALL that it reads by a rule, in pieces of a few bytes.
  private final class Echo: Sendable {
    let socket: Int32
    let client: RawLine

    /// `answer` gives the bytes that follow a call of a number.
    init(
      maxCalls: Int,
      remembersHeads: Bool = false,
      _ answer: @escaping @Sendable (UInt32) -> [UInt8]
    ) throws {
      let (listener, port) = try RawSocket.listen()
      let client = try RawSocket.connect(to: .tcp(host: "127.0.0.1", port: port))
      RawSocket.setNonblocking(client)
      self.client = RawLine(
        socket: client,
        maxCalls: maxCalls,
        highestCall: 0,
        remembersHeads: remembersHeads
      )
      let socket = try RawSocket.accept(listener)
      self.socket = socket
      RawSocket.close(listener)
      Thread.detachNewThread {
        let tank = ByteTank()
        while (try? RawSocket.read(from: socket, into: tank)) != nil {
          while tank.count >= 12 {
            let bytes = tank.bytes
            let length = Int(bytes[2]) << 8 | Int(bytes[3])
            guard tank.count >= 12 + length else { break }
            let call = bytes[8..<12].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            let isCall = bytes[4] == 0x10
            tank.take(12 + length)
            guard isCall else { continue }
            let reply = answer(call)
            for start in stride(from: 0, to: reply.count, by: 5) {
              try? RawSocket.write(Array(reply[start..<min(start + 5, reply.count)]), to: socket)
            }
          }
        }
        RawSocket.close(socket)
      }
    }
  }

  private static func end(_ call: UInt32, _ head: EndHead? = nil) -> [UInt8] {
    guard let head else {
      let serving = CheckResponse(state: .serving).encodedBytes()
      return FrameBytes.frame(0x12, 0, call: call, head: [], payload: serving)
    }
    return FrameBytes.frame(0x12, 2, call: call, head: head.encodedBytes(), payload: [])
  }

  /// Runs for a third of a second from `begin`, or from now on.
  private func run(
    _ echo: Echo,
    _ pace: Pace,
    on lines: [RawLine]? = nil,
    begin: UInt64 = LoadTime.now()
  ) async -> (Latencies, [RawLine]) {
    let window = LoadWindow(begin: begin, warmUp: 0, seconds: 0.3, patience: 60)
    return await PumpCrew.run([lines ?? [echo.client]], pace: pace, window: window, seed: 1) { _ in
      CheckCalls()
    }
  }

  /// A closed loop's run, again where a busy machine did not let it begin before its time was over.
  private func runClosed(
    _ echo: Echo,
    inFlight: Int,
    on lines: [RawLine]? = nil
  ) async -> (Latencies, [RawLine]) {
    var lines = lines
    for _ in 0..<100 {
      let (results, rest) = await run(echo, .closed(inFlight: inFlight), on: lines)
      guard results.callsOnWire == 0, results.failures.isEmpty else { return (results, rest) }
      lines = rest
    }
    return (Latencies(), [])
  }

  @Test("A closed loop keeps its calls at work and hands back a usable connection.")
  func closed() async throws {
    let echo = try Echo(maxCalls: 4) { Self.end($0) }
    let (results, rest) = await runClosed(echo, inFlight: 10)
    #expect(results.failures.isEmpty)
    #expect(results.callsOnWire >= max(4, results.count))
    #expect(results.bytesSent == results.callsOnWire * 47)
    #expect(rest.first?.highestCall == UInt32(results.callsOnWire))
    RawSocket.close(echo.client.socket)
  }

  @Test("A server that remembers the method is told it once, over several runs.")
  func saysOnce() async throws {
    let echo = try Echo(maxCalls: 4, remembersHeads: true) { Self.end($0) }
    let (results, rest) = await runClosed(echo, inFlight: 4)
    #expect(results.failures.isEmpty)
    #expect(results.bytesSent == 47 + (results.callsOnWire - 1) * 12)
    let (again, _) = await runClosed(echo, inFlight: 4, on: rest)
    #expect(again.callsOnWire > 0)
    #expect(again.bytesSent == again.callsOnWire * 12)
    RawSocket.close(echo.client.socket)
  }

  @Test("An open loop makes every call that was due, and counts from when it was due.")
  func open() async throws {
    let echo = try Echo(maxCalls: 1) { Self.end($0) }
    // All were due by the time that the first could be made, as after a long silence of the server.
    let begin = LoadTime.now() - 1_000_000_000
    let (results, rest) = await run(echo, .open(rate: 1_000, gaps: .constant), begin: begin)
    #expect(results.count == 300)
    #expect(rest.count == 1)
    #expect(results.microseconds(at: 1) >= 690_000)
    RawSocket.close(echo.client.socket)
  }

  @Test("Calls that are gathered are all made, and counted from when each was due.")
  func gathered() async throws {
    let echo = try Echo(maxCalls: 64) { Self.end($0) }
    let begin = LoadTime.now() - 1_000_000_000
    let pace = Pace.open(rate: 1_000, gaps: .constant, gathered: 20)
    let (results, rest) = await run(echo, pace, begin: begin)
    #expect(results.count == 300)
    #expect(rest.count == 1)
    #expect(results.microseconds(at: 1) >= 690_000)
    RawSocket.close(echo.client.socket)
  }

  @Test("A refusal is read as a whole, whatever the one before it said.")
  func refusals() {
    var reader = RefusalReader()
    let heads: [EndHead] = [
      EndHead(code: 8, message: "busy", details: ErrorDetails(retryAfterMs: 40)),
      EndHead(code: 8, message: "busy", details: ErrorDetails(retryAfterMs: 30_000)),
      EndHead(code: 8, message: "busy"),
      EndHead(code: 8, message: "busy again", details: ErrorDetails(retryAfterMs: 7)),
      EndHead(
        code: 8,
        message: "busy",
        details: ErrorDetails(retryAfterMs: 300, missingPurpose: "care")
      ),
      EndHead(code: 14, message: "busy", details: ErrorDetails(retryAfterMs: 40)),
      EndHead(
        code: 8,
        message: "busy",
        details: ErrorDetails(retryAfterMs: 40),
        replayed: true
      ),
      EndHead(replayed: true), EndHead(),
    ]
    for head in heads + heads.reversed() {
      head.encodedBytes().withUnsafeBytes { bytes in
        let whole = Refusal(bytes, MessageDecoder())
        let read = reader.read(bytes)
        #expect(read?.text == whole?.text)
        #expect(read?.retryAfterMilliseconds == whole?.retryAfterMilliseconds)
      }
    }
  }

  @Test("Refusals, wrong answers, pings and broken frames are told apart.")
  func failures() async throws {
    let busy = EndHead(code: 8, message: "busy", details: ErrorDetails(retryAfterMs: 40))
    let echo = try Echo(maxCalls: 8) { call in
      switch call {
      case 1: Self.end(call, busy)
      case 2: FrameBytes.frame(0x12, 0, call: call, head: [], payload: [8, 2])
      case 3: Self.end(call, EndHead(replayed: true))
      case 4: FrameBytes.frame(0x02, 0, call: 0, head: [], payload: Array(1...8)) + Self.end(call)
      case 5...20: Self.end(call)
      // A CALL is the client's to send.
      default: FrameBytes.frame(0x10, 0, call: call, head: [], payload: [])
      }
    }
    let (results, rest) = await run(echo, .open(rate: 500, gaps: .constant))
    #expect(results.failures["RESOURCE_EXHAUSTED: busy"] == 1)
    #expect((results.retries, results.shortestRetry) == (1, 40))
    #expect(results.failures["WRONG_ANSWER"] == 1)
    #expect(results.failures["REPLAYED"] == 1)
    #expect(results.count == 17)
    #expect(results.failures.keys.contains { $0.hasPrefix("PROTOCOL") })
    #expect(rest.isEmpty)
    RawSocket.close(echo.client.socket)
  }
}
