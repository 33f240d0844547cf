internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func recordTreatment(
    _ request: RecordTreatmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordTreatmentResponse {
    try await env.write(call) { tx, grant in
      var report = try tx.read.visibleSubmission(request.id, grant)
      try tx.check(report, base: request.baseVersion)
      guard report.state.isStanding else {
        throw report.state.refusing("record_treatment", by: grant)
      }
      let form = try Self.finding(of: report, tx.read)
      let before = try tx.read.treatments(of: report.id).last
      guard let action = TreatmentAction(leadingTo: request.treatment) else {
        throw Self.noTreatment
      }
      let current = before?.treatment ?? form.treatment
      let treatment = try current.applying(action, by: grant.principal.role)
      let day = try Self.treatmentDay(request, form, before, grant)
      report.recheckOn = try Self.recheckDay(request, treatment, day)
      let actor = try ReportActor(grant, tx.read)
      try tx.append(
        TreatmentRecord(treatment, on: day, note: request.note, by: actor.name),
        to: report.id
      )
      report = try tx.update(report)
      return Change(
        reply: RecordTreatmentResponse(
          id: report.id,
          version: report.version,
          recheckOn: report.recheckOn?.description ?? ""
        ),
        record: "submission",
        id: report.id,
        detail: "treatment"
      )
    }
  }

  private static let noTreatment = CallError.invalid(
    "treatment",
    rule: "required",
    "Say what became of the treatment.",
    "请填写治疗情况。"
  )

  private static func finding(
    of report: SubmissionRecord,
    _ snapshot: ReadSnapshot
  ) throws -> CommonDiseaseCase {
    guard case .commonDiseaseCase(let form)? = try report.newestBody(snapshot).body,
      form.finding != .normal
    else {
      throw CallError.failedPrecondition(
        "A treatment follows a finding of a common disease case.",
        "治疗须对应常见病病例的检查所见。"
      )
    }
    return form
  }

  private static func treatmentDay(
    _ request: RecordTreatmentRequest,
    _ form: CommonDiseaseCase,
    _ before: TreatmentRecord?,
    _ grant: Grant
  ) throws -> CivilDate {
    let day = try PersonInput.day(request.treatedOn, "treated_on", else: grant.today)
    let earliest = before?.treatedOn ?? (try? CivilDate(form.foundOn))
    guard day >= earliest ?? day else {
      throw CallError.invalid(
        "treated_on",
        rule: "treatment.order",
        "A treatment follows the finding and the step before.",
        "治疗日期早于发现日期或上一步。"
      )
    }
    return day
  }

  /// When to look again; who declined is on no list.
  private static func recheckDay(
    _ request: RecordTreatmentRequest,
    _ treatment: Treatment,
    _ day: CivilDate
  ) throws -> CivilDate? {
    guard !request.recheckOn.isEmpty else { return nil }
    let again = try CivilDate(request.recheckOn)
    guard treatment != .declined, again > day else {
      throw CallError.invalid(
        "recheck_on",
        rule: "treatment.recheck",
        "A re-check comes after the step; none is planned when a treatment was declined.",
        "复查日期须晚于本次日期；本人不接受治疗时不安排复查。"
      )
    }
    return again
  }

  package func listTreatmentsDue(
    _ request: ListTreatmentsDueRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListTreatmentsDueResponse {
    try env.auditRead(call, record: "submission", id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListTreatmentsDueResponse()
      }
      let page = try snapshot.rechecks(
        until: request.until.isEmpty ? grant.today : try CivilDate(request.until),
        within: scope,
        on: grant.today,
        after: request.pageToken,
        limit: Self.limit(request.pageSize)
      )
      return ListTreatmentsDueResponse(
        entries: page.items.map { row in
          TreatmentDue(
            submissionId: row.submissionID,
            personId: row.personID,
            recordNo: row.recordNumber,
            name: row.name,
            division: row.division,
            recheckOn: row.day?.description ?? ""
          )
        },
        nextPageToken: page.next ?? ""
      )
    }
  }
}
