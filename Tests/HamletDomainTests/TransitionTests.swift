import HamletDomain
import Testing

private let care: Set<Role> = [.villageWorker, .clerk, .clinician]

/// Every state x action x role: what the table lists leads on, everything else is refused.
private func expectExactly<Machine: StateMachine>(
  _ machine: Machine.Type,
  _ table: [(Set<Machine>, Machine.Action, Set<Role>, Machine)]
) {
  for state in Machine.allCases {
    for action in Machine.Action.allCases {
      let row = table.first { $0.0.contains(state) && $0.1 == action }
      #expect((try? state.applying(action)) == row?.3, "\(state) \(action)")
      for role in Role.allCases {
        let expected = row.flatMap { $0.2.contains(role) ? $0.3 : nil }
        do {
          let next = try state.applying(action, by: role)
          #expect(next == expected, "\(state) \(action) \(role)")
        } catch {
          #expect(expected == nil, "\(state) \(action) \(role)")
          #expect(error.state == state.contractName && error.action == action.rawValue)
          #expect(!error.allowed.contains(action.rawValue))
        }
      }
    }
  }
}

@Suite("Transitions")
struct TransitionTests {
  @Test("A move goes where its table says, by whom it says.")
  func move() {
    expectExactly(
      MoveState.self,
      [
        ([.proposed], .accept, [.villageWorker], .accepted),
        ([.accepted], .takeEffect, [], .effective),
        ([.proposed, .accepted], .dispute, [.villageWorker], .disputed),
        ([.disputed], .decideEffective, [.clerk], .effective),
        ([.disputed], .decideAccepted, [.clerk], .accepted), ([.accepted], .lapse, [], .cancelled),
        ([.disputed], .decideCancelled, [.clerk], .cancelled),
        ([.proposed, .accepted], .cancel, [.villageWorker], .cancelled),
      ]
    )
  }

  @Test("A record in an update round and the round itself end once.")
  func round() {
    let keeping: Set<Role> = [.villageWorker, .clerk]
    expectExactly(
      RoundStep.self,
      [
        ([.waiting], .confirm, keeping, .confirmed), ([.waiting], .correct, keeping, .corrected),
        ([.waiting], .stop, keeping, .prefersNot),
      ]
    )
    expectExactly(UpdateRoundState.self, [([.open], .close, [.clerk], .closed)])
    for answer in RoundAnswer.allCases where answer != .unspecified {
      let action = answer.action
      #expect(action.flatMap { RoundStep.waiting.next(after: $0) } == RoundStep(answer))
    }
  }

  @Test("A role that was proposed is given by a second person, or ends without.")
  func roleProposal() {
    expectExactly(
      RoleProposalState.self,
      [
        ([.proposed], .confirm, [.dataProtection], .confirmed),
        ([.proposed], .decline, [.dataProtection], .declined),
        ([.proposed], .withdraw, [.administrator], .withdrawn),
        ([.proposed], .expire, [], .expired),
      ]
    )
  }

  @Test("A person's status goes where its table says, by whom it says.")
  func personStatus() {
    let known: Set<PersonStatus> = [.active, .left, .deceased]
    let keeping: Set<Role> = [.villageWorker, .clerk]
    expectExactly(
      PersonStatus.self,
      [
        ([.active], .update, keeping, .active), ([.left], .correct, keeping, .left),
        ([.deceased], .correct, keeping, .deceased), ([.deceased], .reopen, [.clerk], .left),
        ([.active], .depart, care, .left), ([.left], .return, care, .active),
        ([.active, .left], .recordDeath, care, .deceased), (known, .merge, [.clerk], .merged),
        ([.merged], .unmerge, [.clerk], .active), (known, .erase, [.dataProtection], .erased),
      ]
    )
  }

  @Test("An appointment goes where its table says, by whom it says.")
  func appointment() {
    let waiting: Set<AppointmentState> = [.requested, .confirmed]
    expectExactly(
      AppointmentState.self,
      [
        ([.requested], .confirm, care, .confirmed), ([.confirmed], .complete, care, .completed),
        (waiting, .reschedule, care, .rescheduled),
        (waiting, .cancelByClient, care, .cancelledByClient),
        (waiting, .cancelByService, care, .cancelledByService),
        ([.confirmed], .markStaffMissed, care, .staffMissed),
        ([.confirmed], .markClientAbsent, care, .clientAbsent),
      ]
    )
  }

  @Test("A referral goes where its table says, by whom it says.")
  func referral() {
    let answering: Set<Role> = [.clerk, .clinician, .integration]
    let waiting: Set<ReferralState> = [.draft, .sent, .accepted]
    expectExactly(
      ReferralState.self,
      [
        ([.draft], .send, care, .sent), ([.sent], .accept, answering, .accepted),
        ([.sent], .reject, answering, .rejected), ([.accepted], .attend, answering, .attended),
        ([.attended], .giveFeedback, answering, .feedbackGiven),
        ([.feedbackGiven], .close, care, .closed),
        (waiting, .declineByClient, care, .declinedByClient), (waiting, .revoke, care, .revoked),
        ([.sent, .accepted], .expire, [], .expired),
      ]
    )
  }

  @Test("A follow-up that the client stopped stays stopped.")
  func followUp() {
    expectExactly(
      FollowUpState.self,
      [
        ([.due], .complete, care, .done), ([.due], .stop, care, .clientStopped),
        ([.due], .markUnreachable, care, .unreachable),
      ]
    )
    #expect(FollowUpState.clientStopped.isFinal)
  }

