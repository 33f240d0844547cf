import ArgumentParser
import Foundation
import HamletServices
import HamletStore

/// Accounts by whoever owns the data folder, while no server serves it: where nobody is left who could
/// make or confirm one.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Add an account or set a password, with the server stopped.",
    subcommands: [AddAccountCommand.self, ResetAccountCommand.self]
  )
}

/// Adds an administrator or somebody of data protection.
struct AddAccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an administrator or somebody of data protection."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "administrator or data_protection.")
  var role: FirstAccounts.FirstRole

  @Option(name: .long, help: "A file with the password; else it is asked for.")
  var passwordFile: String?

  @Argument(help: "The user name.")
  var userName: String

  func run() async throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    let password = try Password.choose(file: passwordFile, for: userName)
    do {
      try await FirstAccounts(store: store, clock: unixMilliseconds)
        .add(role, named: userName, password: password)
    } catch let error as StoreError {
      if case .alreadyExists = error.code { throw Failure("the user \(userName) exists") }
      throw Failure(error, folder: folder.data)
    }
    print("Added \(userName).")
  }
}

/// Sets a password anew and lets the account log in again.
struct ResetAccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Set an account's password, which its user changes at her next login."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "A file with the password; else it is asked for.")
  var passwordFile: String?

  @Argument(help: "The user name.")
  var userName: String

  func run() async throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    let password = try Password.choose(file: passwordFile, for: userName)
    do {
      try await FirstAccounts(store: store, clock: unixMilliseconds)
        .reset(userName, password: password)
    } catch let error as StoreError {
      if case .notFound = error.code { throw Failure("there is no user \(userName)") }
      throw Failure(error, folder: folder.data)
    }
    print("Set the password of \(userName).")
  }
}

extension FirstAccounts.FirstRole: ExpressibleByArgument {}
