import HamletDomain

/// Advice on a child as it is sealed.
struct StoredChildAdvice: Codable {
  private var on: String
  private var age: Int
  private var weight: Int
  private var length: Int
  private var head: Int
  private var temperature: Int
  private var feeding: UInt32
  private var development: [UInt32]
  private var signs: [UInt32]
  private var advice: String
  private var next: String?

  init(_ record: ChildAdviceRecord) {
    on = record.advisedOn.description
    age = record.ageDays
    weight = record.weightGrams
    length = record.lengthMillimetres
    head = record.headMillimetres
    temperature = record.temperatureMilliDegrees
    feeding = record.feeding.rawValue
    development = record.development.map(\.rawValue)
    signs = record.signs.map(\.rawValue)
    advice = record.advice
    next = record.nextContact?.description
  }

  func record(_ adviceHead: AdviceHead) throws -> ChildAdviceRecord {
    var record = ChildAdviceRecord(head: adviceHead, advisedOn: try CivilDate(on))
    record.ageDays = age
    record.weightGrams = weight
    record.lengthMillimetres = length
    record.headMillimetres = head
    record.temperatureMilliDegrees = temperature
    record.feeding = ChildFeeding(rawValue: feeding) ?? .unspecified
    record.development = development.compactMap(DevelopmentArea.init(rawValue:))
    record.signs = signs.compactMap(ChildDangerSign.init(rawValue:))
    record.advice = advice
    record.nextContact = try next.map { try CivilDate($0) }
    return record
  }
}
