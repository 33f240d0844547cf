import ArgumentParser

/// The server's command line.
@main
struct Hamletd: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "hamletd",
    abstract: "Hamlet's server: keeps a township's community-health records.",
    version: version,
    subcommands: [
      InitCommand.self, ServeCommand.self, SeedCommand.self, CheckCommand.self,
      BackupCommand.self, AuditCommand.self, AuthorityCommand.self, DeviceCommand.self,
      VersionCommand.self,
    ]
  )
}

/// Prints the version.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Print the version."
  )

  func run() {
    print("hamletd \(Hamletd.version)")
  }
}

/// The folder that every command works on.
struct DataOption: ParsableArguments {
  @Option(name: .long, help: "The folder that holds the records.")
  var data: String
}
