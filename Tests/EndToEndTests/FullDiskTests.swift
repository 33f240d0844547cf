import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("A disk that is full")
struct FullDiskTests {
  private static let clients = 8
  /// More than any of the small disks holds.
  private static let most = 4_000

  @Test(
    "The server stops or refuses; what was acknowledged is there once there is room.",
    arguments: SmallDisk.Kind.here
  )
  func full(_ kind: SmallDisk.Kind) async throws {
    let folder = try TemporaryFolder()
    let town = try await ServerProcess.demoTown(in: folder)
    let disk = try await SmallDisk(kind, of: town, in: folder, room: 3 << 20)
    let people = Registrations(surname: "满盘")
    try await Self.fill(disk, people)
    let before = people.acknowledged
    #expect((20..<Self.most).contains(before.count), "\(before.count)")
    // As a supervisor starts it again, while nothing was done about the disk.
    await Self.startAgain(disk)

    try await disk.enlarge()
    let server = try await ServerProcess(data: disk.data, through: disk.roomy)
    let again = Registrations(surname: "满盘")
    try await again.send(
      0..<(before.keys.max() ?? 0) + 20,
      at: server.address,
      clients: Self.clients
    )
    #expect(again.refusals.isEmpty, "\(again.refusals)")
    // Under the same keys come the same answers: nothing was lost, and nothing is done twice.
    for (number, reply) in before {
      #expect(again.acknowledged[number] == reply, "registration \(number)")
    }
    #expect(Set(again.acknowledged.values.map(\.recordNo)).count == again.acknowledged.count)
    #expect(try await again.rosterCount(at: server.address).own == again.acknowledged.count)
    #expect(server.stop() == 0)
    try await Self.expectSound(disk)
  }

  /// Registers people until the server does no more, and looks how it ends.
  private static func fill(_ disk: SmallDisk, _ people: Registrations) async throws {
    let server = try await ServerProcess(data: disk.data, through: disk.small)
    try await people.send(0..<most, at: server.address, clients: clients)
    // Where it refuses it goes on; a COMMIT that failed ends it, with a status of its own.
    let status = people.refusals.isEmpty ? server.ended() : server.stop()
    #expect(status == 70 || (status == 0 && !people.refusals.isEmpty), "\(status)")
    let refusals: Set<StatusCode> = [.unavailable, .resourceExhausted, .internal]
    #expect(refusals.isSuperset(of: people.refusals), "\(people.refusals)")
  }

  /// It may find out at its start or at its first write that there is no room: nothing more is asked
  /// than that it loses nothing.
  private static func startAgain(_ disk: SmallDisk) async {
    guard let server = try? await ServerProcess(data: disk.data, through: disk.small) else {
      return
    }
    let others = Registrations(surname: "又满")
    try? await others.send(most..<most + 100, at: server.address, clients: clients)
    let status = server.stop()
    #expect([0, 70].contains(status), "\(status)")
  }

  /// Structure, references, the audit's chain and its signed tree.
  private static func expectSound(_ disk: SmallDisk) async throws {
    let hamletd = disk.roomy + [Programs.path("hamletd")]
    let check = try await run(hamletd + ["check", "--data", disk.data])
    #expect(check.status == 0, "\(check.errors)")
    let key = try await run(hamletd + ["audit", "key", "--data", disk.data])
    let verified = try await run(
      hamletd + ["audit", "verify", "--data", disk.data, "--public-key", key.output]
    )
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }
}
