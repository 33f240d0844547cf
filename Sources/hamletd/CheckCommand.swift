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
