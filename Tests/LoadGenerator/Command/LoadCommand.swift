import ArgumentParser

/// The load generator's command line.
@main
struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hamlet-load",
    abstract: "Measures a running hamletd over the real protocol and checks its answers.",
    discussion: """
      hamlet-load check --in-flight 1 10 100
      hamlet-load get-person --user clerk --password-file seeds/demo/password
      hamlet-load register --user clerk --password-file seeds/demo/password --rate 1000
      """,
    subcommands: [
      RunCommand.self, FairCommand.self, BesideReportCommand.self, OverloadCommand.self,
      IdleCommand.self, PoorLinkCommand.self, ImportCommand.self,
    ],
    defaultSubcommand: RunCommand.self
  )
}
