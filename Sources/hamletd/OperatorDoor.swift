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

/// How whoever runs the server manages devices without an account: by a socket in the data folder
/// while it runs, by the records themselves while it does not.
enum OperatorDoor {
  private static let service = "hamlet.v1.DeviceService"
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
    let methods = Contract.schema.schema.services.filter { $0.name == service }
      .flatMap { service in service.methods.map { service.name + "/" + $0.name } }
    return .standing(principal, methods: Set(methods))
  }

  private static func path(in data: String) -> String { data + "/hamletd.sock" }

  /// The control socket of a server; nil where its path is too long for one.
  static func listener(in data: String) -> Listener? {
    let path = path(in: data)
    guard path.utf8.count <= mostPathBytes else { return nil }
    return Listener(.unix(path: path), .sameUser(door))
  }

  /// Runs the body with the devices of a folder, whether it is served or not.
  static func withDevices<R>(
    of data: String,
    _ body: (DeviceServiceClient) async throws(CallError) -> R
  ) async throws -> R {
    do throws(CallError) {
      if FileManager.default.fileExists(atPath: path(in: data)) {
        let options = ConnectionOptions(agent: "hamletd/\(Hamletd.version)")
        if let connection = try? await HamletConnection.connect(
          to: .unix(path: path(in: data)),
          options
        ) {
          let result = try await body(DeviceServiceClient(connection))
          await connection.close()
          return result
        }
      }
    } catch {
      throw Failure(error.english)
    }
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
      log: Logger(label: "hamletd") { StreamLogHandler.standardError(label: $0) },
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
