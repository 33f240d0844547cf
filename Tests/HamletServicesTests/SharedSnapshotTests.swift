import Dispatch
import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletTransport
import Logging
import Synchronization
import Testing

@testable import HamletServices

@Suite("What the calls of one read of a socket share")
struct SharedSnapshotTests {
  @Test("Reads that come behind another share one snapshot; who comes singly has her own.")
  func snapshots() async throws {
    let begun = Mutex(0)
    // As a thread's own reader begins; the pool's begin otherwise.
    let trace: @Sendable (String) -> Void = { sql in
      if sql == "BEGIN DEFERRED" { begun.withLock { $0 += 1 } }
    }
    try await Town.run(traced: trace) { (town: Town) async throws in
      let person = try await town.person()
      let token = try await town.token("worker")
      var settings = ServerSettings(agent: "test", logger: Logger(label: "test"))
      settings.loops = 1
      settings.unixMilliseconds = town.services.environment.clock
      let server = try await HamletServer.start(
        town.services.calls,
        on: [Endpoint.tcp(host: "127.0.0.1", port: 0)],
        settings
      )
      let socket = try PlainSocket(port: server.port ?? 0)
      let get = GetPersonRequest(id: person).encodedBytes()
      func call(_ number: UInt32, token: String = "") -> [UInt8] {
        let head = CallHead(method: "hamlet.v1.PersonService/GetPerson", token: token)
        return PlainSocket.call(number, head.encodedBytes(), get)
      }
      // The loop's own reader is made by the first call, which shares nothing yet.
      try socket.send(PlainSocket.greeting + call(1, token: token))
      #expect(try socket.answers(1) == [0])
      begun.withLock { $0 = 0 }
      try socket.send(call(2) + call(3) + call(4) + call(5))
      #expect(try socket.answers(4) == [0, 0, 0, 0])
      // The first went before anything was known of the others.
      #expect(begun.withLock { $0 } == 2)
      for number in UInt32(6)...8 {
        try socket.send(call(number))
        #expect(try socket.answers(1) == [0])
      }
      #expect(begun.withLock { $0 } == 5)
      socket.close()
      await server.shutDown()
    }
  }

  @Test("A reader asked for the latest within a burst sees what was acknowledged meanwhile.")
  func latest() async throws {
    let begun = Mutex(0)
    let trace: @Sendable (String) -> Void = { sql in
      if sql == "BEGIN DEFERRED" { begun.withLock { $0 += 1 } }
    }
    try await Town.run(traced: trace) { (town: Town) async throws in
      let reader = try town.store.pointReader()
      begun.withLock { $0 = 0 }
      try reader.burst {
        _ = try reader.read { _ in }
        _ = try reader.read { _ in }
        #expect(begun.withLock { $0 } == 1)
        // Nothing was acknowledged since: the snapshot is the latest.
        _ = try reader.read(latest: true) { _ in }
        #expect(begun.withLock { $0 } == 1)
        let written = DispatchSemaphore(value: 0)
        town.store.submit(
          WriteTicket(system: "test", atUnixMilliseconds: 0),
          { _ in WriteOutcome(reply: [], recordType: "test", recordID: .none) }
        ) { _ in written.signal() }
        written.wait()
        _ = try reader.read(latest: true) { _ in }
        #expect(begun.withLock { $0 } == 2)
        _ = try reader.read { _ in }
      }
      #expect(begun.withLock { $0 } == 2)
      reader.close()
    }
  }
}
