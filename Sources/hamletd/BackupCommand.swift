import ArgumentParser
import HamletClient
import HamletMessages
import HamletRPC
import HamletStore

/// Backups that the server can write and not read.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Back up the records, sealed to the recovery key.",
    discussion: """
      A server that runs is asked to make the backup itself, while all go on working. It makes one \
      each day with 'serve --backup-hour', and one for an administrator with 'backup run' in the shell.
      """,
    subcommands: [BackupMakeCommand.self, BackupInitCommand.self],
    defaultSubcommand: BackupMakeCommand.self
  )
}

/// Backs up a database, whether it is being served or not.
struct BackupMakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Back up the records, and verify the backup."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "The new file, where no server runs. (default: in the backups)")
  var to: String?

  func run() async throws {
    let served = try await OperatorDoor.withServer(of: folder.data) {
      connection throws(CallError) in
      var last = BackupProgress()
      let steps = try await AdminServiceClient(connection).runBackup(RunBackupRequest())
      while let step = try await steps.next() { last = step }
      return last
    }
    if let served {
      return report(
        folder.data + "/backups/" + served.fileName,
        bytes: Int(clamping: served.sizeBytes)
      )
    }
    try await makeStopped()
  }

  private func makeStopped() async throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    let made: BackupMade
    do {
      let now = unixMilliseconds()
      made = try await store.backUp(named: "hamlet-\(now)", to: to, at: now)
    } catch {
      throw Failure(error, folder: folder.data)
    }
    report(made.path, bytes: made.size)
  }

  private func report(_ path: String, bytes: Int) {
    print(
      """
      Backed up to \(path): \(bytes) bytes, with the keys, read back and verified. \
      To put it back: hamletd restore \(path) --key RECOVERY-KEY --data NEW-FOLDER
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
