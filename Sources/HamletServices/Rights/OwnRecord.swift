internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Everything that is kept about one person, as it is handed over to her.
///
/// Through data protection on her written request she gets all of it. Anybody else hands over what
/// she may read herself: of the rest it is said that it is kept, and who gives it.
struct OwnRecord {
  let person: RecordID
  /// Whether data protection hands it over on a written request.
  let isWhole: Bool
  let snapshot: ReadSnapshot
  let grant: Grant

  private var scope: DivisionPrefix { isWhole ? .all : grant.scope }
  private static let withheld = PlainRecord.line(
    "内容",
    "content",
    "已保存；由数据保护员凭书面请求交付",
    "kept; data protection hands it over on a written request"
  )

  func parts() throws -> [RecordPart] {
    let all = [
      register, consents, consultations, advice, contacts, reports, offers, moves, requests,
      changes,
    ]
    return try all.flatMap { try $0() }
  }

  private func register() throws -> [RecordPart] {
    let record = try snapshot.person(person, within: grant.scope)
    let seesDocuments = isWhole || grant.principal.role == .clerk
    var part = try PlainRecord.part(
      "登记信息",
      "Register",
      record.message(view: seesDocuments ? .full : .care, on: grant.today)
    )
    for place in try snapshot.householdPlaces(of: person) {
      let days = "\(place.validFrom?.description ?? "") – \(place.validTo?.description ?? "")"
      let words = PlainRecord.words(place.relation.rawValue, of: "hamlet.v1.Relation")
      part.lines.append(
        PlainRecord.line(
          "家庭中的关系",
          "place in a household",
          "\(words.zh) \(days)",
          "\(words.en) \(days)"
        )
      )
    }
    return [part]
  }

  private func consents() throws -> [RecordPart] {
    try snapshot.consents(of: person).reversed().map {
      try PlainRecord.part(
        "同意",
        "Consent",
        Consent(
          purpose: $0.purpose,
          givenBy: $0.givenBy,
          method: $0.method,
          noticeVersion: $0.notice,
          givenAtUnixMs: $0.givenAt,
          expiresOn: $0.expiresOn?.description ?? "",
          withdrawnAtUnixMs: $0.withdrawnAt,
          recipient: $0.recipient,
          witness: $0.witness,
          recordedBy: $0.recordedBy,
          withdrawnBy: $0.withdrawnBy
        )
      )
    }
  }

  private func consultations() throws -> [RecordPart] {
    try snapshot.consultationIDs(of: person).flatMap { id -> [RecordPart] in
      guard let record = try found({ try snapshot.consultation(id, within: scope) }) else {
        return []
      }
      let isReadable = try isWhole || ConsultationAccess.mayReadText(record, snapshot, grant)
      var part = try PlainRecord.part("咨询", "Consultation", record.message(withText: isReadable))
      if record.hasText, !isReadable { part.lines.append(Self.withheld) }
      guard let choice = try informedChoice(in: record) else { return [part] }
      return [part, choice]
    }
  }

  private func informedChoice(in record: ConsultationRecord) throws -> RecordPart? {
    guard let choice = try snapshot.informedChoice(of: record.id),
      try isWhole || ConsultationAccess.mayReadChoice(choice, in: record, snapshot, grant)
    else { return nil }
    return try PlainRecord.part("知情选择", "Informed choice", choice.message)
  }

  private func advice() throws -> [RecordPart] {
    guard isWhole else { return [] }
    let antenatal = try snapshot.antenatalAdvice(
      of: person,
      within: .all,
      before: nil,
      limit: Self.mostAdvice
    )
    let child = try snapshot.childAdvice(
      of: person,
      within: .all,
      before: nil,
      limit: Self.mostAdvice
    )
    return try antenatal.map { try PlainRecord.part("孕产期建议", "Antenatal advice", $0.message) }
      + child.map { try PlainRecord.part("儿童建议", "Child advice", $0.message) }
  }

  /// Of each kind: more is not written down about one person.
  private static let mostAdvice = 200

