import ArgumentParser
import Foundation
import HamletServices
import HamletStore
import Logging

/// The keys of a folder that is not being served.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Show or rotate the keys of records that are not being served.",
    discussion: "Of a server that runs: key status, key rotate, in the shell.",
    subcommands: [KeysListCommand.self, KeysRotateCommand.self]
  )
}

/// Says which keys there are.
struct KeysListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Say which keys there are, by number; never a key itself."
  )

  @OptionGroup var folder: DataOption

  func run() throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    print(store.keyNumbers.words)
  }
}

/// Makes new keys and seals everything anew.
struct KeysRotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Make new keys and seal everything under them; goes on where it was cut short."
  )

  @OptionGroup var folder: DataOption

  func run() async throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    let start = Date()
    do {
      let last = try await store.read { try $0.keyRewrite() }
      if last.map({ $0.endedAt != 0 || $0.key != store.keyNumbers.current }) ?? true {
        _ = try store.addKeys()
      }
      let services = try await TownServices(
        store: store,
        log: Logger(label: "hamletd"),
        settings: TownServices.Settings(version: Hamletd.version, clock: unixMilliseconds)
      )
      try await services.keys.finish()
      let done = try await store.read { try $0.keyRewrite() }
      let seconds = String(format: "%.1f", Date().timeIntervalSince(start))
      print("Sealed \(done?.rewritten ?? 0) values anew in \(seconds) s; \(store.keyNumbers.words)")
    } catch let error as StoreError {
      throw Failure(error, folder: folder.data)
    }
  }
}

extension KeyNumbers {
  fileprivate var words: String {
    let sealing = sealing.map(String.init).joined(separator: ", ")
    let indexing = indexing.map(String.init).joined(separator: ", ")
    return "key \(current) seals; in the file: \(sealing); for finding: \(indexing)."
  }
}
