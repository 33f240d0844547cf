import HamletMessages
import NIOCore

@testable import HamletWire

/// The server's machine under a client's bytes, with an application that does anything allowed.
struct ServerTrial {
  private static let settings = ConnectionSettings(agent: "s", maxFrame: 65_536, maxCalls: 8)
  private var machine = ServerConnection(settings: settings, now: WireInstant(nanoseconds: 0))
  private var now = WireInstant(nanoseconds: 0)
  private var opened: [CallNumber] = []
  private var said: [CallNumber: CallHead] = [:]
  private var stopped: Set<CallNumber> = []
  private var sent: [UInt8] = []
  /// What was given to write last, which the socket may still hold, and its bytes when it was given.
  private var held: (output: ByteBuffer, bytes: [UInt8])?
  private var isClosed = false

  static func run(_ input: [UInt8]) throws(Finding) {
    var peer = PeerBytes(input)
    var trial = ServerTrial()
    trial.said = Dictionary(
      SaidHeads(peer.bytes, other: WireLimits.minor, limit: settings.maxFrame).heads
        .map { ($0.call, $0.head) },
      uniquingKeysWith: { first, _ in first }
    )
    var rest = peer.bytes[...]
    try trial.turn(&peer.script)
    while !peer.script.isEmpty {
      try trial.act(peer.script.byte(), &peer.script, &rest)
      try trial.turn(&peer.script)
    }
    trial.machine.receive(ByteBuffer(bytes: rest), now: trial.now)
    try trial.turn(&peer.script)
    try trial.end()
  }

  /// One thing of the socket, the clock or the application.
  private mutating func act(
    _ choice: UInt8,
    _ script: inout FuzzInput,
    _ rest: inout ArraySlice<UInt8>
  ) throws(Finding) {
    let call = opened.isEmpty ? 1 : opened[Int(choice >> 4) % opened.count]
    switch choice & 15 {
    case 0:
      now = now.adding(milliseconds: Int64(choice >> 4) * 2_500)
      machine.timePassed(now: now)
    case 1: _ = machine.send(call) { $0.writeRepeatingByte(7, count: Int(choice) * 300) }
    case 2: _ = machine.end(call, EndHead(code: UInt32(choice >> 4), message: "m"))
    case 3:
      let response = ByteBuffer(repeating: 8, count: 2_000)
      _ =
        choice > 0x80
        ? machine.answer(call, response) : machine.end(call, EndHead(), response: response)
    case 4: _ = machine.beginCommit(call)
    case 5: machine.taken(Int(choice) * 100, of: call)
    case 6: if choice > 0xC0 { machine.drain(now: now) }
    case 7: if choice > 0xC0 { machine.inputEnded(now: now) }
    default:
      let piece = rest.prefix(1 + Int(choice >> 4) * 3)
      rest = rest.dropFirst(piece.count)
      machine.receive(ByteBuffer(bytes: piece), now: now)
    }
  }

  /// Does what the machine says until it says nothing more.
  private mutating func turn(_ script: inout FuzzInput) throws(Finding) {
    for _ in 0..<100_000 {
      let action = machine.next(now: now)
      if action != .none {
        try take(action, &script)
        continue
      }
      guard let output = machine.takeOutput(upTo: 65_536, now: now) else {
        try hold(machine.openCalls <= Self.settings.maxCalls, "too many calls are open")
        let begun = machine.reader.begunBytes
        try hold(begun < Self.settings.maxFrame + WireLimits.header, "\(begun) bytes are held")
        return
      }
      try hold(!isClosed, "output after close")
      if let held {
        let isKept = held.output.readableBytesView.elementsEqual(held.bytes)
        try hold(isKept, "output was written over while it was held")
      }
      held = (output, Array(output.readableBytesView))
      sent += output.readableBytesView
      machine.outputWritten(output.readableBytes, now: now)
    }
    throw Finding("the machine is always busy")
  }

  private mutating func take(_ action: ServerAction, _ script: inout FuzzInput) throws(Finding) {
    try hold(!isClosed, "\(action) after close")
    switch action {
    case .none, .greeted, .sendable, .halfClose, .peerLeaving: break
    case .call(let call, let head, _, _):
      try hold(call > opened.last ?? 0, "call \(call) again")
      let said = said[call]
      try hold(
        head.method == said?.method && head.token == said?.token && head.language == said?.language,
        "call \(call) is taken as \(head) and was said as \(said.map { "\($0)" } ?? "nothing")"
      )
      try hold(head.requestId.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "request id")
      opened.append(call)
      let kinds = CallKind.allCases
      machine.setKind(kinds[Int(script.byte()) % kinds.count], of: call)
    case .message(let call, _, _):
      try hold(opened.contains(call), "a message of call \(call), which was never opened")
    case .stop(let call, let cause):
      try hold(opened.contains(call), "a stop of call \(call), which was never opened")
      let isNew = stopped.insert(call).inserted
      try hold(isNew || cause == .lost, "call \(call) is stopped twice")
    case .close: isClosed = true
    }
  }

  /// The peer is gone: the machine comes to its end, and what it sent was right.
  private mutating func end() throws(Finding) {
    var none = FuzzInput([])
    machine.inputEnded(now: now)
    try turn(&none)
    for _ in 0..<8 where !isClosed {
      now = machine.nextDeadline ?? now
      machine.timePassed(now: now)
      try turn(&none)
    }
    try hold(isClosed, "not closed after the end of input")
    try hold(machine.openCalls == 0, "calls are open after close")
    try SentFrames.check(sent, from: .server)
  }
}
