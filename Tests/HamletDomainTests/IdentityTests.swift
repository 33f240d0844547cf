import HamletDomain
import Testing

@Suite("Identity and access")
struct IdentityTests {
  @Test("An id reads back from its text and its bytes.", arguments: [1, 2, 3])
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for time in [0, 1, 1_790_000_000_000] as [Int64] {
      let id = RecordID.timeOrdered(unixMilliseconds: time, random: &random)
      #expect(RecordID(bytes: id.bytes) == id, "seed \(seed)")
      #expect(RecordID(text: id.description) == id, "seed \(seed)")
      #expect(RecordID(text: id.description.uppercased()) == id, "seed \(seed)")
      #expect(Array(id.description)[14] == "7" && "89ab".contains(Array(id.description)[19]))
    }
  }

  @Test("An id made later sorts later, and so do its bytes.")
  func order() {
    var random = SeededGenerator(seed: 7)
    let ids = (0..<500).map { RecordID.timeOrdered(unixMilliseconds: $0, random: &random) }
    #expect(ids == ids.sorted())
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0.bytes.lexicographicallyPrecedes($1.bytes) })
  }

  @Test("The example of RFC 9562 reads as it is written.")
  func example() {
    let id = RecordID(text: "017F22E2-79B0-7CC3-98C4-DC0C0C07398F")
    #expect(id?.high == 0x017f_22e2_79b0_7cc3 && id?.low == 0x98c4_dc0c_0c07_398f)
    #expect(id?.bytes.first == 0x01 && id?.bytes.last == 0x8f)
  }

  @Test(
    "Text that is not a UUID is no id.",
    arguments: [
      "", "017F22E2", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2+79b0-7cc3-98c4-dc0c0c07398f",
      "g17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    ]
  )
  func wrongText(text: String) { #expect(RecordID(text: text) == nil) }

  @Test("Fifteen or seventeen bytes are no id, and the id of nothing is all zero.")
  func wrongBytes() {
    #expect(RecordID(bytes: [UInt8](repeating: 1, count: 15)) == nil)
    #expect(RecordID(bytes: [UInt8](repeating: 1, count: 17)) == nil)
    #expect(RecordID.none.isNone && RecordID.none.bytes == [UInt8](repeating: 0, count: 16))
  }

  @Test("An id written to memory is its bytes.")
  func write() {
    let id = RecordID(high: 0x0102_0304_0506_0708, low: 0x090a_0b0c_0d0e_0f10)
    var memory = [UInt8](repeating: 0, count: 16)
    memory.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { id.write(to: start) }
    }
    #expect(memory == Array(1...16))
  }

  @Test(
    "A code's level is the last part that is not zero.",
    arguments: [
      ("440000000000", DivisionLevel.province, "44"), ("440900000000", .city, "4409"),
      ("440983000000", .county, "440983"), ("440983102000", .township, "440983102"),
      ("440983102201", .village, "440983102201"),
    ]
  )
  func level(code: String, level: DivisionLevel, prefix: String) throws {
    let division = try DivisionCode(code)
    #expect(division.level == level)
    #expect(division.prefix.text == prefix)
    #expect(division.prefix.contains(division) && DivisionPrefix.all.contains(division))
  }

  @Test("A village's prefix holds no other village, and narrowing never widens.")
  func scope() throws {
    let town = try DivisionPrefix("440983102")
    let village = try DivisionPrefix("440983102201")
    #expect(try !village.contains(DivisionCode("440983102202")))
    #expect(town.narrowed(to: village) == village && village.narrowed(to: town) == village)
    #expect(try village.narrowed(to: DivisionPrefix("440983102202")) == nil)
    #expect(town.upperBound == "440983103" && DivisionPrefix.all.upperBound == ":")
    #expect(try DivisionPrefix("4499").upperBound == "45")
  }
}
