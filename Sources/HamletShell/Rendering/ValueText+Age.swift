import HamletDomain
import HamletMessages

extension ValueText {
  /// How old somebody is, beside her birth date; nil for any other field, and for the dead.
  func age(_ value: JSONValue, of field: FieldInfo, in row: JSONValue) -> String? {
    guard let today, field.isPartialDate, field.name == "birth", !hides(field),
      row["status"] != .string("PERSON_STATUS_DECEASED"),
      value["calendar"] != .string("CALENDAR_LUNAR")
    else { return nil }
    func part(_ name: String) -> Int { Int(value.text(name)) ?? 0 }
    return AgeText.text(
      year: part("year"),
      month: part("month"),
      day: part("day"),
      isEstimated: value["precision"] == .string("DATE_PRECISION_ESTIMATED"),
      today: today,
      language: language
    )
  }
}
