internal import HamletDomain
internal import HamletRPC
internal import HamletStore

/// Whether a village is in use.
enum DivisionUse {
  /// Refuses a village that is abolished, naming those that follow it; gives the one in use, or nil.
  @discardableResult
  static func check(_ code: DivisionCode, _ snapshot: ReadSnapshot) throws -> DivisionRecord? {
    let division = try snapshot.division(code.text)
    guard let end = division?.validTo else { return division }
    let successors = try snapshot.successors(of: code).map(\.text).joined(separator: ", ")
    throw CallError.failedPrecondition(
      "division_abolished: \(code) ended on \(end); it is followed by \(successors).",
      "division_abolished：区划 \(code) 已于 \(end) 撤销，后继区划：\(successors)。"
    )
  }
}
