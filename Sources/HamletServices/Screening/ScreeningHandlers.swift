internal import HamletRPC

/// Reports with their review, their files, and campaigns that offer checks.
package struct ScreeningHandlers: ScreeningServiceHandlers {
  let env: ServiceEnvironment

  /// Serves the service over an environment's records.
  package init(env: ServiceEnvironment) {
    self.env = env
  }
}
