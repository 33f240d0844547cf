import HamletClient
import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("What the end of an attempt says of a write")
struct AttemptVerdictTests {
  /// Judged by hand: what the protocol says of each status after an attempt that was answered.
  private static let table: [(StatusCode, AttemptVerdict)] = [
    (.cancelled, .later(0)), (.unknown, .later(0)), (.deadlineExceeded, .later(0)),
    (.resourceExhausted, .later(0)), (.internal, .later(0)), (.unavailable, .later(0)),
    (.dataLoss, .later(0)), (.unauthenticated, .needsLogin),
    (.permissionDenied, .refused(isSettled: false)), (.unimplemented, .refused(isSettled: false)),
    (.invalidArgument, .refused(isSettled: true)), (.notFound, .refused(isSettled: true)),
    (.alreadyExists, .refused(isSettled: true)), (.failedPrecondition, .refused(isSettled: true)),
    (.aborted, .refused(isSettled: true)), (.outOfRange, .refused(isSettled: true)),
  ]

  @Test(
    "Each status has its verdict; only what is found after the replay check settles earlier attempts."
  )
  func statuses() {
    #expect(Set(Self.table.map { $0.0 }) == Set(StatusCode.allCases).subtracting([.ok]))
    for (code, verdict) in Self.table {
      let error = CallError(code, "no").after(.answered)
      #expect(AttemptVerdict(error) == verdict, "\(code)")
      #expect(AttemptVerdict.settles(error) == (verdict == .refused(isSettled: true)))
      #expect(!AttemptVerdict.settles(error.after(.unknown)))
      #expect(AttemptVerdict(error.after(.unknown)) == .lost)
    }
  }

  @Test("What never left is unsent, unless the server does not serve the device at all.")
  func notSent() {
    #expect(AttemptVerdict(.unavailable().after(.notSent)) == .unsent)
    #expect(AttemptVerdict(.cancelled.after(.notSent)) == .unsent)
    #expect(AttemptVerdict(.unauthenticated().after(.notSent)) == .deviceRefused)
  }

  @Test("A wish for the password again and a wish for time are no refusals.")
  func wishes() {
    #expect(AttemptVerdict(CallError.reauthenticate.after(.answered)) == .needsProof)
    let busy = CallError.resourceExhausted(retryAfterMilliseconds: 750).after(.answered)
    #expect(AttemptVerdict(busy) == .later(750))
  }
}
