import ArgumentParser
import Foundation
import HamletStore

/// Puts a backup back into an empty folder.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup back into an empty folder, and check it.",
    discussion: """
      Who was erased since is erased again where the list of erasures is given: 'hamlet-erased' of \
      the folder that was served last. Without it she is in the restored records as she was then.
      """
  )

  @Argument(help: "The backup.")
  var file: String

  @Option(name: .long, help: "The recovery key.")
  var key: String

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "The list of what was erased, of the folder that was served last.")
  var erased: String?

  func run() throws {
    do {
      var ledger = Data()
      if let erased {
        guard let found = FileManager.default.contents(atPath: erased) else {
          throw StoreError(.badFile("\(erased) cannot be read"))
        }
        ledger = found
      }
      let manifest = try Restore.run(
        try BackupReader(file: file),
        with: try RecoveryKey(file: key),
        to: folder.data,
        ledger: ledger
      )
      print(
        "Restored \(file) to \(folder.data): \(manifest.words). Structure, references and audit"
      )
      print("chain are sound. What was written after that moment is not in it.")
      print(
        """
        Every shell will see that the history is shorter than it was, and write nothing until its \
        user says 'audit accept': tell them why. Put hamlet-audit.key of the folder that was served \
        last in its place here, or they will see another key as well.
        """
      )
      if erased == nil {
        print("No list of erasures was given (--erased): who was erased since is there again.")
      }
    } catch let error as StoreError {
      throw Failure(error, folder: file)
    }
  }
}

/// Says whether a backup is whole; with the recovery key also whether it is what was sealed.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Check a backup: without the recovery key its structure and digest, with it everything."
  )

  @Argument(help: "The backup.")
  var file: String

  @Option(name: .long, help: "The recovery key.")
  var key: String?

  func run() throws {
    do throws(StoreError) {
      let backup = try BackupReader(file: file)
      try backup.checkWhole()
      guard let key else {
        print(
          "\(file) is whole: \(backup.header.fileBytes) bytes, made \(backup.header.madeAt.asTime),"
        )
        print("for recovery key \(backup.header.fingerprint). What it holds was not looked at.")
        return
      }
      let manifest = try backup.checkContents(RecoveryKey(file: key))
      print("\(file) is what was sealed: \(manifest.words), and the key file.")
    } catch {
      throw Failure(error, folder: file)
    }
  }
}

extension BackupManifest {
  /// What it holds, for a person.
  fileprivate var words: String {
    "the records of \(madeAt.asTime), \(databaseBytes) bytes, schema \(schema), audit up to row \(auditNumber)"
  }
}

extension Int64 {
  /// Milliseconds since 1970 as 2026-11-24T10:00:00Z.
  fileprivate var asTime: String {
    Date(timeIntervalSince1970: Double(self) / 1_000).ISO8601Format()
  }
}
