// swift-tools-version: 6.2
import PackageDescription

let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioTLS: Target.Dependency = .product(name: "NIOTLS", package: "swift-nio")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let x509: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let signals: Target.Dependency = .product(
  name: "UnixSignals",
  package: "swift-service-lifecycle"
)
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")

let fuzzed: [Target.Dependency] = [
  "HamletAudit", "HamletDomain", "HamletIdentity", "HamletMessages", "HamletRPC", "HamletServices",
  "HamletShell", "HamletStore", "HamletWire", nioCore,
]

let package = Package(
  name: "hamlet",
  products: [
    .executable(name: "hamletd", targets: ["hamletd"]),
    .executable(name: "hamlet", targets: ["hamlet"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.19.0"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
  ],
  targets: [
    // Level 0: C, and starting programs.
    .systemLibrary(
      name: "CProtobufC",
      pkgConfig: "libprotobuf-c",
      providers: [.apt(["libprotobuf-c-dev"])]
    ),
    .target(name: "CHamletProtos", dependencies: ["CProtobufC"]),
    .target(name: "CProcessShield"),
    .target(name: "CStoreLog", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CStoreMemory", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "CHanTables",
      exclude: ["README.md", "generate", "surnames.tsv"]
    ),
    .target(
      name: "CPasswordList",
      exclude: ["README.md", "generate", "chinese.txt"]
    ),
    .target(name: "HamletLaunch"),
    // Level 1: rules and messages.
    .target(name: "HamletDomain", dependencies: ["CHanTables"]),
    .target(
      name: "HamletMessages",
      dependencies: ["HamletDomain", "CHamletProtos", "CProtobufC", nioCore]
    ),
    .target(name: "HamletAudit", dependencies: ["HamletDomain", crypto]),
    // Level 2: the protocol, the records.
    .target(name: "HamletWire", dependencies: ["HamletMessages", nioCore]),
    .target(
      name: "HamletStore",
      dependencies: [
        "CStoreLog", "CStoreMemory", "HamletAudit", "HamletDomain", grdb,
        .product(name: "GRDBSQLite", package: "GRDB.swift"), crypto,
      ]
    ),
    .target(name: "HamletIdentity", dependencies: ["HamletDomain", crypto, x509, asn1]),
    // Level 3: calls.
    .target(
      name: "HamletRPC",
      dependencies: ["HamletDomain", "HamletWire", "HamletMessages", nioCore, logging, crypto]
    ),
    // Level 4: sockets, handlers.
    .target(
      name: "HamletTransport",
      dependencies: [
        "HamletDomain", "HamletIdentity", "HamletWire", "HamletRPC", "HamletMessages", nioCore,
        nioPosix, nioTLS, nioSSL, logging,
      ]
    ),
    .target(
      name: "HamletServices",
      dependencies: [
        "CPasswordList", "HamletAudit", "HamletDomain", "HamletStore", "HamletIdentity",
        "HamletMessages", "HamletRPC", "HamletWire", nioCore, crypto, cryptoExtras, logging,
      ]
    ),
    // Level 5-6: clients.
    .target(
      name: "HamletClient",
      dependencies: [
        "CProcessShield", "HamletAudit", "HamletDomain", "HamletIdentity", "HamletMessages",
        "HamletRPC", "HamletTransport", "HamletWire", grdb, nioCore, crypto, cryptoExtras,
      ]
    ),
    .target(
      name: "HamletShell",
      dependencies: ["HamletDomain", "HamletLaunch", "HamletMessages"],
      exclude: ["Text/Generated/generate"]
    ),
    // Level 7: composition.
    .executableTarget(
      name: "hamletd",
      dependencies: [
        "HamletAudit", "HamletClient", "HamletDomain", "HamletIdentity", "HamletMessages",
        "HamletRPC", "HamletStore", "HamletTransport", "HamletServices", arguments, logging,
        signals,
      ]
    ),
    .executableTarget(
      name: "hamlet",
      dependencies: [
        "HamletAudit", "HamletShell", "HamletClient", "HamletDomain", "HamletIdentity",
        "HamletMessages", "HamletRPC", "HamletTransport", "HamletWire", nioCore, crypto, arguments,
      ]
    ),
    .testTarget(
      name: "HamletDomainTests",
      dependencies: ["HamletDomain"],
      exclude: ["Lunar/generate", "Lunar/lunar-years.tsv"]
    ),
    .testTarget(name: "HamletAuditTests", dependencies: ["HamletAudit", "HamletDomain", crypto]),
    .testTarget(
      name: "HamletMessagesTests",
      dependencies: ["HamletMessages", "HamletDomain", nioCore],
      exclude: ["Never/exceptions.tsv", "Never/forbidden.tsv"]
    ),
    .testTarget(
      name: "HamletWireTests",
      dependencies: ["HamletWire", "HamletMessages", nioCore],
      resources: [.copy("Vectors")]
    ),
    .executableTarget(
      name: "StoreCrashHelper",
      dependencies: ["HamletStore", "HamletDomain"],
      path: "Tests/StoreCrashHelper"
    ),
    .target(name: "CLoadWait", path: "Tests/LoadGenerator/Wait"),
    .target(
      name: "HamletLoadKit",
      dependencies: [
        "CLoadWait", "HamletDomain", "HamletMessages", "HamletTransport", "HamletWire", nioCore,
        histogram,
      ],
      path: "Tests/LoadGenerator/Kit"
    ),
    .executableTarget(
      name: "hamlet-load",
      dependencies: [
        "HamletClient", "HamletDomain", "HamletIdentity", "HamletLoadKit", "HamletMessages",
        "HamletRPC", "HamletShell", "HamletTransport", "HamletWire", arguments, nioCore, crypto,
      ],
      path: "Tests/LoadGenerator/Command"
    ),
    .testTarget(
      name: "LoadGeneratorTests",
      dependencies: [
        "HamletLoadKit", "HamletDomain", "HamletMessages", "HamletTransport", nioCore,
      ]
    ),
    .testTarget(
      name: "HamletStoreTests",
      dependencies: [
        "HamletAudit", "HamletStore", "HamletDomain", "StoreCrashHelper", grdb, crypto,
      ]
    ),
    .testTarget(
      name: "HamletIdentityTests",
      dependencies: ["HamletIdentity", "HamletDomain", crypto, x509, asn1]
    ),
    .testTarget(
      name: "HamletRPCTests",
      dependencies: [
        "HamletRPC", "HamletTransport", "HamletIdentity", "HamletWire", "HamletMessages",
        "HamletDomain", nioCore, nioEmbedded, nioPosix, nioSSL, x509, asn1, crypto, logging,
      ]
    ),
    .testTarget(
      name: "HamletServicesTests",
      dependencies: [
        "HamletAudit", "HamletServices", "HamletStore", "HamletIdentity", "HamletRPC",
        "HamletMessages", "HamletDomain", "HamletShell", "HamletTransport", "HamletWire", grdb,
        nioCore, logging, crypto,
      ],
      exclude: ["Plans/million.tsv", "Policy/expected.tsv", "Policy/sight.tsv"]
    ),
    .testTarget(
      name: "HamletShellTests",
      dependencies: ["HamletShell", "HamletMessages", "HamletDomain"],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "HamletClientTests",
      dependencies: [
        "HamletClient", "HamletDomain", "HamletMessages", "HamletRPC", "HamletTransport",
        "HamletWire", nioCore,
      ]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "HamletAudit", "HamletClient", "HamletDomain", "HamletIdentity", "HamletLaunch",
        "HamletMessages", "HamletRPC", "HamletShell", "HamletTransport", "HamletWire", "hamlet",
        "hamletd", grdb, nioCore, logging,
      ],
      exclude: ["Canary/readable.tsv", "Day", "Peer"]
    ),
    .testTarget(
      name: "FuzzTests",
      dependencies: fuzzed,
      path: "Tests/Fuzz",
      exclude: ["Corpus", "Entry"]
    ),
    .testTarget(name: "TidyTests"),
  ]
)

// `make fuzz` alone asks for the fuzzers; else their inputs are only replayed. The sources are the
// same, and the fuzzers' own `main` comes with libFuzzer.
if Context.environment["HAMLET_FUZZ"] != nil {
  package.targets.removeAll { $0.name == "FuzzTests" }
  package.targets.append(
    .executableTarget(
      name: "hamlet-fuzz",
      dependencies: fuzzed,
      path: "Tests/Fuzz",
      exclude: ["Corpus", "Replay"]
    )
  )
}

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  // What crosses our targets is `package`, which the optimizer takes for closed: across it nothing is
  // inlined and nothing generic is made for its types. For a release each target's code is seen whole.
  .unsafeFlags(["-enable-testing", "-cross-module-optimization"], .when(configuration: .release)),
]
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  guard !target.name.hasPrefix("C") else { continue }  // C targets take no Swift settings.
  target.swiftSettings = settings
}
