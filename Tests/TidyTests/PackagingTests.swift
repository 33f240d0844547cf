import Foundation
import Testing

@Suite("What is packaged fits the program")
struct PackagingTests {
  private static let unit = text("packaging/hamletd.service")

  /// Of all these lines the unit has one; what they keep away is in packaging/README.md.
  private static let privileges = [
    "Type=notify", "User=hamlet", "StateDirectoryMode=0700", "UMask=0077", "ProtectSystem=strict",
    "ProtectHome=yes", "PrivateTmp=yes", "PrivateDevices=yes", "PrivateUsers=yes",
    "ProtectProc=invisible", "ProtectKernelTunables=yes", "ProtectKernelModules=yes",
    "ProtectKernelLogs=yes", "ProtectControlGroups=yes", "ProtectClock=yes", "ProtectHostname=yes",
    "NoNewPrivileges=yes", "CapabilityBoundingSet=", "RestrictNamespaces=yes",
    "RestrictSUIDSGID=yes", "RestrictRealtime=yes", "LockPersonality=yes",
    "MemoryDenyWriteExecute=yes", "SystemCallArchitectures=native",
    "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "IPAddressDeny=any", "LimitCORE=0",
    "MemorySwapMax=0", "Restart=on-failure",
  ]

  @Test("The unit starts a command of hamletd, with options that it has.")
  func command() throws {
    let start = try #require(Self.unit.split(separator: "\n").first { $0.hasPrefix("ExecStart=") })
    let words = start.dropFirst("ExecStart=".count).split(separator: " ").map(String.init)
    #expect(words.first == "/usr/local/bin/hamletd")
    #expect(words.dropFirst().first == "serve")
    let options = words.filter { $0.hasPrefix("--") }
    #expect(options.contains("--data"))
    for option in options { #expect(Self.options.contains(option), "\(option)") }
  }

  @Test("The settings beside the unit have names that the server reads.")
  func settings() throws {
    let source = Self.text("Sources/hamletd/ServeSettings.swift")
    let lines = Self.text("packaging/hamletd.conf").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(!lines.isEmpty)
    for line in lines {
      let name = line.prefix { $0 != " " && $0 != "=" }
      #expect(source.contains("\"\(name)\""), "\(name)")
    }
  }

  @Test("Every command that the pages name is one of hamletd.")
  func pages() {
    let sources = SourceTree.swiftFiles(below: "Sources/hamletd").map(\.text).joined()
    for page in ["packaging/README.md", "SECURITY.md"] {
      for match in Self.text(page).matches(of: #/`hamletd ([a-z]+)/#) {
        #expect(sources.contains("commandName: \"\(match.1)\""), "\(page): hamletd \(match.1)")
      }
    }
  }

  @Test("No least-privilege line of the unit gets lost.", arguments: privileges)
  func leastPrivilege(line: String) {
    #expect(Self.unit.split(separator: "\n").contains { $0 == line }, "\(line)")
  }

  /// The options of the server's commands, made of the properties that hold them.
  private static let options: Set<String> = {
    let texts = SourceTree.swiftFiles(below: "Sources/hamletd").map(\.text)
    let names = texts.flatMap { text in
      text.matches(of: #/@(?:Option|Flag)\([^\n]*(?:\n[^\n]*){0,4}?\n? *var (\w+)/#).map { $0.1 }
    }
    return Set(
      names.map { name in
        "--" + name.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
      }
    )
  }()

  private static func text(_ path: String) -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = root.appendingPathComponent(path)
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }
}
