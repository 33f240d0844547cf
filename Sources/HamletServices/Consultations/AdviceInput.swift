internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Reads advice from a request and refuses what it cannot be.
enum AdviceInput {
  static func antenatal(
    _ request: RecordAntenatalAdviceRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> AntenatalAdviceRecord {
    let consultation = try consultation(request.consultationId, snapshot, grant)
    let day = CivilDate(unixMilliseconds: consultation.occurredAt)
    let dates = AntenatalDates.derived(
      lastPeriod: request.lmp.isEmpty ? nil : try CivilDate(request.lmp),
      expected: request.edd.isEmpty ? nil : try CivilDate(request.edd),
      gestationalAgeDays: Int(request.gestationalAgeDays),
      on: day
    )
    let (systolic, diastolic) = (Int(request.bpSystolicMmhg), Int(request.bpDiastolicMmhg))
    try naming("bp_systolic_mmhg") { () throws(RuleViolation) in
      try BloodPressure.check(systolic: systolic, diastolic: diastolic)
    }
    try naming("advice") { () throws(RuleViolation) in try UnbornChild.check(request.advice) }
    var record = AntenatalAdviceRecord(
      head: try head(request.id, consultation, request.recordedAtUnixMs, snapshot, grant),
      advisedOn: day,
      dates: try known(dates)
    )
    record.weightGrams = Int(request.weightG)
    record.haemoglobinGramsPerLitre = Int(request.hbGL)
    record.systolic = systolic
    record.diastolic = diastolic
    record.temperatureMilliDegrees = Int(request.tempMillideg)
    record.signs = request.dangerSigns
    record.advice = request.advice
    record.nextContact = try nextContact(
      request.nextContactOn,
      isChosen: request.chosenByClient,
      grant
    )
    return record
  }

  static func child(
    _ request: RecordChildAdviceRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ChildAdviceRecord {
    let consultation = try consultation(request.consultationId, snapshot, grant)
    let day = CivilDate(unixMilliseconds: consultation.occurredAt)
    let born = try birthday(of: consultation.personID, snapshot, grant)
    var record = ChildAdviceRecord(
      head: try head(request.id, consultation, request.recordedAtUnixMs, snapshot, grant),
      advisedOn: day
    )
    do {
      record.ageDays = try ChildAge.days(told: Int(request.ageDays), born: born, on: day)
    } catch {
      throw CallError.invalid("age_days", error)
    }
    record.weightGrams = Int(request.weightG)
    record.lengthMillimetres = Int(request.lengthMm)
    record.headMillimetres = Int(request.headMm)
    record.temperatureMilliDegrees = Int(request.tempMillideg)
    record.feeding = request.feeding
    record.development = request.development
    record.signs = request.dangerSigns
    record.advice = request.advice
    record.nextContact = try nextContact(
      request.nextContactOn,
      isChosen: request.chosenByFamily,
      grant
    )
    return record
  }

  /// The consultation of the advice: of one client, who agreed to have care written down.
  private static func consultation(
    _ id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ConsultationRecord {
    let record = try snapshot.consultation(id, within: grant.scope)
    guard record.channel != .groupTalk else {
      throw CallError.failedPrecondition("A group talk advises nobody alone.", "小组讲座不记录个人建议。")
    }
    try ConsultationAccess.requireCare(of: record.personID, snapshot, grant)
    let mayWrite =
      try record.staff.id == grant.principal.userID
      || ConsultationAccess.mayReadText(record, snapshot, grant)
    guard mayWrite else { throw StoreError.notFound }
    return record
  }

  private static func head(
    _ id: RecordID,
    _ consultation: ConsultationRecord,
    _ recordedAt: Int64,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> AdviceHead {
    AdviceHead(
      id: id,
      consultationID: consultation.id,
      author: try snapshot.staff(grant.principal),
      recordedAt: recordedAt == 0 ? grant.atUnixMilliseconds : recordedAt
    )
  }

  /// The day of birth of a named child, where it is known to the day.
  private static func birthday(
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> CivilDate? {
    guard !person.isNone else { return nil }
    let birth = try snapshot.personRow(person, within: grant.scope).birth
    guard birth.precision == .day, birth.calendar == .solar else { return nil }
    return CivilDate(year: birth.year, month: birth.month, day: birth.day)
  }

  private static func nextContact(
    _ text: String,
    isChosen: Bool,
    _ grant: Grant
  ) throws -> CivilDate? {
    let day = text.isEmpty ? nil : try CivilDate(text)
    try naming("next_contact_on") { () throws(RuleViolation) in
      try NextContact.check(on: day, isChosen: isChosen, today: grant.today)
    }
    return day
  }

  private static func known(
    _ dates: Result<AntenatalDates, AntenatalDates.Problem>
  ) throws(CallError) -> AntenatalDates {
    switch dates {
    case .success(let dates): return dates
    case .failure(let problem): throw .invalid(problem.field, problem.violation)
    }
  }

  /// Runs a rule and names the field that breaks it.
  private static func naming(
    _ field: String,
    _ rule: () throws(RuleViolation) -> Void
  ) throws(CallError) {
    do {
      try rule()
    } catch {
      throw .invalid(field, error)
    }
  }
}
