internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func getOutreach(
    _ request: GetOutreachRequest,
    _ call: CallContext
  ) async throws(CallError) -> Outreach {
    let (record, grant) = try env.point(call) { snapshot, grant in
      (try snapshot.outreach(request.id, within: grant.scope), grant)
    }
    return record.message(for: grant)
  }

  package func recordAwareness(
    _ request: RecordAwarenessRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    let checks = try Self.awareness(of: request)
    return try await env.write(call) { tx, grant in
      let outreach = try tx.read.outreach(request.outreachId, within: grant.scope)
      guard outreach.awareness.count + checks.count <= AwarenessRule.mostQuestions else {
        throw CallError.failedPrecondition(
          "One piece of outreach has at most 20 questions.",
          "每项宣传最多 20 个问题。"
        )
      }
      try tx.insert(
        checks,
        id: request.id,
        of: outreach.id,
        by: try tx.read.staff(grant.principal),
        recordedAt: request.recordedAtUnixMs == 0 ? tx.now : request.recordedAtUnixMs
      )
      return Change(
        reply: RecordState(id: request.id, version: 1),
        record: "awareness",
        id: request.id,
        detail: "\(checks.count) questions"
      )
    }
  }

  private static func awareness(
    of request: RecordAwarenessRequest
  ) throws(CallError) -> [AwarenessRecord] {
    var checks: [AwarenessRecord] = []
    for (index, entry) in request.checks.enumerated() {
      let (asked, knew) = (Int(entry.askedCount), Int(entry.knewCount))
      do throws(RuleViolation) {
        try AwarenessRule.check(asked: asked, knew: knew)
      } catch {
        throw .invalid("checks[\(index)].knew_count", error)
      }
      checks.append(AwarenessRecord(question: entry.question, asked: asked, knew: knew))
    }
    return checks
  }
}

extension OutreachRecord {
  /// The outreach as it is shown to a caller.
  func message(for grant: Grant) -> Outreach {
    // A caller of one village alone sees what its own people asked.
    let leavesVillage = grant.scope.text.utf8.count < 12
    return Outreach(
      id: id,
      version: version,
      kind: kind,
      topic: topic,
      division: division.text,
      place: place,
      heldOn: heldOn.description,
      reachCount: UInt32(clamping: reachCount),
      materials: materials,
      staffName: staff.name,
      awareness: awareness.map { check in
        let isHidden =
          leavesVillage && AwarenessRule.isSmall(asked: check.asked, knew: check.knew)
        return AwarenessCheck(
          question: check.question,
          askedCount: UInt32(clamping: check.asked),
          knewCount: isHidden ? 0 : UInt32(clamping: check.knew),
          suppressed: isHidden
        )
      }
    )
  }
}
