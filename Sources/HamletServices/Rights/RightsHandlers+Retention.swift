internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension RightsHandlers {
  /// Records in one commit and one message.
  private static let batch = 200

  package func runRetention(
    _ request: RunRetentionRequest,
    _ responses: ResponseStream<RetentionBatch>,
    _ call: CallContext
  ) async throws(CallError) {
    let terms = try await env.read(call) { snapshot, grant in try Self.terms(snapshot, grant) }
    for rule in RetentionRule.allCases where rule != .unspecified {
      var (last, count) = (RecordID.none, 0)
      var ids: [RecordID]
      repeat {
        try call.checkCancelled()
        let start = last
        ids = try await env.read(call) { snapshot, grant in
          try snapshot.due(
            by: rule,
            terms,
            within: grant.scope,
            after: start,
            limit: Self.batch
          )
        }
        if request.apply, !ids.isEmpty { try await expire(rule, terms, after: start, call) }
        last = ids.last ?? last
        count += ids.count
        try await responses.send(
          RetentionBatch(
            rule: rule,
            recordIds: ids,
            count: UInt64(clamping: count),
            applied: request.apply,
            ended: ids.count < Self.batch
          )
        )
      } while ids.count == Self.batch
    }
    if request.apply { await env.store.truncateLog() }
  }

  private static func terms(_ snapshot: ReadSnapshot, _ grant: Grant) throws -> RetentionTerms {
    let today = grant.today
    let days = try snapshot.setting(.anonymousConsultationDays)
    let months = try snapshot.setting(.informedChoiceMonths)
    let years = try snapshot.setting(.dossierYears)
    return RetentionTerms(
      anonymousBefore: today.adding(days: -days).startUnixMilliseconds(),
      choicesBefore: today.adding(months: -months).startUnixMilliseconds(),
      dossiersBefore: today.adding(months: -12 * years).startUnixMilliseconds()
    )
  }

  /// Removes a batch, looked up anew in the transaction: what came back into care is left.
  private func expire(
    _ rule: RetentionRule,
    _ terms: RetentionTerms,
    after start: RecordID,
    _ call: CallContext
  ) async throws(CallError) {
    let _: ListRetentionRunsResponse = try await env.write(call) { tx, grant in
      let due = try tx.read.due(
        by: rule,
        terms,
        within: grant.scope,
        after: start,
        limit: Self.batch
      )
      for id in due { try tx.expire(id, by: rule) }
      try tx.noteRetention(run: grant.atUnixMilliseconds, rule: rule, count: due.count)
      return Change(
        reply: ListRetentionRunsResponse(),
        record: "retention",
        id: .none,
        detail: "\(rule) \(due.count)"
      )
    }
    // Between two commits the call can be stopped.
    call.endCommit()
  }

  package func listRetentionRuns(
    _ request: ListRetentionRunsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRetentionRunsResponse {
    try await env.read(call) { snapshot, _ in
      ListRetentionRunsResponse(
        runs: try snapshot.retentionRuns(limit: Int(request.pageSize)).map {
          RetentionRun(
            atUnixMs: $0.at,
            by: $0.by,
            rule: $0.rule,
            count: UInt64(clamping: $0.count)
          )
        }
      )
    }
  }
}
