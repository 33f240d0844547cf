import ArgumentParser
import HamletClient
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletTransport

/// The server, entered by an ordinary login of the ordinary client.
struct Town: Sendable {
  let endpoint: Endpoint
  let options: ConnectionOptions
  /// The session's token; empty where nobody logged in.
  let token: String
  /// The division that the user looks after.
  let scope: String
  /// The connection of the login.
  let connection: HamletConnection

  /// Connects and, where a user is named, logs in.
  static func enter(_ server: ServerOptions) async throws -> Town {
    let endpoint = try server.endpoint()
    let options = try options(server, endpoint)
    let connection = try await HamletConnection.connect(to: endpoint, options)
    var (token, scope) = ("", "")
    if !server.user.isEmpty {
      let login = try await SessionServiceClient(connection)
        .login(LoginRequest(userName: server.user, password: try server.password()))
      (token, scope) = (login.token, login.user?.scopePrefix ?? "")
      _ = try await SessionServiceClient(connection)
        .whoAmI(WhoAmIRequest(), CallOptions(token: token))
    }
    return Town(
      endpoint: endpoint,
      options: options,
      token: token,
      scope: scope,
      connection: connection
    )
  }

  /// Over TLS where a profile names the device that is shown.
  private static func options(
    _ server: ServerOptions,
    _ endpoint: Endpoint
  ) throws -> ConnectionOptions {
    var options = ConnectionOptions(agent: "hamlet-load/2")
    guard let name = server.profile else { return options }
    guard case .tcp(let host, _) = endpoint, let device = try ProfileFolder().device(name) else {
      throw ValidationError("profile \(name) has no device for \(endpoint)")
    }
    options.tls = try ClientTLS(.authority(device.authority), host: host, device: device)
    return options
  }

  /// Another connection of the ordinary client, with the session's token.
  func connect() async throws -> HamletConnection {
    let connection = try await HamletConnection.connect(to: endpoint, options)
    if !token.isEmpty {
      _ = try await SessionServiceClient(connection)
        .whoAmI(WhoAmIRequest(), CallOptions(token: token))
    }
    return connection
  }

  /// People of the user's division, at least so many if there are.
  func roster(upTo count: Int) async throws -> [PersonSummary] {
    var people: [PersonSummary] = []
    var page = ListRosterRequest(division: scope, pageSize: 200)
    repeat {
      let answer = try await PersonServiceClient(connection).listRoster(page)
      people += answer.persons
      page.pageToken = answer.nextPageToken
    } while !page.pageToken.isEmpty && people.count < count
    return people
  }

  func leave() async { await connection.close() }
}
