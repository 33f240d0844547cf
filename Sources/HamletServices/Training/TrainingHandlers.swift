internal import HamletMessages
internal import HamletRPC

/// Who works in the service, and how they are trained.
package struct TrainingHandlers: TrainingServiceHandlers {
  package let env: ServiceEnvironment

  /// Answers with the records of an environment.
  package init(env: ServiceEnvironment) {
    self.env = env
  }
}
