import Foundation
import HamletClient
import HamletTransport
import Logging

/// The settings of `hamletd serve`: the command line's, else the file's, else the defaults.
struct ServeSettings {
  let endpoint: Endpoint
  let server: ServerSettings
  let log: Logger

  private static let names: Set<String> = [
    "listen", "loops", "connections-per-address", "log-level", "insecure-listen",
  ]

  init(_ command: ServeCommand) throws {
    let file = try command.config.map(Self.read) ?? [:]
    let text = command.listen ?? file["listen"] ?? "127.0.0.1:4265"
    guard let endpoint = Endpoint(text: text) else {
      throw Failure("--listen takes HOST:PORT or unix:PATH, not \(text)")
    }
    self.endpoint = endpoint
    var log = Logger(label: "hamletd") { PlainLogHandler(label: $0) }
    log.logLevel = try Self.level(command.logLevel ?? file["log-level"] ?? "info")
    self.log = log
    var server = ServerSettings(agent: "hamletd/\(Hamletd.version)", logger: log)
    server.loops = try command.loops ?? Self.number(file, "loops", 0...256) ?? 0
    server.connectionsPerAddress =
      try command.connectionsPerAddress
      ?? Self.number(file, "connections-per-address", 1...100_000) ?? server.connectionsPerAddress
    self.server = server
    guard isLocal || command.insecureListen || file["insecure-listen"] == "true" else {
      throw Failure("without TLS only loopback or a unix socket; --insecure-listen to do it anyway")
    }
    if !isLocal {
      log.warning("listening beyond loopback without TLS: anybody on the way can read")
    }
  }

  /// Whether only this machine can reach it.
  var isLocal: Bool {
    switch endpoint {
    case .unix: true
    case .tcp(let host, _): ["localhost", "::1"].contains(host) || host.hasPrefix("127.")
    }
  }

  /// Where clients find it, as the ready line says.
  func address(port: Int?) -> String {
    switch endpoint {
    case .unix(let path): "unix:\(path)"
    case .tcp(let host, let asked):
      (host.contains(":") ? "[\(host)]" : host) + ":\(port ?? asked)"
    }
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
      guard parts.count == 2, names.contains(parts[0]) else {
        throw Failure(
          "\(path):\(index + 1): one of \(names.sorted().joined(separator: ", ")) = value"
        )
      }
      settings[parts[0]] = parts[1]
    }
    return settings
  }
}
