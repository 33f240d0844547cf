import ArgumentParser
import Foundation
import HamletServices
import HamletStore

/// Makes the folder, the database, the first administrator and the first of data protection, who
/// confirms the roles that the administrator proposes.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create the database and its first two accounts.",
    discussion: """
      Nobody gives a role that reads records alone: the administrator proposes it, and data \
      protection confirms it. Two people choose the two passwords. Without a terminal the second \
      account is made where --protection-password-file is given; 'hamletd account add' adds it later.
      """
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "The administrator's user name.")
  var admin = "admin"

  @Option(name: .long, help: "A file with the administrator's password; else it is asked for.")
  var passwordFile: String?

  @Option(name: .long, help: "The user name of data protection.")
  var protection = "protection"

  @Option(name: .long, help: "A file with the password of data protection; else it is asked for.")
  var protectionPasswordFile: String?

  @Option(name: .long, help: "Where the recovery key goes. (default: beside the folder)")
  var recoveryKey: String?

  @Flag(name: .long, help: "Create no administrator: 'hamletd seed' brings the demo accounts.")
  var demo = false

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: folder.data + "/hamlet.db") else {
      throw Failure("\(folder.data) holds records already")
    }
    let first = demo ? [] : try passwords()
    let store: Store
    do {
      var options = StoreOptions()
      options.isDemo = demo
      store = try Store.open(folder: folder.data, options: options)
    } catch {
      throw Failure(error, folder: folder.data)
    }
    defer { store.close() }
    let recovery = try RecoveryKeyFile.make(for: store.folder, at: recoveryKey)
    guard !demo else { return }
    let accounts = FirstAccounts(store: store, clock: unixMilliseconds)
    for (role, user, password) in first {
      try await accounts.add(role, named: user, password: password)
    }
    print(
      """
      Created \(folder.data) with the administrator '\(admin)'. What to do next:
        hamletd serve --data \(folder.data)
        hamlet --user \(admin)        then: division create ..., user create ...
      \(recovery)
      """
    )
    print(
      first.count == 2
        ? "  hamlet --user \(protection)   confirms the roles that it proposes: role list, role confirm ..."
        : "  hamletd account add --data \(folder.data) --role data_protection NAME"
          + "   makes who confirms its roles"
    )
  }

  /// Whose accounts are made, with their passwords.
  private func passwords() throws -> [(FirstAccounts.FirstRole, String, String)] {
    let makesBoth = protectionPasswordFile != nil || (passwordFile == nil && Password.canAsk)
    guard !makesBoth || protection != admin else { throw Failure("two people need two user names") }
    let password = try Password.choose(file: passwordFile, for: admin)
    guard makesBoth else { return [(.administrator, admin, password)] }
    let other = try Password.choose(
      file: protectionPasswordFile,
      for: protection,
      unlike: password
    )
    return [(.administrator, admin, password), (.dataProtection, protection, other)]
  }
}
