import Foundation
import HamletClient
import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletTransport
import Logging

/// How whoever runs the server manages devices, keys and backups without an account: by a socket in
/// the data folder while it runs, by the records themselves while it does not.
enum OperatorDoor {
  private static let services: Set<String> = ["hamlet.v1.DeviceService", "hamlet.v1.KeyService"]
  private static let backup = "hamlet.v1.AdminService/RunBackup"
  /// A unix socket's path has at most 107 bytes on Linux (unix(7)).
  private static let mostPathBytes = 107

  /// The audit names it by this: nobody logged in.
  private static let principal = Principal(
    userID: RecordID(high: 0, low: 1),
    userName: "hamletd",
    role: .administrator,
    scope: .all,
    mustChangePassword: false,
    sessionID: .none
  )

  private static var door: Door {
    let methods = Contract.schema.schema.services.filter { services.contains($0.name) }
      .flatMap { service in service.methods.map { service.name + "/" + $0.name } }
    return .standing(principal, methods: Set(methods + [backup]))
  }

  private static func path(in data: String) -> String { data + "/hamletd.sock" }

  /// The control socket of a server; nil where its path is too long for one.
  static func listener(in data: String) -> Listener? {
    let path = path(in: data)
    guard path.utf8.count <= mostPathBytes else { return nil }
    return Listener(.unix(path: path), .sameUser(door))
  }

  /// Runs the body over the socket of a server that runs; nil where none does.
  static func withServer<R>(
    of data: String,
    _ body: (HamletConnection) async throws(CallError) -> R
  ) async throws -> R? {
    guard FileManager.default.fileExists(atPath: path(in: data)) else { return nil }
    let options = ConnectionOptions(agent: "hamletd/\(Hamletd.version)")
    // A socket that nobody answers is what a server left that was killed.
    guard
      let connection = try? await HamletConnection.connect(to: .unix(path: path(in: data)), options)
    else { return nil }
    do throws(CallError) {
      let result = try await body(connection)
      await connection.close()
      return result
    } catch {
      throw Failure(error.english)
    }
  }

  /// Runs the body with the devices of a folder, whether it is served or not.
  static func withDevices<R>(
    of data: String,
    _ body: (DeviceServiceClient) async throws(CallError) -> R
  ) async throws -> R {
    let served = try await withServer(of: data) { connection throws(CallError) in
      try await body(DeviceServiceClient(connection))
    }
    if let served { return served }
    let store = try openStore(data)
    defer { store.close() }
    var settings = TownServices.Settings(version: Hamletd.version, clock: unixMilliseconds)
    do {
      settings.authority = try AuthorityFolder(path: data).authority()
    } catch {
      throw Failure("\(data): \(error.description)")
    }
    let services = try await TownServices(
      store: store,
      log: Logger(label: "hamletd") { PlainLogHandler(label: $0) },
      settings: settings
    )
    let session = ClientSession(door: door)
    do throws(CallError) {
      return try await body(DeviceServiceClient(services.inProcessCaller(session: session)))
    } catch {
      throw Failure(error.english)
    }
  }
}
