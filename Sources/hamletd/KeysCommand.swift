import ArgumentParser
import Foundation
import HamletClient
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import Logging

/// The keys of a folder that is not being served.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Show or rotate the keys under which the records are sealed.",
    discussion: """
      A server that runs is asked to rotate by itself, while all go on working; 'keys list' says how \
      far it is.
      """,
    subcommands: [KeysListCommand.self, KeysRotateCommand.self]
  )
}

/// Says which keys there are.
struct KeysListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Say which keys there are, by number; never a key itself."
  )

  @OptionGroup var folder: DataOption

  func run() async throws {
    let served = try await OperatorDoor.withServer(of: folder.data) {
      connection throws(CallError) in
      try await KeyServiceClient(connection).getKeyStatus(GetKeyStatusRequest())
    }
    if let served { return print(served.words) }
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
    let served = try await OperatorDoor.withServer(of: folder.data) {
      connection throws(CallError) in
      try await KeyServiceClient(connection).rotateKeys(
        RotateKeysRequest(reason: "hamletd keys rotate"),
        CallOptions(idempotencyKey: UUID().uuidString)
      )
    }
    if let served { return print(served.words) }
    try await rotateStopped()
  }

  private func rotateStopped() async throws {
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
        log: Logger(label: "hamletd") { PlainLogHandler(label: $0) },
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

extension KeyStatus {
  fileprivate var words: String {
    let sealing = sealingKeys.map { String($0) }.joined(separator: ", ")
    let indexing = indexKeys.map { String($0) }.joined(separator: ", ")
    let state =
      rewriting
      ? "being rotated: column \(columnsDone) of \(columnsTotal), \(rewritten) values sealed anew"
      : "nothing is being sealed anew"
    return "key \(currentKey) seals; in the file: \(sealing); for finding: \(indexing); \(state)."
  }
}
