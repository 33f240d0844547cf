import ArgumentParser
import HamletStore

/// Checks structure, references and the audit chain of a database that is not being served.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the database: structure, references, audit chain."
  )

  @OptionGroup var folder: DataOption

  func run() throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    let found: StoreCheck
    do {
      found = try store.check()
    } catch {
      throw Failure(error, folder: folder.data)
    }
    guard found.isSound else {
      let findings =
        found.integrity + found.foreignKeys.map { "\($0): a row points nowhere" }
        + (found.audit.map { ["audit: \($0)"] } ?? [])
      throw Failure("not sound:\n  " + findings.joined(separator: "\n  "))
    }
    print("\(folder.data) is sound: structure, references and audit chain.")
  }
}

/// Copies a database that is not being served, and verifies the copy.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database to a new file and verify the copy."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "The new file.")
  var to: String

  func run() throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    do {
      try store.backup(to: to)
    } catch {
      throw Failure(error, folder: to)
    }
    print("Copied to \(to) and verified. Keep \(folder.data)/hamlet.key with it, elsewhere.")
  }
}
