import ArgumentParser
import Foundation
import HamletIdentity

/// The town's own certification authority.
struct AuthorityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ca",
    abstract: "Make or show the town's certification authority.",
    subcommands: [Make.self, Show.self]
  )

  /// Makes it, once.
  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Make the town's certification authority, once."
    )

    @OptionGroup var folder: DataOption

    func run() throws {
      guard FileManager.default.fileExists(atPath: folder.data + "/hamlet.db") else {
        throw Failure("\(folder.data) holds no records; run: hamletd init --data \(folder.data)")
      }
      do {
        let made = try AuthorityFolder(path: folder.data).makeAuthority(now: unixMilliseconds())
        print(
          """
          Made the town's certification authority. Its key is \(folder.data)/hamlet-ca.key: keep a \
          copy where no other copy of the data is; who has it can make devices.
          Fingerprint: \(made.fingerprint)
          A server that runs takes it up at its next start.
          """
        )
      } catch {
        throw Failure("\(folder.data): \(error.description)")
      }
    }
  }

  /// Shows its fingerprint.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show the fingerprint of the town's certification authority."
    )

    @OptionGroup var folder: DataOption

    func run() throws {
      do {
        guard let authority = try AuthorityFolder(path: folder.data).authority() else {
          throw Failure("there is none; make it: hamletd ca init --data \(folder.data)")
        }
        print("Fingerprint: \(authority.fingerprint)")
      } catch let failure as IdentityFailure {
        throw Failure("\(folder.data): \(failure.description)")
      }
    }
  }
}