  private func contacts() throws -> [RecordPart] {
    var parts: [RecordPart] = []
    for id in try snapshot.appointmentIDs(of: person) {
      guard let record = try found({ try snapshot.appointment(id, within: scope) }) else {
        continue
      }
      parts.append(try PlainRecord.part("预约", "Appointment", record.message))
    }
    for id in try snapshot.referralIDs(of: person) {
      guard let record = try found({ try snapshot.referral(id, within: scope) }) else { continue }
      let isReadable = isWhole || record.staff.id == grant.principal.userID
      parts.append(
        try PlainRecord.part(
          "转诊",
          "Referral",
          record.message(on: grant.today, withText: isReadable)
        )
      )
    }
    for id in try snapshot.followUpIDs(of: person) {
      guard let record = try found({ try snapshot.followUp(id, within: scope) }) else { continue }
      parts.append(try PlainRecord.part("随访", "Follow-up", record.message))
    }
    for id in try snapshot.paperworkIDs(of: person) {
      guard let record = try found({ try snapshot.paperwork(id, within: scope) }) else { continue }
      parts.append(try PlainRecord.part("办件", "Paperwork", record.message))
    }
    return parts
  }

  private func reports() throws -> [RecordPart] {
    try snapshot.submissionIDs(of: person).flatMap { id -> [RecordPart] in
      guard let record = try found({ try snapshot.submission(id, within: scope) }) else {
        return []
      }
      let page = try ReportPage(record, snapshot, versions: 1, isOpen: !record.isSealed, grant)
      return [try PlainRecord.part("报告", "Report", page.message)]
    }
  }

  private func offers() throws -> [RecordPart] {
    try snapshot.offers(to: person).map { record in
      var lines = try PlainRecord.lines(
        ScreeningStateResponse(status: record.offer.status)
      )
      lines.insert(PlainRecord.line("活动", "campaign", record.title, record.title), at: 0)
      let days = [
        ("邀约日期", "offered on", record.offer.offeredOn), ("完成日期", "done on", record.offer.doneOn),
        ("结果告知日期", "result given on", record.offer.givenOn),
      ]
      for (zh, en, day) in days {
        if let day { lines.append(PlainRecord.line(zh, en, "\(day)", "\(day)")) }
      }
      return RecordPart(titleZh: "筛查邀约", titleEn: "Screening offer", lines: lines)
    }
  }

  private func moves() throws -> [RecordPart] {
    try snapshot.moveIDs(of: person).compactMap { id -> RecordPart? in
      guard let move = try found({ try snapshot.move(id, within: scope) }) else { return nil }
      var message = move.message
      // Who moved with her is their record, not hers.
      message.names = []
      return try PlainRecord.part("迁居", "Move", message)
    }
  }

  private func requests() throws -> [RecordPart] {
    try snapshot.rightRequestIDs(of: person).compactMap { id -> RecordPart? in
      guard let record = try found({ try snapshot.rightRequest(id, within: scope) }) else {
        return nil
      }
      var message = record.message(on: grant.today)
      message.toldBy = record.toldBy
      message.wish = record.wish
      message.answer = record.answer
      return try PlainRecord.part("权利请求", "Right request", message)
    }
  }

  private func changes() throws -> [RecordPart] {
    let masked: Set<String> = isWhole ? [] : ["documents", "phones", "address", "note"]
    return try snapshot.history(of: person).map {
      let isMasked = masked.contains($0.field) && !$0.oldValue.isEmpty
      return try PlainRecord.part(
        "档案变更",
        "Change of the record",
        HistoryEntry(
          version: $0.version,
          changedAtUnixMs: $0.changedAt,
          changedBy: $0.changedBy,
          fieldName: $0.field,
          oldValue: isMasked ? "***" : $0.oldValue
        )
      )
    }
  }

  /// A record, or nil where it lies outside of what the caller sees.
  private func found<Record>(_ read: () throws -> Record) throws -> Record? {
    do {
      return try read()
    } catch let error as StoreError {
      guard case .notFound = error.code else { throw error }
      return nil
    }
  }
}
