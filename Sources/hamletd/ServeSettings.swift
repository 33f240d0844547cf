import Foundation
import HamletClient
import HamletServices
import HamletTransport
import Logging

/// The settings of `hamletd serve`: the command line's, else the file's, else the defaults.
struct ServeSettings {
  let endpoints: [Endpoint]
  /// Whether loopback speaks TLS too.
  let tls: Bool
  /// Whether TLS is done without beyond loopback.
  let isInsecure: Bool
  /// What was said of devices; nil: required beyond loopback, off on it.
  let devices: DevicePolicy?
  /// What devices reach the server by, besides where it listens.
  let names: [String]
  let server: ServerSettings
  let log: Logger
  /// Different people's records that a user may read in ten minutes; nil: as many as usual.
  let readBudget: Int?
  /// Which backups are made without being asked for; nil for none.
  let backup: DailyBackup?

  private static let settingNames: Set<String> = [
    "listen", "loops", "connections-per-address", "log-level", "insecure-listen", "tls",
    "devices", "name", "read-budget", "backup-hour", "backup-keep",
  ]

  init(_ command: ServeCommand) throws {
    let file = try command.config.map(Self.read) ?? [:]
    endpoints = try Self.list(command.listen, file["listen"] ?? "127.0.0.1:4265").map { text in
      guard let endpoint = Endpoint(text: text) else {
        throw Failure("--listen takes HOST:PORT or unix:PATH, not \(text)")
      }
      return endpoint
    }
    tls = command.tls || file["tls"] == "true"
    isInsecure = command.insecureListen || file["insecure-listen"] == "true"
    devices = try (command.devices ?? file["devices"]).map { text in
      guard let policy = DevicePolicy(rawValue: text) else {
        throw Failure("--devices takes required, optional or off, not \(text)")
      }
      return policy
    }
    names = Self.list(command.name, file["name"] ?? "")
    var log = Logger(label: "hamletd") { PlainLogHandler(label: $0) }
    log.logLevel = try Self.level(command.logLevel ?? file["log-level"] ?? "info")
    self.log = log
    var server = ServerSettings(agent: "hamletd/\(Hamletd.version)", logger: log)
    server.loops = try command.loops ?? Self.number(file, "loops", 0...256) ?? 0
    server.connectionsPerAddress =
      try command.connectionsPerAddress
      ?? Self.number(file, "connections-per-address", 1...100_000) ?? server.connectionsPerAddress
    self.server = server
    readBudget = try command.readBudget ?? Self.number(file, "read-budget", 10...10_000_000)
    let hour = try command.backupHour ?? Self.number(file, "backup-hour", 0...23)
    let keep = try command.backupKeep ?? Self.number(file, "backup-keep", 1...1_000)
    backup = hour.map { DailyBackup(hour: min(max($0, 0), 23), keeping: max(keep ?? 14, 1)) }
    if !isLocal, isInsecure {
      log.warning("listening beyond loopback without TLS: anybody on the way can read")
    }
  }

  /// Whether only this machine can reach it.
  var isLocal: Bool { endpoints.allSatisfy(Self.isLocal) }

  static func isLocal(_ endpoint: Endpoint) -> Bool {
    switch endpoint {
    case .unix: true
    case .tcp(let host, _): ["localhost", "::1"].contains(host) || host.hasPrefix("127.")
    }
  }

  /// Whether an endpoint speaks TLS.
  func speaksTLS(_ endpoint: Endpoint) -> Bool {
    switch endpoint {
    case .unix: false
    case .tcp: Self.isLocal(endpoint) ? tls : !isInsecure
    }
  }

  /// Where clients find it, as the ready line says.
  func addresses(ports: [Int?]) -> [String] {
    zip(endpoints, ports).map { endpoint, port in
      switch endpoint {
      case .unix(let path): "unix:\(path)"
      case .tcp(let host, let asked): Self.address(host, port ?? asked)
      }
    }
  }

  /// What the server's certificate is for: the names given, and where it listens.
  var certificateNames: [String] {
    var wanted = names
    for case .tcp(let host, _) in endpoints.filter(speaksTLS) {
      wanted += Self.isWildcard(host) ? [ProcessInfo.processInfo.hostName] : [host]
    }
    return wanted.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Where an invited device finds the server; empty where it speaks no TLS.
  func invitation(ports: [Int?]) -> String {
    for (endpoint, port) in zip(endpoints, ports) where speaksTLS(endpoint) {
      guard case .tcp(_, let asked) = endpoint, let name = certificateNames.first else { continue }
      return Self.address(name, port ?? asked)
    }
    return ""
  }

  private static func isWildcard(_ host: String) -> Bool { ["0.0.0.0", "::"].contains(host) }

  private static func address(_ host: String, _ port: Int) -> String {
    (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
  }

  /// What the command line gives, else the file's line, at commas.
  private static func list(_ given: [String], _ line: String) -> [String] {
    guard given.isEmpty else { return given }
    return line.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func level(_ text: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: text) else {
      throw Failure("--log-level takes trace, debug, info, notice, warning or error, not \(text)")
    }
    return level
  }

  private static func number(
    _ file: [String: String],
    _ name: String,
    _ range: ClosedRange<Int>
  ) throws -> Int? {
    guard let text = file[name] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw Failure("\(name) takes \(range.lowerBound) to \(range.upperBound), not \(text)")
    }
    return number
  }

  private static func read(_ path: String) throws -> [String: String] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Failure("\(path) cannot be read")
    }
    var settings: [String: String] = [:]
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2, settingNames.contains(parts[0]) else {
        throw Failure(
          "\(path):\(index + 1): one of \(settingNames.sorted().joined(separator: ", ")) = value"
        )
      }
      settings[parts[0]] = parts[1]
    }
    return settings
  }
}