  @Test("A request about one's own data goes where its table says, by whom it says.")
  func right() {
    let open: Set<RightState> = [.received, .inProgress]
    expectExactly(
      RightState.self,
      [
        ([.received], .start, [.dataProtection], .inProgress),
        ([.inProgress], .answer, [.dataProtection], .answered),
        ([.inProgress], .turnDown, [.dataProtection], .turnedDown),
        (open, .withdraw, care.union([.dataProtection]), .withdrawn),
      ]
    )
    expectExactly(
      ErasureState.self,
      [
        ([.asked], .confirm, [.dataProtection], .done),
        ([.asked], .cancel, [.clerk, .dataProtection], .cancelled),
      ]
    )
    #expect(RightState.allCases.filter(\.isOpen) == [.received, .inProgress])
  }

  @Test("Paperwork is prepared and issued, or waits for what is missing; it is never turned down.")
  func paperwork() {
    expectExactly(
      PaperworkState.self,
      [
        ([.received], .prepare, care, .prepared), ([.prepared], .issue, care, .issued),
        ([.received, .prepared], .return, care, .returned),
        ([.returned], .complete, care, .received),
        ([.received, .prepared, .returned], .withdraw, care, .withdrawn),
      ]
    )
  }

  @Test("A training session goes where its table says, by whom it says.")
  func session() {
    expectExactly(
      TrainingSessionState.self,
      [
        ([.planned], .open, [.clerk, .trainer], .open), ([.open], .start, [.trainer], .running),
        ([.running], .close, [.trainer], .closed),
        ([.planned, .open], .cancel, [.clerk, .trainer], .cancelled),
      ]
    )
  }

  @Test("An enrolment goes where its table says, by whom it says.")
  func enrolment() {
    let staff: Set<Role> = [.villageWorker, .clerk, .clinician, .reviewer, .trainer]
    expectExactly(
      EnrolmentState.self,
      [
        ([.invited], .confirm, staff, .confirmed), ([.invited], .wait, [], .waitlist),
        ([.waitlist], .promote, [], .confirmed),
        ([.invited, .confirmed, .waitlist], .decline, staff, .declined),
      ]
    )
  }

  @Test("An offer of a check goes where its table says, by whom it says.")
  func screening() {
    let offering: Set<Role> = [.villageWorker, .clerk]
    let treating: Set<Role> = [.clerk, .clinician]
    let open: Set<ScreeningStatus> = [.notYetOffered, .offered, .booked, .away]
    expectExactly(
      ScreeningStatus.self,
      [
        ([.notYetOffered, .offered, .away], .offer, offering, .offered),
        (open, .decline, offering, .declined),
        (open.union([.declined]), .book, offering, .booked),
        (open.union([.declined]), .reportElsewhere, offering, .doneElsewhere),
        ([.notYetOffered, .offered, .booked], .markAway, offering, .away),
        ([.away], .comeBack, [], .notYetOffered),
        ([.notYetOffered], .exclude, [], .notEligible),
        ([.notEligible], .include, [], .notYetOffered),
        (
          open.union([.declined, .doneElsewhere]), .screen,
          [.clerk, .clinician, .integration], .done
        ),
        ([.done], .correct, treating, .done), ([.done], .giveResult, treating, .done),
        ([.done], .followUp, treating, .done),
      ]
    )
  }

  @Test("A treatment follows an offer, and a declined one comes back only as an offer.")
  func treatment() {
    let treating: Set<Role> = [.clerk, .clinician]
    let going: Set<Treatment> = [.offered, .doneHere, .referred]
    expectExactly(
      Treatment.self,
      [
        (Set(Treatment.allCases), .offer, treating, .offered),
        ([.offered], .decline, treating, .declined), (going, .treatHere, treating, .doneHere),
        (going, .refer, treating, .referred),
      ]
    )
    for treatment in Treatment.allCases where treatment != .unspecified {
      let action = TreatmentAction(leadingTo: treatment)
      #expect(action.flatMap(Treatment.offered.next) == treatment, "\(treatment)")
    }
  }

  @Test("A submission goes where its table says, by whom it says.")
  func submission() {
    let family: Set<Role> = care.union([.dataProtection])
    let reviewer: Set<Role> = [.reviewer]
    expectExactly(
      SubmissionState.self,
      [
        ([.draft], .submit, care, .submitted), ([.returned], .resubmit, care, .submitted),
        ([.submitted, .upperReturned], .claim, reviewer, .inReview),
        ([.inReview], .release, reviewer, .submitted), ([.inReview], .expireLease, [], .submitted),
        ([.inReview], .return, reviewer, .returned), ([.inReview], .accept, reviewer, .accepted),
        ([.inReview], .reject, reviewer, .rejected), ([.rejected], .appeal, family, .inReview),
        ([.accepted], .forward, [.clerk], .forwarded),
        ([.forwarded], .recordUpperReturn, [.clerk], .upperReturned),
        ([.forwarded], .recordUpperResult, [.clerk], .concluded),
        (
          [
            .draft, .submitted, .inReview, .returned, .accepted, .forwarded, .upperReturned,
            .rejected,
          ], .withdraw, family, .withdrawn
        ),
        ([.accepted, .concluded], .correct, care, .superseded),
        ([.draft], .discard, care, .discarded),
      ]
    )
  }
}
