import NIOCore
import Testing

@testable import HamletWire

/// A client and a server joined by a link that splits and delays, and that a seed may cut anywhere.
struct Simulation {
  private var random: SplitMix
  private var now = WireInstant(nanoseconds: 0)
  private(set) var client: SimulatedClient
  private(set) var server: SimulatedServer
  private var toServer = Pipe()
  private var toClient = Pipe()
  /// At which step the link is cut, the server drains, the client leaves.
  private let cutStep: Int?
  private let drainStep: Int?
  private var isCut = false

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    client = SimulatedClient(now: now)
    server = SimulatedServer(now: now)
    cutStep = random.once(in: 3) ? Int.random(in: 0..<600, using: &random) : nil
    drainStep = random.once(in: 3) ? Int.random(in: 0..<600, using: &random) : nil
  }

  /// Runs until both sides have closed; false: they did not in a bounded number of steps.
  mutating func run() -> Bool {
    for step in 0..<60_000 {
      if step < 300, random.once(in: 12) { client.open(using: &random) }
      if step == 600 { client.machine.leave() }
      if step == drainStep { server.machine.drain(now: now) }
      if step == cutStep { cut() }
      turn()
      if client.closed != nil, server.closed != nil { return true }
    }
    return false
  }

  private mutating func cut() {
    isCut = true
    toServer.cut(using: &random)
    toClient.cut(using: &random)
  }

  private mutating func turn() {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: now = now.adding(milliseconds: Int64.random(in: 0...2, using: &random))
    case 1: passTime()
    case 2: deliverToServer()
    case 3: deliverToClient()
    case 4: server.work(using: &random)
    case 5: client.work(using: &random)
    default: takeOutput()
    }
    client.runActions(now: now)
    server.runActions(now: now)
    if client.isHalfClosed || client.closed != nil { toServer.end() }
    if server.isHalfClosed || server.closed != nil { toClient.end() }
  }

  private mutating func passTime() {
    client.machine.timePassed(now: now)
    server.machine.timePassed(now: now)
  }

  private mutating func deliverToServer() {
    if let bytes = toServer.read(using: &random) {
      server.machine.receive(bytes, now: now)
    } else if toServer.isEnded {
      server.machine.inputEnded(now: now)
    }
  }

  private mutating func deliverToClient() {
    if let bytes = toClient.read(using: &random) {
      client.machine.receive(bytes, now: now)
    } else if toClient.isEnded {
      client.machine.inputEnded(now: now)
    }
  }

  private mutating func takeOutput() {
    if let bytes = client.machine.takeOutput(upTo: 65_536, now: now) {
      toServer.write(bytes)
      client.machine.outputWritten(bytes.readableBytes, now: now)
    }
    if let bytes = server.machine.takeOutput(upTo: 65_536, now: now) {
      toClient.write(bytes)
      server.machine.outputWritten(bytes.readableBytes, now: now)
    }
  }
}
