import Foundation

/// The results of a scenario: printed as they come, and kept for programs.
struct ScenarioReport: Encodable {
  struct Phase: Encodable {
    let name: String
    let result: RunResult
  }

  struct Figure: Encodable {
    let name: String
    let value: Double
    /// What the figure is to be, in words.
    let target: String?
  }

  let scenario: String
  let server: String
  let randomSeed: UInt64
  let machine = Machine()
  private(set) var phases: [Phase] = []
  private(set) var figures: [Figure] = []

  init(_ scenario: String, _ server: ServerOptions, seed: UInt64) {
    self.scenario = scenario
    self.server = server.server
    randomSeed = seed
    print("scenario \(scenario), seed \(seed)")
  }

  mutating func phase(_ name: String, _ result: RunResult) {
    if phases.isEmpty { print(RunResult.heading) }
    print(result.row(name))
    phases.append(Phase(name: name, result: result))
  }

  mutating func figure(_ name: String, _ value: Double, target: String? = nil) {
    let shown = String(format: value < 100 ? "%.2f" : "%.0f", value)
    print("\(name): \(shown)" + (target.map { " (target \($0))" } ?? ""))
    figures.append(Figure(name: name, value: value, target: target))
  }
}
