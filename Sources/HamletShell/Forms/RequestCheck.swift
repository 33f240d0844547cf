package import HamletDomain
package import HamletMessages

/// The server's own field rules, applied here to a request that is not sent yet.
package enum RequestCheck {
  /// What is wrong with a request; nothing for one that the server has to see first, as a file's.
  package static func problems(
    _ request: JSONValue,
    of command: Command,
    today: CivilDate
  ) -> [FieldProblem] {
    guard !command.method.clientStreams else { return [] }
    let type = command.method.input
    let unborn = command.method.idempotency == .read ? [] : ahead(request, today)
    do throws(MessageError) {
      let payload = try JSONMapping.payload(from: request, type: type)
      try MessageDecoder().check(payload, type: type, rulesToday: today)
      return unborn
    } catch {
      return error.problems + unborn
    }
  }

  /// Birthdays of a write that have not come yet, which the server refuses.
  private static func ahead(_ request: JSONValue, _ today: CivilDate) -> [FieldProblem] {
    guard case .object(let members) = request else { return [] }
    return members.compactMap { member in
      guard let day = day(member.value) else { return nil }
      do throws(RuleViolation) {
        try day.checkNotAfter(today)
        return nil
      } catch {
        return FieldProblem(
          path: member.name,
          rule: error.rule,
          english: error.english,
          chinese: error.chinese
        )
      }
    }
  }

  /// A date of stated precision; nil for any other value.
  private static func day(_ value: JSONValue) -> PartialDay? {
    func part(_ name: String) -> Int { Int(value.text(name)) ?? 0 }
    let precisions: [String: DatePrecision] = [
      "DATE_PRECISION_YEAR": .year, "DATE_PRECISION_MONTH": .month, "DATE_PRECISION_DAY": .day,
      "DATE_PRECISION_ESTIMATED": .estimated,
    ]
    guard case .object = value, let precision = precisions[value.text("precision")] else {
      return nil
    }
    return try? PartialDay(
      year: part("year"),
      month: part("month"),
      isLeapMonth: value["leap_month"] == .bool(true),
      day: part("day"),
      precision: precision,
      calendar: value.text("calendar") == "CALENDAR_LUNAR" ? .lunar : .solar
    )
  }

  /// A path of the contract's spelling with dots alone, as `phones.0.number`.
  package static func dotted(_ path: String) -> String {
    path.replacing("[", with: ".").replacing("]", with: "")
  }
}
