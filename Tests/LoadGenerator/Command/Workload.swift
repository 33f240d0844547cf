import HamletClient
import HamletDomain
import HamletLoadKit
import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire

/// Makes calls of one kind and checks their answers; each call slot has its own.
struct Workload {
  let kind: WorkloadKind
  /// Whom `get-person` asks for: everybody's id and name.
  let people: [PersonSummary]
  let division: String
  /// Makes a connection like those of the run.
  let connect: @Sendable () async throws(CallError) -> HamletConnection
  var random: SplitMix

  /// Makes one call.
  ///
  /// - Returns: nil, or how it failed: a status or "WRONG_ANSWER".
  mutating func call(_ connection: HamletConnection) async -> String? {
    do throws(CallError) {
      let isRight =
        switch kind {
        case .check: try await check(connection)
        case .connect: try await checkOnce()
        case .getPerson: try await getPerson(connection)
        case .register: try await register(connection)
        case .search: try await search(connection) { $0.readings.first ?? "" }
        case .initials: try await search(connection) { $0.initials.first ?? "" }
        case .duplicates: try await duplicates(connection)
        }
      return isRight ? nil : "WRONG_ANSWER"
    } catch {
      return "\(error.code.name): \(error.english.prefix(80))"
    }
  }

  private func check(_ connection: HamletConnection) async throws(CallError) -> Bool {
    let answer = try await HealthServiceClient(connection).check(CheckRequest())
    return answer.state == .serving
  }

  private func checkOnce() async throws(CallError) -> Bool {
    let connection = try await connect()
    let isRight = try await check(connection)
    await connection.close()
    return isRight
  }

  private mutating func getPerson(_ connection: HamletConnection) async throws(CallError) -> Bool {
    guard let one = people.randomElement(using: &random) else { return false }
    let answer = try await PersonServiceClient(connection).getPerson(GetPersonRequest(id: one.id))
    return answer.id == one.id && answer.name == one.name && answer.recordNo == one.recordNo
  }

  private mutating func search(
    _ connection: HamletConnection,
    by key: (NameKeys) -> String
  ) async throws(CallError) -> Bool {
    guard let one = people.randomElement(using: &random) else { return false }
    let typed = key(NameKeys(one.name))
    let answer = try await PersonServiceClient(connection)
      .searchPersons(SearchPersonsRequest(name: typed, pageSize: 20))
    return !answer.persons.isEmpty
  }

  private mutating func duplicates(_ connection: HamletConnection) async throws(CallError) -> Bool {
    guard let one = people.randomElement(using: &random) else { return false }
    let answer = try await PersonServiceClient(connection)
      .checkDuplicates(CheckDuplicatesRequest(name: one.name, sex: one.sex, birth: one.birth))
    return answer.candidates.contains { $0.person?.id == one.id }
  }

  private mutating func register(_ connection: HamletConnection) async throws(CallError) -> Bool {
    let request = newPerson()
    let options = CallOptions(idempotencyKey: request.id.description)
    let answer = try await PersonServiceClient(connection).registerPerson(request, options)
    return answer.id == request.id && answer.version == 1 && !answer.recordNo.isEmpty
  }

  private mutating func newPerson() -> RegisterPersonRequest {
    let id = RecordID.timeOrdered(
      unixMilliseconds: WallClock.unixMilliseconds(),
      random: &random
    )
    var name = ""
    for _ in 0..<4 {  // 2,048 to the fourth: as good as never the same twice.
      let code = UInt32.random(in: 0x4E00..<0x5600, using: &random)
      name.unicodeScalars.append(Unicode.Scalar(code) ?? "人")
    }
    let birth = PartialDate(
      year: .random(in: 1940...2005, using: &random),
      month: .random(in: 1...12, using: &random),
      day: .random(in: 1...28, using: &random),
      precision: .day,
      calendar: .solar
    )
    let phone = "138\(Int.random(in: 10_000_000...99_999_999, using: &random))"
    return RegisterPersonRequest(
      id: id,
      name: name,
      sex: Bool.random(using: &random) ? .female : .male,
      birth: birth,
      division: division,
      kind: .localRegistered,
      phones: [Phone(number: phone)]
    )
  }
}
