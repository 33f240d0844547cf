internal import HamletRPC

/// Advice that was asked for, appointments, referrals, follow-ups and outreach.
package struct ConsultationHandlers: ConsultationServiceHandlers {
  package let env: ServiceEnvironment

  package init(env: ServiceEnvironment) {
    self.env = env
  }
}
