extension DefectTest {
  /// Whether the test is done on someone: the newborn or the mother.
  package func suits(_ subject: ScreeningSubject) -> Bool {
    switch self {
    case .newbornMetabolic, .hearing, .pulseOximetry, .hip: subject == .newborn
    case .prenatalSerum: subject == .mother
    case .carrier, .ultrasound: subject != .unspecified
    case .unspecified: true
    }
  }
}
