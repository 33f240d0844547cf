internal import Glibc
internal import HamletDomain
package import HamletMessages

/// PersonService/GetPerson on random people of a list: right is whose id, record number and name come
/// back.
package struct GetPersonCalls: RawCalls {
  package static let method = "hamlet.v1.PersonService/GetPerson"
  private let template: FrameTemplate
  private let idPlace: Int
  private let short: FrameTemplate
  private let shortPlace: Int
  private var random: SplitMix
  private let ids: [RecordID]
  /// The first fields of everybody's answer, one behind the other.
  private var expected: [UInt8] = []
  /// Where each one's begin; one more than people.
  private var starts: [Int] = [0]

  /// `people` is not empty.
  package init(people: [PersonSummary], seed: UInt64) throws(FrameFault) {
    let mark = RecordID(high: 0x0123_4567_89ab_7def, low: 0x8edc_ba98_7654_3210)
    let head = CallHead(method: Self.method, language: "en")
    template = FrameTemplate(FrameBytes.call(head, GetPersonRequest(id: mark)))
    idPlace = try template.place(of: mark.bytes)
    short = FrameTemplate(FrameBytes.call(CallHead(), GetPersonRequest(id: mark)))
    shortPlace = try short.place(of: mark.bytes)
    guard !people.isEmpty else { throw FrameFault("the roster is empty") }
    random = SplitMix(seed: seed)
    ids = people.map(\.id)
    for one in people {
      expected += Person(id: one.id, recordNo: one.recordNo, name: one.name).encodedBytes()
      starts.append(expected.count)
    }
  }

  package mutating func write(_ call: UInt32, into out: ByteTank, isSaid: Bool) -> CallTag {
    let index = Int(random.next().multipliedFullWidth(by: UInt64(ids.count)).high)
    if let target = (isSaid ? short : template).write(call, into: out) {
      let place = isSaid ? shortPlace : idPlace
      ids[index].write(to: (target + place).assumingMemoryBound(to: UInt8.self))
    }
    return CallTag(low: UInt64(index))
  }

  package func isRight(_ response: UnsafeRawBufferPointer, to tag: CallTag) -> Bool {
    let index = Int(tag.low)
    let (from, to) = (starts[index], starts[index + 1])
    return expected.withUnsafeBytes { all in
      let wanted = UnsafeRawBufferPointer(rebasing: all[from..<to])
      guard let mine = wanted.baseAddress, let theirs = response.baseAddress else { return false }
      if response.count >= wanted.count, memcmp(mine, theirs, wanted.count) == 0 { return true }
      return Self.hasFields(of: wanted, response)
    }
  }

  /// The slow way, for a server that orders fields in another way: each wanted one stands somewhere.
  private static func hasFields(
    of wanted: UnsafeRawBufferPointer,
    _ response: UnsafeRawBufferPointer
  ) -> Bool {
    var fields = MessageFields(wanted)
    while let field = fields.next() {
      var others = MessageFields(response)
      var isThere = false
      while let other = others.next(), !isThere {
        guard other.number == field.number, let mine = field.bytes, let theirs = other.bytes else {
          continue
        }
        isThere = mine.elementsEqual(theirs)
      }
      guard isThere else { return false }
    }
    return true
  }
}
