import Testing

@Suite("Imports go strictly downward")
struct ImportTests {
  /// What each target may import of ours and of others; the standard library aside.
  private static let allowed: [String: Set<String>] = [
    "HamletDomain": ["CHanTables"],
    "HamletLaunch": ["Glibc", "Synchronization"],
    "HamletAudit": ["HamletDomain", "Crypto"],
    "HamletMessages": [
      "HamletDomain", "CHamletProtos", "CProtobufC", "NIOCore", "Synchronization", "Glibc",
    ],
    "HamletWire": ["HamletMessages", "NIOCore"],
    "HamletStore": [
      "CStoreLog", "CStoreMemory", "HamletAudit", "HamletDomain", "GRDB", "GRDBSQLite", "Crypto",
      "Foundation", "Glibc", "Synchronization",
    ],
    "HamletIdentity": ["HamletDomain", "Crypto", "X509", "SwiftASN1", "Foundation", "Glibc"],
    "HamletRPC": [
      "HamletDomain", "HamletMessages", "HamletWire", "NIOCore", "Logging", "Crypto",
      "Synchronization",
    ],
    "HamletTransport": [
      "HamletDomain", "HamletIdentity", "HamletMessages", "HamletRPC", "HamletWire", "NIOCore",
      "NIOPosix", "NIOSSL", "NIOTLS", "Logging", "Synchronization", "Glibc",
    ],
    "HamletServices": [
      "CPasswordList", "HamletAudit", "HamletDomain", "HamletIdentity", "HamletMessages",
      "HamletRPC", "HamletStore", "HamletWire", "NIOCore", "Crypto", "CryptoExtras", "Logging",
      "Synchronization", "Foundation", "Dispatch", "Glibc",
    ],
    "HamletClient": [
      "CProcessShield", "HamletAudit", "HamletDomain", "HamletIdentity", "HamletMessages",
      "HamletRPC", "HamletTransport", "HamletWire", "NIOCore", "GRDB", "Crypto", "CryptoExtras",
      "Foundation", "Glibc", "Synchronization",
    ],
    "HamletShell": [
      "HamletDomain", "HamletLaunch", "HamletMessages", "Foundation", "Dispatch", "Glibc",
      "Synchronization",
    ],
  ]

  @Test("No target imports what lies above it or beside it.")
  func importsGoDown() {
    for file in SourceTree.swiftFiles(below: "Sources") {
      guard let allowed = Self.allowed[file.target] else { continue }
      for module in imports(of: file) where !allowed.contains(module) {
        Issue.record("\(file.path): \(file.target) may not import \(module)")
      }
    }
  }

  @Test("Nothing is public while only executables are shipped.")
  func nothingIsPublic() {
    for file in SourceTree.swiftFiles(below: "Sources") {
      for (index, line) in SourceText(file.text).code.enumerated()
      // The plain words first: an expression takes its time with each of many thousand lines.
      where (line.contains("public") || line.contains("open"))
        && line.contains(
          #/^\s*(public|open)\s+(var|let|func|struct|class|enum|init|final|static|protocol|extension|typealias|actor)\b/#
        )
      {
        Issue.record("\(file.path):\(index + 1): public")
      }
    }
  }

  @Test("SQL for records stands only in the store.")
  func sqlStaysInTheStore() {
    let statement = #/"\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b/#
    for file in SourceTree.swiftFiles(below: "Sources") where file.target != "HamletStore" {
      #expect(!file.text.contains(statement), "\(file.path) holds SQL")
    }
  }

  private func imports(of file: SourceFile) -> [String] {
    SourceText(file.text).code.compactMap { line in
      guard line.contains("import"),
        let match = line.firstMatch(of: #/^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:\w+\s+)?(\w+)/#)
      else { return nil }
      return String(match.1)
    }
  }
}
