import HamletMessages
import NIOCore

@testable import HamletWire

/// The client's machine under a server's bytes, with an application that does anything allowed.
struct ClientTrial {
  private static let settings = ConnectionSettings(agent: "c", maxFrame: 65_536)
  private var machine = ClientConnection(settings: settings, now: WireInstant(nanoseconds: 0))
  private var now = WireInstant(nanoseconds: 0)
  private var calls: [ClientCallID] = []
  private var over: Set<ClientCallID> = []
  private var sent: [UInt8] = []
  /// The heads as the application gave them, by their request ids.
  private var given: [String: CallHead] = [:]
  private var isClosed = false

  static func run(_ input: [UInt8]) throws(Finding) {
    var peer = PeerBytes(input)
    var trial = ClientTrial()
    var rest = peer.bytes[...]
    trial.open(0)
    trial.open(1)
    try trial.turn()
    while !peer.script.isEmpty {
      trial.act(peer.script.byte(), &rest)
      try trial.turn()
    }
    trial.machine.receive(ByteBuffer(bytes: rest), now: trial.now)
    try trial.turn()
    try trial.end()
    try trial.checkHeads(minor: SaidHeads.minor(ofServer: peer.bytes, limit: settings.maxFrame))
  }

  private mutating func open(_ choice: UInt8) {
    let kind = CallKind.allCases[Int(choice) % CallKind.allCases.count]
    var head = PeerBytes.callHead(UInt8(truncatingIfNeeded: given.count / 2 &* 37) ^ choice << 4)
    head.requestId = "\(given.count)"
    given[head.requestId] = head
    let outcome = machine.open(
      head,
      kind: kind,
      last: !kind.requestsStream
    ) { $0.writeRepeatingByte(3, count: Int(choice)) }
    if case .opened(let id) = outcome { calls.append(id) }
  }

  /// One thing of the socket, the clock or the application.
  private mutating func act(_ choice: UInt8, _ rest: inout ArraySlice<UInt8>) {
    guard let call = calls.isEmpty ? nil : calls[Int(choice >> 4) % calls.count] else { return }
    switch choice & 15 {
    case 0:
      now = now.adding(milliseconds: Int64(choice >> 4) * 2_500)
      machine.timePassed(now: now)
    case 1: _ = machine.send(call, last: false) { $0.writeRepeatingByte(7, count: 900) }
    case 2: _ = machine.finish(call)
    case 3: machine.reset(call)
    case 4: machine.taken(Int(choice) * 100, of: call)
    case 5, 6: open(choice >> 4)
    case 7:
      if choice > 0xE0 { machine.leave() } else if choice > 0xC0 { machine.inputEnded(now: now) }
    default:
      let piece = rest.prefix(1 + Int(choice >> 4) * 3)
      rest = rest.dropFirst(piece.count)
      machine.receive(ByteBuffer(bytes: piece), now: now)
    }
  }

  private mutating func turn() throws(Finding) {
    for _ in 0..<100_000 {
      let action = machine.next(now: now)
      if action != .none {
        try take(action)
        continue
      }
      guard let output = machine.takeOutput(upTo: 65_536, now: now) else {
        let held = machine.reader.begunBytes
        try hold(held < Self.settings.maxFrame + WireLimits.header, "\(held) bytes are held")
        return
      }
      try hold(!isClosed, "output after close")
      sent += output.readableBytesView
      machine.outputWritten(output.readableBytes, now: now)
    }
    throw Finding("the machine is always busy")
  }

  private mutating func take(_ action: ClientAction) throws(Finding) {
    try hold(!isClosed, "\(action) after close")
    switch action {
    case .none, .greeted, .sendable, .halfClose, .peerLeaving: break
    case .message(let call, _):
      try hold(calls.contains(call) && !over.contains(call), "a message of no open call")
    case .end(let call, let head, _):
      try hold(head.code <= 16, "code \(head.code)")
      try hold(calls.contains(call) && over.insert(call).inserted, "a call is over twice")
    case .lost(let call, _):
      try hold(calls.contains(call) && over.insert(call).inserted, "a call is lost twice")
    case .close: isClosed = true
    }
  }

  /// What a call leaves out the server knows: it takes each as the application gave it.
  private func checkHeads(minor: UInt32) throws(Finding) {
    for (call, head) in SaidHeads(sent, other: minor).heads {
      guard let mine = given[head.requestId] else { throw Finding("call \(call) was not opened") }
      for (said, meant) in [
        (head.method, mine.method), (head.token, mine.token), (head.language, mine.language),
      ] {
        try hold(meant.isEmpty || said == meant, "call \(call) means \(mine) and says \(head)")
      }
    }
  }

  /// The server is gone: every call is over, the machine closed, and what it sent was right.
  private mutating func end() throws(Finding) {
    machine.inputEnded(now: now)
    try turn()
    for _ in 0..<8 where !isClosed {
      now = machine.nextDeadline ?? now
      machine.timePassed(now: now)
      try turn()
    }
    try hold(isClosed, "not closed after the end of input")
    try hold(over.count == calls.count, "\(calls.count) calls, \(over.count) over")
    try SentFrames.check(sent, from: .client)
  }
}
