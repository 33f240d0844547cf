import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// How many working days the steps take: as set, else as the service begins with.
  package func serviceStandards() throws -> ServiceStandards {
    ServiceStandards(
      village: try serviceStandard(of: .village).days,
      township: try serviceStandard(of: .township).days
    )
  }

  /// The days of a step, and the version in which they were set; 0: never.
  package func serviceStandard(of step: ServiceStep) throws -> (days: Int, version: UInt64) {
    let found = try first(
      "SELECT days, version FROM service_standards WHERE step = ?",
      [step.rawValue]
    )
    guard let found else { return (ServiceStandards.usual, 0) }
    return (found[0], UInt64(max(0, found[1] as Int64)))
  }
}

extension Transaction {
  /// Sets the days of a step; gives the new version.
  package func setServiceStandard(of step: ServiceStep, days: Int) throws -> UInt64 {
    let version = try read.serviceStandard(of: step).version + 1
    try run(
      "INSERT OR REPLACE INTO service_standards VALUES (?, ?, ?)",
      [step.rawValue, days, Int64(version)]
    )
    return version
  }
}
