internal import HamletRPC

/// Reports on the service, targets of the service, each worker's day, and what was written.
package struct ReportHandlers: ReportServiceHandlers {
  let env: ServiceEnvironment

  /// Serves the service over an environment's records.
  package init(env: ServiceEnvironment) {
    self.env = env
  }
}
