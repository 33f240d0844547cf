import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire

/// How tests of reports ask, and look up what they were told.
extension Town {
  func report(
    _ user: String,
    _ method: String,
    _ request: ReportRequest = ReportRequest(period: .month)
  ) async throws -> Report {
    try await call(user, "ReportService/" + method, request)
  }

  /// Everything that a server stream sends until it ends.
  func stream<I: ContractMessage, O: ContractMessage>(
    _ user: String,
    _ method: String,
    _ request: I,
    as type: O.Type = O.self
  ) async throws -> [O] {
    let call = try await open(user, method, request)
    var answers: [O] = []
    while let answer = try await call.next() {
      answers.append(try MessageDecoder().decode(O.self, from: answer))
    }
    return answers
  }

  /// Opens a server stream.
  func open(
    _ user: String,
    _ method: String,
    _ request: some ContractMessage
  ) async throws -> any ClientCall {
    let name = "hamlet.v1." + method
    let kind = CallKind(try requireMethod(name))
    return try await services.inProcessCaller().start(
      name,
      CallOptions(token: try await token(user)),
      CallOpening(kind, request.encoded())
    )
  }

  private func requireMethod(_ name: String) throws -> MethodInfo {
    guard let method = Contract.schema.method(name) else { throw CallError.notFound() }
    return method.info
  }
}

extension Report {
  /// The values of a figure, in their order.
  func values(_ figure: Figure) -> [ReportValue] {
    sections.flatMap(\.figures).filter { $0.key == figure.key }.compactMap(\.value)
  }

  /// The values of a table's column by its rows' keys.
  func column(_ table: String, _ place: Int = 0) -> [String: ReportValue] {
    let rows = sections.flatMap(\.tables).filter { $0.key == table }.flatMap(\.rows)
    return Dictionary(rows.map { ($0.key, $0.values[place]) }, uniquingKeysWith: { $1 })
  }

  /// The keys of a table's rows in their order.
  func rows(_ table: String) -> [String] {
    sections.flatMap(\.tables).filter { $0.key == table }.flatMap(\.rows).map(\.key)
  }
}

extension ReportValue {
  static let hidden = ReportValue(state: .suppressed)
  static let empty = ReportValue(state: .none)

  static func told(_ number: UInt64) -> ReportValue {
    ReportValue(state: .shown, numerator: number)
  }

  static func told(_ number: UInt64, of whole: UInt64, _ perMille: UInt32) -> ReportValue {
    ReportValue(state: .shown, numerator: number, denominator: whole, perMille: perMille)
  }
}
