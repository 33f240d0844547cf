import ArgumentParser
import Foundation
import HamletServices
import HamletStore

/// Makes the folder, the database and the first administrator.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create the database and the first administrator."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "The administrator's user name.")
  var admin = "admin"

  @Option(name: .long, help: "A file with the administrator's password; else it is asked for.")
  var passwordFile: String?

  @Option(name: .long, help: "Where the recovery key goes. (default: beside the folder)")
  var recoveryKey: String?

  @Flag(name: .long, help: "Create no administrator: 'hamletd seed' brings the demo accounts.")
  var demo = false

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: folder.data + "/hamlet.db") else {
      throw Failure("\(folder.data) holds records already")
    }
    let password = demo ? "" : try Password.read(file: passwordFile, for: admin)
    if !demo { try Password.check(password, userName: admin) }
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
    try await FirstAccounts(store: store, clock: unixMilliseconds)
      .addAdministrator(named: admin, password: password)
    print(
      """
      Created \(folder.data) with the administrator '\(admin)'. What to do next:
        hamletd serve --data \(folder.data)
        hamlet --user \(admin)        then: division create ..., user create ...
      \(recovery)
      """
    )
  }
}
