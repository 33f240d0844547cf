import ArgumentParser
import Foundation
import HamletClient
import HamletTransport

/// Where the server is, and as whom it is asked.
struct ServerOptions: ParsableArguments {
  @Option(name: .long, help: "HOST:PORT or unix:PATH.")
  var server = "127.0.0.1:4265"

  @Option(name: .long, help: "Who logs in; needed for all but check, connect and idle.")
  var user = ""

  @Option(name: .long, help: "A file with that user's password.")
  var passwordFile = ""

  @Option(name: .long, help: "A profile whose device is shown over TLS; else in plaintext.")
  var profile: String?

  @Option(name: .long, help: "The seed of what is chosen and made; else by the clock.")
  var randomSeed: UInt64?

  @Option(name: .long, help: "A file for the results as JSON; '-' prints them.")
  var json: String?

  func validate() throws {
    guard Endpoint(text: server) != nil else {
      throw ValidationError("--server takes HOST:PORT or unix:PATH")
    }
  }

  func endpoint() throws -> Endpoint {
    guard let endpoint = Endpoint(text: server) else {
      throw ValidationError("--server takes HOST:PORT or unix:PATH")
    }
    return endpoint
  }

  func seed() -> UInt64 {
    randomSeed ?? UInt64(Date().timeIntervalSince1970 * 1000)
  }

  func password() throws -> String {
    guard !user.isEmpty, !passwordFile.isEmpty else {
      throw ValidationError("this needs --user and --password-file")
    }
    return try String(contentsOfFile: passwordFile, encoding: .utf8)
      .trimmingCharacters(in: .newlines)
  }
}
