internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Going on from an earlier consultation, which must not tell whose it was.
extension ConsultationHandlers {
  /// A code goes on only from what was held under it.
  ///
  /// To ask that is to try a code, and a wrong one is counted like one that is told to resume.
  func checkContinued(
    _ request: StartConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) {
    defer { call.endCommit() }
    let found: RecordState = try await env.write(call, isKept: false) { tx, grant in
      let caller = grant.principal
      let wrong = try tx.read.wrongCallbackTries(of: caller.userID, now: tx.now)
      if let wait = CallbackTries.wait(after: wrong, now: tx.now) {
        throw CallError.resourceExhausted(
          "Too many wrong codes; try again later.",
          "回访码错误次数过多，请稍后再试。",
          retryAfterMilliseconds: wait
        )
      }
      let earlier = try tx.read.consultation(request.continuesId, within: grant.scope)
      let code = try CallbackCode(request.callbackCode)
      let isRight = try tx.read.isUnder(code, consultation: earlier.id)
      if !isRight { try tx.noteWrongCallbackTry(of: caller.userID) }
      return Change(
        reply: RecordState(id: isRight ? earlier.id : .none),
        record: "consultation",
        id: isRight ? earlier.id : .none,
        detail: isRight ? "by callback code" : "wrong callback code"
      )
    }
    guard !found.id.isNone else { throw Self.otherClient }
  }

  /// An earlier consultation must be the same client's: of her name, of her code, or, where she
  /// gave neither, written down by the same member of staff.
  static func checkEarlier(
    of record: ConsultationRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    let earlier = try snapshot.consultation(record.continuesID, within: grant.scope)
    let isSame =
      switch record.identification {
      case .identified: earlier.personID == record.personID
      // The code itself was checked before.
      case .callbackCode: earlier.identification == .callbackCode
      case .anonymous:
        earlier.identification == .anonymous && earlier.staff.id == record.staff.id
      case .unspecified: earlier.channel == .groupTalk
      }
    guard isSame else { throw otherClient }
  }

  private static let otherClient = CallError.invalid(
    "continues_id",
    rule: "consultation.same_client",
    "This is not an earlier consultation of this client.",
    "该咨询不是此人先前的咨询。"
  )
}
