import Foundation
import HamletClient
import HamletRPC
import HamletTransport
import Synchronization
import Testing

@Suite("The outbox over links that are cut")
struct OutboxLinkTests {
  @Test("Cut anywhere in a write, up and down: each is done once, and its item says so.")
  func anywhere() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let proxy = try CuttingProxy(to: server.address)
    defer { proxy.close() }
    let token = try await OutboxTown.login(at: server.address)
    var outbox = try town.outbox()
    // One write without a cut tells how many bytes there are.
    _ = try outbox.add(OutboxTown.draft(0, for: proxy.address))
    let whole = try OutboxTown.sender(outbox, to: proxy.address, token: token)
    #expect(try await whole.pass(isWaitedFor: false).done.count == 1)
    let size = proxy.bytes
    await whole.close()
    var cuts: [CuttingProxy.Cut] = [.init(isShut: true)]
    // The heads byte by byte, what is between them by another step each time the suite runs.
    let step = Int.random(in: 3...7)
    cuts += (0...size.up).filter { $0 < 40 || $0 % step == 0 }.map { .init(up: $0) }
    cuts += (0...size.down).filter { $0 < 40 || $0 % step == 0 }.map { .init(down: $0) }
    print("cut at \(cuts.count) places, every \(step) bytes of \(size.up) and \(size.down)")
    var seen: [OutboxState: Int] = [:]
    for (index, cut) in cuts.enumerated() {
      // A file of many that are over would take its time at each look.
      if index % 40 == 39 { outbox = try town.outbox("after\(index)") }
      let item = try #require(try outbox.add(OutboxTown.draft(index + 1, for: proxy.address)))
      proxy.set(cut)
      let sender = try OutboxTown.sender(outbox, to: proxy.address, token: token)
      _ = try await sender.pass(isWaitedFor: false)
      let entry = try outbox.item(item).entry
      seen[entry.state, default: 0] += 1
      #expect(entry.isOpen || entry.state == .done, "\(cut): \(entry)")
      proxy.set(.init())
      if entry.isOpen { #expect(try await settled(sender) == [item], "\(cut)") }
      await sender.close()
      #expect(try outbox.item(item).entry.state == .done)
    }
    // The control: they left, and no answer came.
    #expect((seen[.sent] ?? 0) > 40, "\(seen)")
    #expect(
      try await OutboxTown.names(at: server.address) == OutboxTown.expected(0...cuts.count)
    )
  }

  /// Passes until one is not in vain, and what they sent: the server takes 20 new connections a second
  /// from one address, closes others without a word, and a fast machine cuts more.
  private func settled(_ sender: OutboxSender) async throws -> [Int64] {
    let end = ContinuousClock.now + .seconds(60)
    var pass: OutboxPass
    repeat {
      pass = try await sender.pass(isWaitedFor: true)
    } while pass.done.isEmpty && pass.refused.isEmpty && ContinuousClock.now < end
    return pass.done
  }

  @Test("Many under way at once and cut anywhere: each is done once, in order per record.")
  func burst() async throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    print("cuts of seed \(seed)")
    var random = SplitMix(state: seed)
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let proxy = try CuttingProxy(to: server.address)
    defer { proxy.close() }
    let token = try await OutboxTown.login(at: server.address)
    let size = 40
    var (round, rounds) = (0, 0)
    // Where a fast server has answered before more is under way, further cuts are tried.
    while round < 6 || (rounds == 0 && round < 30) {
      let outbox = try town.outbox("burst\(round)")
      for number in 0..<size {
        _ = try outbox.add(OutboxTown.draft(round * size + number, for: proxy.address))
      }
      let place = Int.random(in: 200...8_000, using: &random)
      proxy.set(round % 2 == 0 ? .init(up: place) : .init(down: place / 4))
      let sender = try OutboxTown.sender(outbox, to: proxy.address, token: token)
      let pass = try await sender.pass(isWaitedFor: false)
      let lost = try sender.ledger().ordered.count { $0.state == .sent }
      rounds += lost > 4 ? 1 : 0
      proxy.set(.init())
      let rest = try await sender.pass(isWaitedFor: true)
      #expect((pass.done + rest.done).sorted() == (1...Int64(size)).map { $0 }, "\(round)")
      await sender.close()
      round += 1
    }
    // The control: more were lost at a time than were ever under way with a window of four.
    #expect(rounds > 0)
    #expect(
      try await OutboxTown.names(at: server.address) == OutboxTown.expected(0..<round * size)
    )
  }

  @Test("Where nobody is there nothing has left; where nobody says a word that is no link either.")
  func nobody() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    let proxy = try CuttingProxy(to: server.address)
    defer { proxy.close() }
    let token = try await OutboxTown.login(at: server.address)
    let outbox = try town.outbox()
    let item = try #require(try outbox.add(OutboxTown.draft(0, for: proxy.address)))
    let gone = "unix:\(town.folder.path)/nobody"
    let other = try #require(try outbox.add(OutboxTown.draft(1, for: gone)))
    proxy.set(.init(isShut: true))
    for (number, address) in [(item, proxy.address), (other, gone)] {
      let sender = try OutboxTown.sender(outbox, to: address, token: token)
      let pass = try await sender.pass(isWaitedFor: true)
      #expect(pass.stop == .noLink && pass.isEmpty, "\(address)")
      #expect(try outbox.item(number).entry.isOpen)
      #expect(try outbox.item(number).entry.attempts == 1)
      await sender.close()
    }
    #expect(try outbox.item(other).entry.canBeEdited)
    _ = server.stop()
  }

  @Test(
    "Two shells race on one outbox while the link is cut again and again: each write is done once."
  )
  func race() async throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    print("cuts of seed \(seed)")
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let proxy = try CuttingProxy(to: server.address)
    defer { proxy.close() }
    let token = try await OutboxTown.login(at: server.address)
    let outbox = try town.outbox()
    let total = 30
    for number in 0..<total { _ = try outbox.add(OutboxTown.draft(number, for: proxy.address)) }
    let told = try await withThrowingTaskGroup(of: [Int64].self) { group in
      for _ in 0..<2 {
        group.addTask {
          var told: [Int64] = []
          let mine = try town.outbox()
          let sender = try OutboxTown.sender(mine, to: proxy.address, token: token)
          while try sender.ledger().entries.values.contains(where: \.isOpen) {
            proxy.set(.init(up: Int.random(in: 100...3_000), down: Int.random(in: 100...2_000)))
            let pass = try await sender.pass(isWaitedFor: false)
            told += pass.done
            if pass.stop == .busy { await Task.yield() }
            for entry in try sender.ledger().ordered where entry.isOpen && entry.nextTry > 0 {
              try? mine.record(.retried, of: entry.number)
            }
          }
          await sender.close()
          return told
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(told.sorted() == (1...Int64(total)).map { $0 })
    #expect(try await OutboxTown.names(at: server.address) == OutboxTown.expected(0..<total))
  }

  @Test("A server that is killed while it takes what waits has each of it once afterwards.")
  func killedServer() async throws {
    let town = try await OutboxTown()
    let socket = "unix:\(town.folder.path)/s"
    let outbox = try town.outbox()
    let total = 80
    for number in 0..<total { _ = try outbox.add(OutboxTown.draft(number, for: socket)) }
    var token = ""
    for round in 1...4 {
      let server = try await ServerProcess(data: town.data, listen: socket)
      if token.isEmpty { token = try await OutboxTown.login(at: socket) }
      let sender = try OutboxTown.sender(outbox, to: socket, token: token)
      let ledger = { try sender.ledger().ordered.count { $0.state == .done } }
      // Killed in the middle of it: as soon as so many are there, or when it has given up.
      let pass = Task { try await sender.pass(isWaitedFor: true) }
      let watch = Task {
        while try ledger() < round * total / 6 { try await Task.sleep(for: .milliseconds(2)) }
        server.kill()
      }
      let outcome = try await pass.value
      watch.cancel()
      _ = await watch.result
      server.kill()
      print("round \(round): \(outcome.done.count) done, stopped by \(outcome.stop as Any)")
      await sender.close()
    }
    let server = try await ServerProcess(data: town.data, listen: socket)
    defer { _ = server.stop() }
    let sender = try OutboxTown.sender(outbox, to: socket, token: token)
    _ = try await sender.pass(isWaitedFor: true)
    await sender.close()
    #expect(try sender.ledger().ordered.count { $0.state == .done } == total)
    #expect(try await OutboxTown.names(at: socket) == OutboxTown.expected(0..<total))
  }

  @Test(
    "A refused item says why and passes nobody by but those of its record; a session that ended stops all."
  )
  func refused() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let token = try await OutboxTown.login(at: server.address)
    let outbox = try town.outbox()
    var bad = OutboxTown.draft(1, for: server.address)
    bad.request = []
    #expect(try outbox.add(bad) == 1)
    var same = OutboxTown.draft(1, for: server.address)
    same.key = "after"
    #expect(try outbox.add(same) == 2)
    #expect(try outbox.add(OutboxTown.draft(3, for: server.address)) == 3)
    let sender = try OutboxTown.sender(outbox, to: server.address, token: "wrong")
    #expect(try await sender.pass(isWaitedFor: true).stop == .needsLogin)
    #expect(try outbox.item(1).entry.canBeEdited)
    await sender.close()

    let again = try OutboxTown.sender(outbox, to: server.address, token: token)
    let pass = try await again.pass(isWaitedFor: true)
    #expect(pass.done == [3] && pass.refused == [1] && pass.stop == nil)
    #expect(try outbox.item(1).code == 3)
    #expect(try outbox.item(1).words.contains("name"))
    #expect(try outbox.item(2).entry.state == .waiting)
    try outbox.edit(1, OutboxTown.draft(2, for: server.address))
    #expect(try await again.pass(isWaitedFor: true).done.sorted() == [1, 2])
    #expect(try await OutboxTown.names(at: server.address) == OutboxTown.expected(1...3))
    await again.close()
  }

  @Test("A watched link that is lost says so once, and is made again by itself.")
  func watchedLink() async throws {
    let town = try await OutboxTown()
    let socket = "unix:\(town.folder.path)/s"
    let server = try await ServerProcess(data: town.data, listen: socket)
    let link = ServerLink(
      try #require(Endpoint(text: socket)),
      options: ConnectionOptions(agent: "test")
    )
    let (changes, sink) = AsyncStream.makeStream(of: String.self)
    link.watch { sink.yield("\($0)") }
    _ = try await link.caller()
    server.kill()
    var seen = changes.makeAsyncIterator()
    #expect(await seen.next() == "lost")
    #expect(link.isLost)
    let again = try await ServerProcess(data: town.data, listen: socket)
    defer { _ = again.stop() }
    #expect(await seen.next() == "restored")
    #expect(!link.isLost)
    await link.close()
  }
}

extension OutboxSender {
  fileprivate func close() async { await link.close() }
}
