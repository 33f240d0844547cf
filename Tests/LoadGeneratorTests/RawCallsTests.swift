import HamletDomain
import HamletLoadKit
import HamletMessages
import NIOCore
import Testing

@Suite("Calls that are written as bytes are what the contract's encoders would have made")
struct RawCallsTests {
  private func written(
    _ calls: inout some RawCalls,
    _ number: UInt32,
    isSaid: Bool = false
  ) throws -> (
    head: CallHead, payload: ByteBuffer, tag: CallTag
  ) {
    let tank = ByteTank()
    let tag = calls.write(number, into: tank, isSaid: isSaid)
    var buffer = ByteBuffer(bytes: tank.bytes)
    let length = buffer.readInteger(as: UInt32.self) ?? 0
    #expect(buffer.readInteger(as: UInt8.self) == 0x10)
    #expect(buffer.readInteger(as: UInt8.self) == RawFrame.last)
    let headLength = buffer.readInteger(as: UInt16.self) ?? 0
    #expect(buffer.readInteger(as: UInt32.self) == number)
    #expect(buffer.readableBytes == Int(length))
    let head = buffer.readSlice(length: Int(headLength)) ?? ByteBuffer()
    return (try MessageDecoder().decode(CallHead.self, from: head), buffer, tag)
  }

  private func isRight(_ calls: some RawCalls, _ bytes: [UInt8], _ tag: CallTag) -> Bool {
    bytes.withUnsafeBytes { calls.isRight($0, to: tag) }
  }

  @Test("Each registration is a new and lawful person, and repeats from its seed.")
  func register() throws {
    var calls = try RegisterCalls(division: "990101001001", seed: 3)
    var again = try RegisterCalls(division: "990101001001", seed: 3)
    let today = try #require(CivilDate(year: 2026, month: 1, day: 1))
    var (ids, names, births) = (Set<RecordID>(), Set<String>(), Set<UInt32>())
    for number in UInt32(1)...200 {
      let (head, payload, tag) = try written(&calls, number)
      let request = try MessageDecoder().decode(
        RegisterPersonRequest.self,
        from: payload,
        rulesToday: today
      )
      #expect(head.method == "hamlet.v1.PersonService/RegisterPerson")
      #expect(head.idempotencyKey == request.id.description.filter { $0 != "-" })
      #expect((tag.high, tag.low) == (request.id.high, request.id.low))
      #expect(request.phones.first?.number.count == 11)
      #expect(request.division == "990101001001")
      let other = try MessageDecoder().decode(
        RegisterPersonRequest.self,
        from: try written(&again, number).payload
      )
      #expect((other.name, other.sex) == (request.name, request.sex))
      ids.insert(request.id)
      names.insert(request.name)
      births.insert(request.birth?.year ?? 0)
    }
    #expect((ids.count, names.count) == (200, 200))
    #expect(births.count > 30)
  }

  @Test("A registration's answer is right with its own id, a number and version 1.")
  func registered() throws {
    var calls = try RegisterCalls(division: "990101001001", seed: 3)
    let (_, _, tag) = try written(&calls, 1)
    let id = RecordID(high: tag.high, low: tag.low)
    let right = RegisterPersonResponse(id: id, recordNo: "990101-000001-5", version: 1)
    #expect(isRight(calls, right.encodedBytes(), tag))
    var wrong = right
    wrong.id = RecordID(high: id.high, low: id.low ^ 1)
    #expect(!isRight(calls, wrong.encodedBytes(), tag))
    wrong = right
    wrong.version = 2
    #expect(!isRight(calls, wrong.encodedBytes(), tag))
    wrong = right
    wrong.recordNo = ""
    #expect(!isRight(calls, wrong.encodedBytes(), tag))
    #expect(!isRight(calls, [], tag))
    #expect(!isRight(calls, Array(right.encodedBytes().prefix(9)), tag))
  }

  @Test("A person's answer is right with her id, record number and name, in any order of fields.")
  func person() throws {
    let people = (1...9).map { index in
      PersonSummary(
        id: RecordID(high: UInt64(index), low: 0x8000_0000_0000_0001),
        recordNo: "number \(index)",
        name: "name \(index)"
      )
    }
    var calls = try GetPersonCalls(people: people, seed: 5)
    var asked = Set<RecordID>()
    for number in UInt32(1)...200 {
      let (head, payload, tag) = try written(&calls, number)
      #expect(head.method == "hamlet.v1.PersonService/GetPerson")
      let id = try MessageDecoder().decode(GetPersonRequest.self, from: payload).id
      asked.insert(id)
      let one = try #require(people.first { $0.id == id })
      let right = Person(id: id, recordNo: one.recordNo, name: one.name, version: 4)
      #expect(isRight(calls, right.encodedBytes(), tag))
      let parts = [
        Person(name: one.name, version: 4), Person(recordNo: one.recordNo), Person(id: id),
      ]
      #expect(isRight(calls, parts.flatMap { $0.encodedBytes() }, tag))
      var wrong = right
      wrong.name += "x"
      #expect(!isRight(calls, wrong.encodedBytes(), tag))
      wrong = right
      wrong.recordNo = "number 0"
      #expect(!isRight(calls, wrong.encodedBytes(), tag))
    }
    #expect(asked.count == people.count)
  }

  @Test("A check is right when the server serves.")
  func check() throws {
    var calls = CheckCalls()
    let (head, payload, tag) = try written(&calls, 77)
    #expect(head.method == "hamlet.v1.HealthService/Check")
    #expect(payload.readableBytes == 0)
    #expect(isRight(calls, CheckResponse(state: .serving).encodedBytes(), tag))
    #expect(!isRight(calls, CheckResponse(state: .draining).encodedBytes(), tag))
    #expect(!isRight(calls, [], tag))
  }

  @Test("What the server knows from the call before is left out, and nothing else.")
  func short() throws {
    var check = CheckCalls()
    #expect(try written(&check, 1, isSaid: true).head == CallHead())
    let one = PersonSummary(id: RecordID(high: 7, low: 1 << 63), recordNo: "1", name: "n")
    var person = try GetPersonCalls(people: [one], seed: 5)
    let asked = try written(&person, 2, isSaid: true)
    #expect(asked.head == CallHead())
    #expect(try MessageDecoder().decode(GetPersonRequest.self, from: asked.payload).id == one.id)
    var long = try RegisterCalls(division: "990101001001", seed: 3)
    var register = try RegisterCalls(division: "990101001001", seed: 3)
    for number in UInt32(1)...20 {
      let (head, payload, tag) = try written(&register, number, isSaid: true)
      let request = try MessageDecoder().decode(RegisterPersonRequest.self, from: payload)
      #expect(head == CallHead(idempotencyKey: request.id.description.filter { $0 != "-" }))
      #expect((tag.high, tag.low) == (request.id.high, request.id.low))
      let other = try MessageDecoder().decode(
        RegisterPersonRequest.self,
        from: try written(&long, number).payload
      )
      #expect((other.name, other.sex, other.birth) == (request.name, request.sex, request.birth))
    }
  }

  @Test("A mark that stands twice in a frame, or not at all, is refused.")
  func marks() throws {
    let template = FrameTemplate(Array("abcabd".utf8))
    #expect(try template.place(of: Array("abd".utf8)) == 3)
    #expect(throws: FrameFault.self) { try template.place(of: Array("ab".utf8)) }
    #expect(throws: FrameFault.self) { try template.place(of: Array("x".utf8)) }
  }
}
