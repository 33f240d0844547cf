internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What people ask about their own data, and what it does to their records.
package struct RightsHandlers: RightsServiceHandlers {
  let env: ServiceEnvironment

  package init(env: ServiceEnvironment) {
    self.env = env
  }
}
