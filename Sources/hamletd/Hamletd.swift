import ArgumentParser
import HamletClient

/// The server's command line.
@main
struct Hamletd: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "hamletd",
    abstract: "Hamlet's server: keeps a township's community-health records.",
    version: version,
    subcommands: [
      InitCommand.self, AccountCommand.self, ServeCommand.self, SeedCommand.self, CheckCommand.self,
      BackupCommand.self, RestoreCommand.self, VerifyCommand.self, KeysCommand.self,
      AuthorityCommand.self, DeviceCommand.self, AuditCommand.self,
      VersionCommand.self,
    ]
  )

  /// Before anything is read that others must not have.
  static func main() async {
    ProcessShield.raise()
    await main(nil)
  }
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
