import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

private let care: Set<Role> = [.villageWorker, .clerk, .clinician]
private let family = care.union([.dataProtection])
private let reviewer: Set<Role> = [.reviewer]

/// In which states a step is taken, and by whom.
private let table: [String: (states: Set<SubmissionState>, roles: Set<Role>)] = [
  "save": ([.draft, .returned], care), "submit": ([.draft, .returned], care),
  "claim": ([.submitted, .upperReturned], reviewer), "release": ([.inReview], reviewer),
  "return": ([.inReview], reviewer), "accept": ([.inReview], reviewer),
  "reject": ([.inReview], reviewer), "appeal": ([.rejected], family),
  "forward": ([.accepted], [.clerk]), "upper_return": ([.forwarded], [.clerk]),
  "conclude": ([.forwarded], [.clerk]),
  "withdraw": (
    [
      .draft, .submitted, .inReview, .returned, .accepted, .forwarded, .upperReturned, .rejected,
    ], family
  ),
  "comment": (
    [
      .draft, .submitted, .inReview, .returned, .accepted, .forwarded, .upperReturned, .concluded,
      .rejected, .superseded,
    ], care.union(reviewer)
  ),
  "correct": ([.accepted, .concluded], care), "discard": ([.draft], care),
]

@Suite("Every state of a report x every step x every role, through the services")
struct ReportMatrixTests {
  @Test(
    "A step is taken where the table says and by whom, and else refused with state and step.",
    arguments: SubmissionState.allCases.filter { $0 != .unspecified }
  )
  func matrix(state: SubmissionState) async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let shared = try await desk.report(in: state)
      #expect(shared.state == state)
      for step in ReportDesk.steps {
        for role in Role.allCases where role != .unspecified {
          try await expect(step, by: role, on: shared, desk)
        }
      }
      #expect(try await desk.current(shared.id) == shared, "no refusal changed anything")
    }
  }

  private func expect(
    _ step: String,
    by role: Role,
    on shared: SubmissionStateResponse,
    _ desk: ReportDesk
  ) async throws {
    let user = try #require(Town.userByRole[role])
    let (states, roles) = try #require(table[step])
    let isHidden =
      role == .reviewer && [.draft, .discarded].contains(shared.state) && roles.contains(role)
    guard roles.contains(role), states.contains(shared.state), !isHidden else {
      let error = try await desk.refusal(of: step, shared, by: user)
      let expected: StatusCode =
        !roles.contains(role) ? .permissionDenied : isHidden ? .notFound : .failedPrecondition
      #expect(error?.code == expected, "\(step) by \(role) in \(shared.state)")
      if expected == .failedPrecondition {
        let words = error?.message(in: .english) ?? ""
        let label = Contract.schema.label(
          shared.state.contractName,
          of: "hamlet.v1.SubmissionState"
        )
        #expect(words.contains(label.english), "\(step): \(words)")
      }
      return
    }
    if step == "comment" {
      #expect(try await desk.refusal(of: step, shared, by: user) == nil, "\(step) by \(role)")
      return
    }
    // What is one's own is corrected by oneself: the author is of the role that acts.
    let author = care.contains(role) ? user : "worker"
    let own = try await desk.report(in: shared.state, by: author)
    let error = try await desk.refusal(of: step, own, by: user)
    #expect(error == nil, "\(step) by \(role) in \(shared.state): \(error?.description ?? "")")
  }
}
