import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletTransport
import NIOCore

/// A demo town whose roster tells what the outbox of a worker brought to it.
struct OutboxTown: Sendable {
  let folder: TemporaryFolder
  let data: String

  init() async throws {
    folder = try TemporaryFolder()
    data = try await ServerProcess.demoTown(in: folder)
  }

  static func login(at address: String) async throws -> String {
    let connection = try await DemoCaller.connect(address)
    let token = try await DemoCaller.login(connection)
    await connection.close()
    return token
  }

  static func person(_ number: Int) -> RegisterPersonRequest {
    DemoCaller.person(number, surname: "箱", id: id(number))
  }

  static func id(_ number: Int) -> RecordID {
    RecordID(high: 0x019b_0000_0000_7000, low: 0x8000_0000_0000_0000 | UInt64(number + 1))
  }

  /// A registration as the outbox keeps it.
  static func draft(_ number: Int, for server: String, isDirect: Bool = false) -> OutboxDraft {
    OutboxDraft(
      owner: "worker",
      // As a link names its server.
      server: Endpoint(text: server).map { "\($0)" } ?? server,
      method: "hamlet.v1.PersonService/RegisterPerson",
      key: "outbox-\(number)",
      request: Array(person(number).encoded().readableBytesView),
      summary: "\(number)",
      named: [id(number).bytes],
      own: [id(number).bytes],
      isDirect: isDirect
    )
  }

  /// The names that the outbox brought to the roster, each as often as it stands there.
  static func names(at address: String) async throws -> [String] {
    let token = try await login(at: address)
    let connection = try await DemoCaller.connect(address)
    var (names, page): ([String], String) = ([], "")
    repeat {
      let reply: ListRosterResponse = try await connection.unary(
        "hamlet.v1.PersonService/ListRoster",
        ListRosterRequest(pageSize: 200, pageToken: page),
        CallOptions(token: token)
      )
      names += reply.persons.map(\.name).filter { $0.hasPrefix("箱") && $0.hasSuffix("测") }
      page = reply.nextPageToken
    } while !page.isEmpty
    await connection.close()
    return names.sorted()
  }

  static func expected(_ numbers: some Sequence<Int>) -> [String] {
    numbers.map { person($0).name }.sorted()
  }

  /// An outbox of the worker, open.
  func outbox(_ name: String = "default") throws -> Outbox {
    let outbox = Outbox(
      path: "\(folder.path)/boxes/\(name).outbox",
      cost: .init(logRounds: 4, blockSize: 1, parallelism: 1),
      now: { Int64(Date().timeIntervalSince1970 * 1000) }
    )
    try outbox.establish("worker", with: .password(try DemoCaller.password))
    return outbox
  }

  /// A link and a sender over it.
  static func sender(
    _ outbox: Outbox,
    to address: String,
    token: String
  ) throws -> OutboxSender {
    guard let endpoint = Endpoint(text: address) else {
      throw ProgramFailure(description: address)
    }
    let link = ServerLink(endpoint, options: ConnectionOptions(agent: "test"))
    link.token = token
    return OutboxSender(outbox: outbox, link: link, owner: "worker", language: .english)
  }
}
