import HamletMessages
import NIOCore
import Testing

@testable import HamletWire

/// Runs a vector's steps against a machine; the words are explained in `Vectors/README.md`.
struct VectorRunner<M: Machine> {
  private var machine = M(now: WireInstant(nanoseconds: 0))
  private var now = WireInstant(nanoseconds: 0)
  private let vector: Vector

  init(_ vector: Vector) {
    self.vector = vector
  }

  mutating func run() {
    for step in vector.steps {
      if step.words[0] != "act", step.words[0] != "machine" { expectAction("none", step.line) }
      perform(step)
    }
    expectAction("none", vector.steps.last?.line ?? 0)
  }

  private mutating func perform(_ step: Vector.Step) {
    let rest = Array(step.words.dropFirst())
    switch step.words[0] {
    case "machine": break
    case "in":
      machine.receive(ByteBuffer(bytes: bytes(rest)), now: now)
    case "drip":
      for byte in bytes(rest) { machine.receive(ByteBuffer(bytes: [byte]), now: now) }
    case "eof": machine.inputEnded(now: now)
    case "time":
      now = WireInstant(nanoseconds: (Int64(rest[0]) ?? 0) * 1_000_000)
      machine.timePassed(now: now)
    case "act": expectAction(rest.joined(separator: " "), step.line)
    case "out": expectBytes(hex(bytes(rest)), takeAll(isWritten: true), step.line)
    case "take": expectBytes(hex(bytes(rest)), takeAll(isWritten: false), step.line)
    case "written": machine.outputWritten(Int(rest[0]) ?? 0, now: now)
    case "goaway": expectGoaway(rest, step.line)
    case "timer":
      let due = machine.nextDeadline.map { "\($0.nanoseconds / 1_000_000)" } ?? "none"
      #expect(due == rest[0], "\(vector.file).txt line \(step.line)")
    default: performApplication(step)
    }
  }

  private mutating func performApplication(_ step: Vector.Step) {
    let halves = step.words.split(separator: "=>", maxSplits: 1).map(Array.init)
    let outcome = machine.perform(halves[0], now: now)
    let expected = halves.count > 1 ? halves[1].joined(separator: " ") : ""
    #expect(outcome == expected, "\(vector.file).txt line \(step.line)")
  }

  private mutating func expectAction(_ expected: String, _ line: Int) {
    let action = machine.nextText(now: now)
    #expect(action == expected, "\(vector.file).txt line \(line)")
  }

  private func expectBytes(_ expected: String, _ actual: [UInt8], _ line: Int) {
    #expect(hex(actual) == expected, "\(vector.file).txt line \(line)")
  }

  private mutating func takeAll(isWritten: Bool) -> [UInt8] {
    var result: [UInt8] = []
    while let frame = machine.takeOutput(upTo: 65_536, now: now) {
      result += frame.readableBytesView
      if isWritten { machine.outputWritten(frame.readableBytes, now: now) }
    }
    return result
  }

  /// One GOAWAY with that `last_call` and code; its words are free.
  private mutating func expectGoaway(_ expected: [String], _ line: Int) {
    let output = ByteBuffer(bytes: takeAll(isWritten: true))
    let seen: [String]
    do {
      var reader = FrameReader(from: .server, limit: WireLimits.frameFloor)
      reader.append(output)
      let frame = try #require(try reader.next())
      #expect(reader.begunBytes == 0)
      let head = try HeadDecoder().decode(Goaway.self, from: frame)
      seen = frame.kind == .goaway ? ["\(head.lastCall)", "\(head.code)"] : ["\(frame.kind)"]
    } catch {
      seen = ["no frame"]
    }
    #expect(seen == expected, "\(vector.file).txt line \(line)")
  }
}
