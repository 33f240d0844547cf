package import HamletDomain

extension ReadSnapshot {
  /// How many working days the steps of a report take, as the settings say.
  package func serviceStandards() throws -> ServiceStandards {
    ServiceStandards(
      village: try setting(.villageDeadlineDays),
      township: try setting(.townshipDeadlineDays)
    )
  }
}
