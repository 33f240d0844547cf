/// What a text field of the contract holds; the raw values are the contract's names in lower case.
package enum FieldFormat: String, CaseIterable, Sendable, Hashable {
  /// No rule.
  case none
  /// A record's id: sixteen bytes, so there is nothing to check in text.
  case id
  /// A SHA-256: thirty-two bytes, so there is nothing to check in text.
  case sha256
  /// A person's name.
  case personName = "person_name"
  /// A resident ID number.
  case residentID = "resident_id"
  /// A telephone number.
  case phone
  /// A 12-digit division code.
  case divisionCode = "division_code"
  /// A division prefix.
  case divisionPrefix = "division_prefix"
  /// A diagnosis.
  case icd10
  /// A callback code.
  case callbackCode = "callback_code"
  /// An account's name.
  case userName = "user_name"
  /// A civil date.
  case date
  /// Milliseconds since 1970: a number, so there is nothing to check in text.
  case unixMilliseconds = "unix_ms"
  /// A record number.
  case recordNumber = "record_no"
  /// Free text of a person.
  case text
  /// A password or token.
  case secret
  /// A certificate number.
  case certificateNumber = "certificate_no"
  /// A name, a title, a place or a short reason: one line with nothing hidden in it.
  case line

  /// Refuses a value that breaks the format; whether an empty field is allowed is not asked here.
  package func check(_ text: String, today: CivilDate) throws(RuleViolation) {
    _ = try normalised(text, today: today)
  }

  /// The value in the one form in which it is stored and compared.
  package func normalised(_ text: String, today: CivilDate) throws(RuleViolation) -> String {
    switch self {
    case .none, .id, .sha256, .unixMilliseconds, .secret: text
    case .personName: try PersonName(text).text
    case .residentID: try ResidentID(text, today: today).text
    case .phone: try PhoneNumber(text).text
    case .divisionCode: try DivisionCode(text).text
    case .divisionPrefix: try DivisionPrefix(text).text
    case .icd10: try ICD10Code(text).text
    case .callbackCode: try CallbackCode(text).text
    case .userName: try UserName(text).text
    case .date: try CivilDate(text).description
    case .recordNumber: try RecordNumber(text).description
    case .text: try Self.plainText(text)
    case .certificateNumber: try CertificateNumber(text).description
    case .line: try Self.oneLine(text)
    }
  }

  // Control characters in free text would move a terminal's cursor or break a printed form.
  private static func plainText(_ text: String) throws(RuleViolation) -> String {
    let isClean = text.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t"
    }
    guard isClean else {
      throw RuleViolation(
        rule: "text.control",
        english: "Text may hold line breaks and tabs but no other control characters.",
        chinese: "文本除换行和制表符外不能含控制字符。"
      )
    }
    return text
  }

  // What stands in a list, a form or a file's cell must not begin another one, nor end the line.
  private static func oneLine(_ text: String) throws(RuleViolation) -> String {
    let isClean = text.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    guard isClean else {
      throw RuleViolation(
        rule: "line.control",
        english: "One line without line breaks, tabs or other control characters.",
        chinese: "只能填写一行，不能含换行、制表符或其他控制字符。"
      )
    }
    return text
  }
}
