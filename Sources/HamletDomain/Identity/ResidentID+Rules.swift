extension ResidentID {
  /// Nobody is older than this many years when first registered.
  package static let maximumAge = 130

  static func checkForm(_ text: String) throws(RuleViolation) {
    let characters = text.utf8
    guard characters.count != 15 || !DecimalDigits.isAll(text) else {
      throw RuleViolation(
        rule: "resident_id.fifteen_digits",
        english: "15-digit numbers are no longer valid; enter the 18 characters of the new card.",
        chinese: "15 位身份证号码已停用，请录入新证的 18 位号码。"
      )
    }
    let endsWell = characters.last.map { $0 == UInt8(ascii: "X") || 48...57 ~= $0 } ?? false
    guard characters.count == 18, endsWell, DecimalDigits.isAll(text.dropLast()) else {
      throw RuleViolation(
        rule: "resident_id.form",
        english: "A resident ID has 17 digits and then a digit or X.",
        chinese: "身份证号码为 17 位数字加 1 位数字或 X。"
      )
    }
  }

  // A card of a foreign permanent resident starts with 9 and then the province that issued it.
  static func checkProvince(_ text: String) throws(RuleViolation) {
    let digits = text.hasPrefix("9") ? text.dropFirst(1).prefix(2) : text.prefix(2)
    guard let province = DecimalDigits.value(digits), provinces.contains(province) else {
      throw RuleViolation(
        rule: "resident_id.province",
        english: "The first digits name no province.",
        chinese: "身份证号码开头不是有效的省级代码。"
      )
    }
  }

  static func birth(in text: String, today: CivilDate) throws(RuleViolation) -> CivilDate {
    let digits = text.dropFirst(6)
    guard let year = DecimalDigits.value(digits.prefix(4)),
      let month = DecimalDigits.value(digits.dropFirst(4).prefix(2)),
      let day = DecimalDigits.value(digits.dropFirst(6).prefix(2)),
      let birth = CivilDate(year: year, month: month, day: day)
    else {
      throw RuleViolation(
        rule: "resident_id.birth_date",
        english: "The date of birth in the number is not a day of the calendar.",
        chinese: "身份证号码中的出生日期不存在。"
      )
    }
    guard birth <= today else {
      throw RuleViolation(
        rule: "resident_id.future",
        english: "The date of birth in the number is in the future.",
        chinese: "身份证号码中的出生日期晚于今天。"
      )
    }
    guard birth.completedYears(on: today) <= maximumAge else {
      throw RuleViolation(
        rule: "resident_id.age",
        english: "The date of birth in the number is more than 130 years ago.",
        chinese: "身份证号码中的出生日期早于 130 年前。"
      )
    }
    return birth
  }

  static let wrongCheckCharacter = RuleViolation(
    rule: "resident_id.check_character",
    english: "The last character does not fit the others; one of them may be mistyped.",
    chinese: "身份证号码校验位不符，可能有一位录入错误。"
  )

  // GB/T 2260, first two digits, with 83 as the prefix of Taiwan residents' permits.
  private static let provinces: Set<Int> = Set(
    Array(11...15) + Array(21...23) + Array(31...37) + Array(41...46) + Array(50...54)
      + Array(61...65) + [71, 81, 82, 83]
  )
}
