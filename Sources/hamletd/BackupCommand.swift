import ArgumentParser
import HamletStore

/// Backups that the server can write and not read.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Back up the records, sealed to the recovery key.",
    discussion: """
      Of a server that runs, an administrator makes a backup with 'backup run' in the shell, or the \
      server itself each day with 'serve --backup-hour'.
      """,
    subcommands: [BackupMakeCommand.self, BackupInitCommand.self],
    defaultSubcommand: BackupMakeCommand.self
  )
}

/// Backs up a database that is not being served.
struct BackupMakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Back up a database that is not being served, and verify the backup."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "The new file. (default: in the folder's backups)")
  var to: String?

  func run() async throws {
    let store: Store
    do {
      store = try openStore(folder.data)
    } catch let failure as Failure {
      throw Failure("\(failure); of a running server: backup run, in the shell")
    }
    defer { store.close() }
    let made: BackupMade
    do {
      let now = unixMilliseconds()
      made = try await store.backUp(named: "hamlet-\(now)", to: to, at: now)
    } catch {
      throw Failure(error, folder: folder.data)
    }
    print(
      """
      Backed up to \(made.path): \(made.size) bytes, with the key file, read back and verified. \
      To put it back: hamletd restore \(made.path) --key RECOVERY-KEY --data NEW-FOLDER
      """
    )
  }
}

/// Makes a recovery key for a folder, or a new one in place of one that was lost.
struct BackupInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make the recovery key; backups from then on are sealed to it."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "Where the recovery key goes. (default: beside the folder)")
  var recoveryKey: String?

  func run() throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    print(try RecoveryKeyFile.make(for: store.folder, at: recoveryKey))
  }
}
