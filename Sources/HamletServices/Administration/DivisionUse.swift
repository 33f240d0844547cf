internal import HamletDomain
internal import HamletRPC
internal import HamletStore

/// Whether a village is in use.
enum DivisionUse {
  /// Refuses a village that is abolished, naming those that follow it.
  static func check(_ code: DivisionCode, _ snapshot: ReadSnapshot) throws {
    guard let division = try snapshot.division(code.text), let end = division.validTo else {
      return
    }
    let successors = try snapshot.successors(of: code).map(\.text).joined(separator: ", ")
    throw CallError.failedPrecondition(
      "division_abolished: \(code) ended on \(end); it is followed by \(successors).",
      "division_abolished：区划 \(code) 已于 \(end) 撤销，后继区划：\(successors)。"
    )
  }
}
