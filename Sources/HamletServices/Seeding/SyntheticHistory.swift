internal import Crypto
internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// Writes what made-up years leave of a made-up town's people: consultations, appointments, cases.
struct SyntheticHistory {
  /// Made up as well: no account is hers.
  private static let staff = StaffName(id: RecordID(high: 0x7000, low: 1 << 63), name: "林小满")
  private static let words = [
    "询问哺乳期用药", "血压偏高，想了解饮食", "孩子语言发育较慢", "更年期睡眠不好", "孕前检查有哪些项目",
  ]
  private static let advice = [
    "已说明用药须知，两周后再联系。", "建议少盐，每周量三次血压。", "建议到镇卫生院做发育评估。", "介绍了睡眠卫生与随访安排。",
  ]
  let residents: [SyntheticResident]
  private(set) var made = 0
  private var random: SeededGenerator

  init(residents: [SyntheticResident], seed: UInt64) {
    self.residents = residents
    // Not the numbers that made the people.
    random = SeededGenerator(seed: seed ^ 0x7965_6172_735f_6f66)
  }

  /// Writes what happened on a day.
  mutating func write(_ day: SyntheticDay, _ tx: Transaction) throws {
    for (event, count) in day.counts {
      for _ in 0..<count { try write(event, on: day.day, tx) }
    }
  }

  /// Writes one thing that happened; who had not come yet, or did not agree, leaves nothing.
  private mutating func write(_ event: SyntheticEvent, on day: CivilDate, _ tx: Transaction) throws
  {
    guard let resident = residents.randomElement(using: &random) else { return }
    let minute = Int64.random(in: 480..<1_080, using: &random) * 60_000
    let at = day.startUnixMilliseconds() + minute + Int64(made % 60_000)
    let id = RecordID.timeOrdered(unixMilliseconds: at, random: &random)
    guard event == .anonymous || resident.agreesToCare && resident.livesHereSince <= day else {
      return
    }
    switch event {
    case .named, .anonymous: try consult(resident, event == .named, id, at, tx)
    case .appointment: try tx.insert(appointment(resident, id, at))
    case .commonDisease: try report(resident, id, at, day, tx)
    }
    made += 1
  }

  private mutating func consult(
    _ resident: SyntheticResident,
    _ isNamed: Bool,
    _ id: RecordID,
    _ at: Int64,
    _ tx: Transaction
  ) throws {
    var record = ConsultationRecord(
      id: id,
      division: resident.village,
      channel: isNamed ? .serviceWindow : .hotline,
      identification: isNamed ? .identified : .anonymous,
      staff: Self.staff,
      occurredAt: at,
      recordedAt: at
    )
    record.state = .closed
    record.topics = [topic()]
    record.durationSeconds = Int.random(in: 120...1_800, using: &random)
    if isNamed {
      record.personID = resident.id
      record.question = Self.words.randomElement(using: &random) ?? ""
      record.advice = Self.advice.randomElement(using: &random) ?? ""
    }
    try tx.insert(record, callback: nil)
  }

  private mutating func appointment(
    _ resident: SyntheticResident,
    _ id: RecordID,
    _ at: Int64
  ) -> AppointmentRecord {
    var record = AppointmentRecord(
      id: id,
      division: resident.village,
      personID: resident.id,
      requestedBy: .client,
      channel: .homeVisit,
      topic: topic(),
      startsAt: at,
      staff: Self.staff,
      recordedAt: at - 86_400_000
    )
    record.state = .completed
    record.durationMinutes = 30
    return record
  }

  private func report(
    _ resident: SyntheticResident,
    _ id: RecordID,
    _ at: Int64,
    _ day: CivilDate,
    _ tx: Transaction
  ) throws {
    var record = SubmissionRecord(
      id: id,
      kind: .commonDiseaseCase,
      author: Self.staff.id,
      authorName: Self.staff.name,
      personID: resident.id,
      division: resident.village,
      receivedAt: at
    )
    record.review = SubmissionReview(author: Self.staff.id, state: .accepted)
    let found = CommonDiseaseCase(
      finding: .fibroid,
      certainty: .probable,
      foundOn: day.description
    )
    let bytes = SubmissionBody(body: .commonDiseaseCase(found)).encodedBytes()
    try tx.insert(
      record,
      SubmissionVersionRecord(
        number: 1,
        body: bytes,
        sha256: Array(SHA256.hash(data: bytes)),
        authorID: Self.staff.id,
        authorName: Self.staff.name,
        recordedAt: at,
        receivedAt: at
      )
    )
  }

  private mutating func topic() -> ConsultationTopic {
    ConsultationTopic.allCases.dropFirst().randomElement(using: &random) ?? .other
  }
}
