import Foundation
import Testing

@Suite("What strangers send neither traps a program nor breaks what it promises")
struct ReplayTests {
  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")

  @Test(
    "Every input of the corpus, and every seed, whole and cut anywhere, holds.",
    arguments: FuzzTarget.all.map(\.name)
  )
  func replay(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let kept = try Self.kept(name)
    let seeds = target.seeds()
    #expect(!seeds.isEmpty)
    for (label, input) in kept + seeds.enumerated().map({ ("seed \($0.offset)", $0.element) }) {
      try Self.hold(target, input, label)
    }
    var cuts = 0
    for seed in seeds.prefix(12) {
      for end in stride(from: 0, to: seed.count, by: max(1, seed.count / 16)) {
        try Self.hold(target, Array(seed[..<end]), "a seed cut at \(end)")
        cuts += 1
      }
    }
    print("\(name): \(kept.count) inputs kept, \(seeds.count) seeds, \(cuts) cuts")
  }

  /// HAMLET_MUTATIONS: how many, for a longer look without a fuzzer's build.
  @Test("Inputs changed at random hold too.", arguments: FuzzTarget.all.map(\.name))
  func mutations(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let seed = UInt64.random(in: 1...UInt64.max)
    var mutation = Mutation(seed: seed)
    let inputs = try Self.kept(name).map(\.1) + target.seeds()
    let asked = ProcessInfo.processInfo.environment["HAMLET_MUTATIONS"].flatMap { Int($0) }
    let count = asked ?? 60
    for number in 0..<count {
      let input = mutation.change(inputs)
      try Self.hold(target, input, "change \(number) of seed \(seed): \(input)")
    }
    print("\(name): \(count) changes of \(inputs.count) inputs, seed \(seed)")
  }

  @Test("Every folder of the corpus belongs to a target.")
  func foldersHaveTargets() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(Set(folders).isSubset(of: FuzzTarget.all.map(\.name)), "\(folders)")
  }

  @Test("A finding is reported: a target that promises too much is refuted by its seed.")
  func findingsAreSeen() {
    let target = FuzzTarget(
      name: "planted",
      seeds: { [[1]] },
      run: { input throws(Finding) in
        if !input.isEmpty { throw Finding("there are bytes") }
      }
    )
    #expect(throws: Finding.self) { try target.run([1]) }
  }

  private static func hold(_ target: FuzzTarget, _ input: [UInt8], _ label: String) throws {
    do throws(Finding) {
      try target.run(input)
    } catch {
      Issue.record("\(target.name), \(label): \(error)")
    }
  }

  private static func kept(_ name: String) throws -> [(String, [UInt8])] {
    let folder = corpus.appendingPathComponent(name)
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return []
    }
    return try files.sorted().map {
      ($0, Array(try Data(contentsOf: folder.appendingPathComponent($0))))
    }
  }
}
