import HamletDomain

/// Antenatal advice as it is sealed: as a whole, so that no query can ask for a value.
struct StoredAntenatalAdvice: Codable {
  private var on: String
  private var lmp: String?
  private var weight: Int
  private var haemoglobin: Int
  private var systolic: Int
  private var diastolic: Int
  private var temperature: Int
  private var signs: [UInt32]
  private var advice: String
  private var next: String?

  init(_ record: AntenatalAdviceRecord) {
    on = record.advisedOn.description
    lmp = record.dates.lastPeriod?.description
    weight = record.weightGrams
    haemoglobin = record.haemoglobinGramsPerLitre
    systolic = record.systolic
    diastolic = record.diastolic
    temperature = record.temperatureMilliDegrees
    signs = record.signs.map(\.rawValue)
    advice = record.advice
    next = record.nextContact?.description
  }

  func record(_ head: AdviceHead) throws -> AntenatalAdviceRecord {
    let day = try CivilDate(on)
    let dates = AntenatalDates.derived(
      lastPeriod: try lmp.map { try CivilDate($0) },
      expected: nil,
      gestationalAgeDays: 0,
      on: day
    )
    var record = AntenatalAdviceRecord(head: head, advisedOn: day, dates: try dates.get())
    record.weightGrams = weight
    record.haemoglobinGramsPerLitre = haemoglobin
    record.systolic = systolic
    record.diastolic = diastolic
    record.temperatureMilliDegrees = temperature
    record.signs = signs.compactMap(AntenatalDangerSign.init(rawValue:))
    record.advice = advice
    record.nextContact = try next.map { try CivilDate($0) }
    return record
  }
}
