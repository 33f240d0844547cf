/// All results of one command, for programs.
struct Report: Codable {
  /// The runs at one number of calls at work.
  struct Level: Codable {
    let inFlight: Int
    let runs: [RunResult]
    let median: RunResult
  }

  let workload: String
  let server: String
  let randomSeed: UInt64
  let processors: Int
  let system: String
  /// What else the machine was doing when it began: its load average.
  let loadAverage: String
  let startedUnixMilliseconds: Int64
  var levels: [Level] = []

  init(_ workload: String, server: String, seed: UInt64) {
    self.workload = workload
    self.server = server
    randomSeed = seed
    let machine = Machine()
    processors = machine.processors
    system = machine.system
    loadAverage = machine.loadAverage
    startedUnixMilliseconds = machine.startedUnixMilliseconds
  }

  /// Writes JSON to a file, or to the standard output for "-"; nil: nowhere.
  func write(to path: String?) throws { try JSONFile.write(self, to: path) }
}
