import ArgumentParser
import Foundation
import HamletServices
import HamletStore
import Logging

/// Loads a folder of seeds, or makes a synthetic town.
struct SeedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed",
    abstract: "Load a folder of seeds, or make a synthetic town."
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "How many synthetic people to make.")
  var people: Int?

  @Option(name: .long, help: "How many years of records to make of them.")
  var years: Int?

  @Option(name: .long, help: "The seed of the random numbers: the same seed makes the same town.")
  var randomSeed: UInt64 = 1

  @Argument(help: "A folder of seeds, as seeds/demo.")
  var seeds: String?

  func validate() throws {
    guard (seeds == nil) != (people == nil) else {
      throw ValidationError("give a folder of seeds, or --people N")
    }
    guard people.map({ (1...5_000_000).contains($0) }) ?? true else {
      throw ValidationError("--people takes 1 to 5000000")
    }
    guard let years else { return }
    guard people != nil, (1...30).contains(years) else {
      throw ValidationError("--years takes 1 to 30, with --people")
    }
  }

  func run() async throws {
    let store = try openStore(folder.data)
    defer { store.close() }
    let start = Date()
    if let people {
      let loaded = try await SyntheticLoader(store: store, clock: unixMilliseconds)
        .load(people: people, years: years ?? 0, seed: randomSeed)
      let records = years == nil ? "" : " and \(loaded.records) records of them"
      report("\(loaded.people) synthetic people\(records)", since: start)
    } else if let seeds {
      try await load(seeds, store)
    }
  }

  private func load(_ path: String, _ store: Store) async throws {
    let seeds = SeedFolder(path: path, nowUnixMilliseconds: unixMilliseconds())
    let start = Date()
    try await FirstAccounts(store: store, clock: unixMilliseconds).addDemoAccounts(of: seeds)
    let services = try await TownServices(
      store: store,
      log: Logger(label: "hamletd") { PlainLogHandler(label: $0) },
      settings: TownServices.Settings(version: Hamletd.version, clock: unixMilliseconds)
    )
    let count = try await Seeder(services).load(seeds)
    report("\(count) calls of \(path)", since: start)
  }

  private func report(_ what: String, since start: Date) {
    let seconds = Date().timeIntervalSince(start)
    print("Loaded \(what) in \(String(format: "%.1f", seconds)) s.")
  }
}
