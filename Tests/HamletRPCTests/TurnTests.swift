import Dispatch
import HamletDomain
import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Logging
import Synchronization
import Testing

@Suite("Turns of a loop that clients share")
struct TurnTests {
  /// Notes in which order calls are answered; the gate's holds the loop until it is opened.
  private final class Order: Sendable {
    let gate: UInt64 = 1
    private let came = Mutex<[UInt64]>([])
    private let opened = DispatchSemaphore(value: 0)
    let signals = Signals()

    var numbers: [UInt64] { came.withLock { $0 } }

    func open() { opened.signal() }

    func answer(_ request: LinkProbe, _ call: CallContext) throws(CallError) -> LinkProbe {
      came.withLock { $0.append(request.sequence) }
      if request.sequence == gate {
        signals.note("held")
        opened.wait()
      }
      return request
    }

    func server() -> CallServer {
      var table = MethodTable(interceptors: [], contract: ControlContract.schema)
      table.unary(ControlContract.now) {
        (request: LinkProbe, call: CallContext) async throws(CallError) -> LinkProbe in
        try self.answer(request, call)
      }
      table.atOnce(ControlContract.now, answer)
      return CallServer(
        methods: table,
        authenticator: TestUsers.table,
        devices: TestDevices(),
        journal: TestJournal(),
        logger: Logger(label: "test"),
        refusals: TestRefusals()
      )
    }
  }

  private func call(_ number: UInt32, _ sequence: UInt64) -> [UInt8] {
    RawFrame.frame(
      0x10,
      flags: 0x01,
      call: number,
      head: CallHead(method: ControlContract.now).encodedBytes(),
      payload: LinkProbe(sequence: sequence).encodedBytes()
    )
  }

  @Test("Behind thousands of calls that came before on another connection, one is answered soon.")
  func quietBesideBusy() async throws {
    let order = Order()
    let many: UInt64 = 3_000
    let settings = TestServer.settings {
      $0.loops = 1
      $0.maxCalls = 2 * Int(many)
    }
    try await withServer(.tcp, order.server(), settings) { server in
      let busy = try await RawSocket.connect(to: server.endpoint)
      let quiet = try await RawSocket.connect(to: server.endpoint)
      try await quiet.send(RawFrame.preface + RawFrame.hello)
      try await busy.send(RawFrame.preface + RawFrame.hello + call(1, order.gate))
      await order.signals.wait("held")
      // All of it is in the kernel before the loop looks at either.
      try await busy.send((0..<many).flatMap { call(UInt32($0) + 2, 100 + $0) })
      try await quiet.send(call(1, 2))
      order.open()
      try await busy.send(call(UInt32(many) + 2, 3))
      while !order.numbers.contains(3) || !order.numbers.contains(2) { await Task.yield() }
      let place = try #require(order.numbers.firstIndex(of: 2))
      // One read of the busy one, or two, hold some seventy calls each.
      #expect(place < 200)
      #expect(order.numbers.count == Int(many) + 3)
      await busy.close()
      await quiet.close()
    }
  }
}
