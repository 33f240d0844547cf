/// A fact of the register that is asked of everybody, and may be declined.
package enum PersonFact: Int, Hashable, Sendable, CaseIterable {
  /// The birthday to the day.
  case birthDay
  /// Whether male or female.
  case sex
  /// Any identity document.
  case document
  /// A phone of her own, or a guardian.
  case phone
  /// The address of the home.
  case address
  /// Which household.
  case household

  /// Its name in Chinese.
  package var chinese: String {
    switch self {
    case .birthDay: "出生日期(到日)"
    case .sex: "性别"
    case .document: "证件"
    case .phone: "电话或监护人"
    case .address: "住址"
    case .household: "家庭"
    }
  }

  /// Its name in English.
  package var english: String {
    switch self {
    case .birthDay: "birth to the day"
    case .sex: "sex"
    case .document: "identity document"
    case .phone: "phone or guardian"
    case .address: "address"
    case .household: "household"
    }
  }

  /// A word for files, as birth_day.
  package var key: String {
    switch self {
    case .birthDay: "birth_day"
    case .sex: "sex"
    case .document: "document"
    case .phone: "phone"
    case .address: "address"
    case .household: "household"
    }
  }
}
