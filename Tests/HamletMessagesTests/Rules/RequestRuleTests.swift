import HamletDomain
import HamletMessages
import NIOCore
import Testing

@Suite("A request that breaks field rules is refused with everything that is wrong")
struct RequestRuleTests {
  private let id = RecordID(text: "019a0000-0000-7000-8000-000000000001") ?? .none

  private func today() throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 11, day: 24))
  }

  private func refused<M: ContractMessage>(_ message: M) throws -> [FieldProblem] {
    let today = try today()
    do throws(MessageError) {
      let decoded = try MessageDecoder()
        .decode(M.self, from: message.encoded(), rulesToday: today)
      #expect(decoded == message)
      return []
    } catch {
      return error.problems
    }
  }

  private func good() -> RegisterPersonRequest {
    var request = RegisterPersonRequest()
    request.id = id
    request.name = "王芳"
    request.sex = .female
    request.birth = PartialDate(year: 1990, month: 5, day: 1)
    request.division = "990101001001"
    request.kind = .localRegistered
    return request
  }

  @Test("A request with all that is required passes.")
  func passes() throws {
    #expect(try refused(good()).isEmpty)
  }

  @Test("An empty request is told of every required field at once.")
  func required() throws {
    let problems = try refused(RegisterPersonRequest())
    #expect(problems.map(\.path) == ["id", "name", "sex", "birth", "division", "kind"])
    #expect(Set(problems.map(\.rule)) == ["required"])
    #expect(problems[1].english == "Name must be given.")
    #expect(problems[1].chinese == "请填写姓名。")
  }

  @Test("Formats, ranges and lengths deep in a request are told with their paths.")
  func deep() throws {
    var request = good()
    request.birth = PartialDate(year: 2201, month: 13, day: 32)
    request.phones = [Phone(number: "13800138000"), Phone(number: "12800138000"), Phone()]
    request.address = String(repeating: "王", count: 121)
    request.validFrom = "2026-02-30"
    let problems = try refused(request)
    #expect(
      problems.map(\.path) == [
        "birth.year", "birth.month", "birth.day", "address", "valid_from", "phones[1].number",
        "phones[2].number",
      ]
    )
    #expect(problems.prefix(3).allSatisfy { $0.rule == "max" })
    #expect(problems[3].rule == "max_length")
    #expect(problems[5].rule.hasPrefix("phone"))
    #expect(problems[6].rule == "required")
    #expect(problems[0].english == "Year must be at most 2200.")
    #expect(problems[0].chinese == "年不能大于2200。")
  }

  @Test("A text of as many characters as allowed passes, whatever bytes they take.")
  func lengths() throws {
    var request = good()
    request.address = String(repeating: "𠮷", count: 120)
    #expect(try refused(request).isEmpty)
  }

  @Test("Lists have their lengths, and the elements of a list of texts theirs.")
  func items() throws {
    var request = UpdatePersonRequest()
    request.id = id
    request.baseVersion = 1
    #expect(try refused(request).map(\.rule) == ["required"])
    request.updateMask = Array(repeating: "name", count: 15)
    #expect(try refused(request).map(\.rule) == ["max_items"])
    request.updateMask = ["name", String(repeating: "x", count: 21)]
    let problems = try refused(request)
    #expect(problems.map(\.path) == ["update_mask[1]"])
    #expect(problems.map(\.rule) == ["max_length"])
  }

  @Test("A required number must not be zero.")
  func numbers() throws {
    var request = UpdatePersonRequest()
    request.id = id
    request.updateMask = ["name"]
    #expect(try refused(request).map(\.path) == ["base_version"])
  }

  @Test("An enum number that the contract does not define is refused, with the choices.")
  func enums() throws {
    var bytes = good().encodedBytes()
    bytes += [0x18, 0x07]
    let today = try today()
    let error = try #require(throws: MessageError.self) {
      try MessageDecoder().decode(
        RegisterPersonRequest.self,
        from: ByteBuffer(bytes: bytes),
        rulesToday: today
      )
    }
    #expect(error.problems.map(\.path) == ["sex"])
    #expect(error.problems.map(\.rule) == ["enum"])
    #expect(error.problems[0].english == "Sex must be one of: male, female, unknown, unstated.")
    #expect(error.problems[0].chinese.contains("男、女"))
  }

  @Test("An id is 16 bytes and a SHA-256 is 32.")
  func exactBytes() throws {
    let today = try today()
    let id: [UInt8] = [0x0A, 0x03, 1, 2, 3]
    let error = try #require(throws: MessageError.self) {
      try MessageDecoder().check(
        ByteBuffer(bytes: id),
        type: "hamlet.v1.GetPersonRequest",
        rulesToday: today
      )
    }
    #expect(error.problems.map(\.rule) == ["id.length"])
    let hash = GetSchemaHashResponse(sha256: [1])
    #expect(try refused(hash).map(\.rule) == ["sha256.length"])
  }

  @Test("The bytes are checked before the rules, which do not run on what cannot be read.")
  func order() throws {
    let today = try today()
    let error = try #require(throws: MessageError.self) {
      try MessageDecoder().decode(
        RegisterPersonRequest.self,
        from: ByteBuffer(bytes: [0x12, 0x01, 0xFF]),
        rulesToday: today
      )
    }
    #expect(error.problems.map(\.rule) == ["utf8"])
    #expect(error.description == "name: utf8")
  }

  @Test("A message without rules passes as it is.")
  func without() throws {
    #expect(try refused(CheckRequest()).isEmpty)
    #expect(try refused(CallHead(method: "x")).isEmpty)
  }
}
