internal import HamletDomain
internal import HamletMessages

/// PersonService/RegisterPerson under a key, each a new person: right is the id that was asked for,
/// version 1 and a record number.
///
/// The frames are encoded once for each sex; id, key, name, birth and phone are written over it.
package struct RegisterCalls: RawCalls {
  private struct Places {
    let id: Int
    let key: Int
    let name: Int
    let birth: Int
    let phone: Int
  }

  package static let method = "hamlet.v1.PersonService/RegisterPerson"
  private static let nameStart: UInt32 = 0x4E00
  /// For each sex, then the same without method and language.
  private let templates: [FrameTemplate]
  private let places: [Places]
  private let births: [UInt8]
  private let birthLength: Int
  private var random: SplitMix

  package init(division: String, seed: UInt64) throws(FrameFault) {
    let birth = Self.birth(1987, 11, 27)
    let heads = [
      CallHead(method: Self.method, idempotencyKey: Self.key, language: "en"),
      CallHead(idempotencyKey: Self.key),
    ]
    var templates: [FrameTemplate] = []
    var places: [Places] = []
    for head in heads {
      for sex in [Sex.female, .male] {
        let template = FrameTemplate(FrameBytes.call(head, Self.marked(sex, birth, division)))
        places.append(try Self.places(in: template, birth))
        templates.append(template)
      }
    }
    self.templates = templates
    self.places = places
    var random = SplitMix(seed: seed)
    birthLength = birth.encodedBytes().count
    births = Self.births(&random, length: birthLength)
    self.random = random
  }

  private static let id = RecordID(high: 0x0123_4567_89ab_7def, low: 0x8edc_ba98_7654_3210)
  private static let key = String(repeating: "k", count: 32)

  private static func marked(
    _ sex: Sex,
    _ birth: PartialDate,
    _ division: String
  ) -> RegisterPersonRequest {
    RegisterPersonRequest(
      id: id,
      name: "一丁七万",
      sex: sex,
      birth: birth,
      division: division,
      kind: .localRegistered,
      phones: [Phone(number: "13801234567")]
    )
  }

  private static func places(
    in template: FrameTemplate,
    _ birth: PartialDate
  ) throws(FrameFault) -> Places {
    Places(
      id: try template.place(of: id.bytes),
      key: try template.place(of: Array(key.utf8)),
      name: try template.place(of: Array("一丁七万".utf8)),
      birth: try template.place(of: birth.encodedBytes()),
      phone: try template.place(of: Array("13801234567".utf8)) + 3
    )
  }

  private static func birth(_ year: UInt32, _ month: UInt32, _ day: UInt32) -> PartialDate {
    PartialDate(year: year, month: month, day: day, precision: .day, calendar: .solar)
  }

  /// 1,024 encoded days of birth, all of one length.
  private static func births(_ random: inout SplitMix, length: Int) -> [UInt8] {
    var all: [UInt8] = []
    while all.count < 1_024 * length {
      let one = birth(
        .random(in: 1940...2005, using: &random),
        .random(in: 1...12, using: &random),
        .random(in: 1...28, using: &random)
      ).encodedBytes()
      if one.count == length { all += one }
    }
    return all
  }

  package mutating func write(_ call: UInt32, into out: ByteTank, isSaid: Bool) -> CallTag {
    let bits = random.next()
    let id = RecordID.timeOrdered(
      unixMilliseconds: LoadTime.unixMilliseconds(),
      random: &random
    )
    let which = Int(bits & 1) + (isSaid ? 2 : 0)
    guard let target = templates[which].write(call, into: out) else { return CallTag() }
    let places = places[which]
    let bytes = target.assumingMemoryBound(to: UInt8.self)
    id.write(to: bytes + places.id)
    Self.writeHex(of: id, to: bytes + places.key)
    Self.writeName(random.next(), to: bytes + places.name)
    Self.writeDigits(random.next(), to: bytes + places.phone)
    let from = Int((bits >> 1) & 1_023) * birthLength
    for index in 0..<birthLength { bytes[places.birth + index] = births[from + index] }
    return CallTag(high: id.high, low: id.low)
  }

  package func isRight(_ response: UnsafeRawBufferPointer, to tag: CallTag) -> Bool {
    var fields = MessageFields(response)
    var (hasID, hasNumber, isNew) = (false, false, false)
    while let field = fields.next() {
      switch field.number {
      case 1:
        guard let bytes = field.bytes, bytes.count == 16 else { return false }
        let high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        let low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        hasID = high == tag.high && low == tag.low
      case 2: hasNumber = !(field.bytes?.isEmpty ?? true)
      case 3: isNew = field.value == 1
      default: break
      }
    }
    return hasID && hasNumber && isNew
  }

  private static func writeHex(of id: RecordID, to target: UnsafeMutablePointer<UInt8>) {
    for index in 0..<32 {
      let half = index < 16 ? id.high : id.low
      let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - (index & 15) * 4)) & 15
      target[index] = digit < 10 ? 48 + digit : 87 + digit
    }
  }

  /// Four of 2,048 characters, of three bytes each in UTF-8: as good as never the same name twice.
  private static func writeName(_ random: UInt64, to target: UnsafeMutablePointer<UInt8>) {
    for index in 0..<4 {
      let code = nameStart + UInt32(truncatingIfNeeded: random >> UInt64(index * 11)) & 2_047
      target[index * 3] = 0xE0 | UInt8(truncatingIfNeeded: code >> 12)
      target[index * 3 + 1] = 0x80 | UInt8(truncatingIfNeeded: code >> 6) & 0x3F
      target[index * 3 + 2] = 0x80 | UInt8(truncatingIfNeeded: code) & 0x3F
    }
  }

  private static func writeDigits(_ random: UInt64, to target: UnsafeMutablePointer<UInt8>) {
    var rest = random
    for index in 0..<8 {
      target[index] = 48 + UInt8(rest % 10)
      rest /= 10
    }
  }
}
