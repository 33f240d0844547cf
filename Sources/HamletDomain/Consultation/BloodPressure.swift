/// A pair of readings in millimetres of mercury.
package enum BloodPressure {
  /// Refuses half a pair, values no living adult has, and a lower value not below the upper one.
  ///
  /// 0 stands for not measured.
  package static func check(systolic: Int, diastolic: Int) throws(RuleViolation) {
    if systolic == 0, diastolic == 0 { return }
    guard (50...260).contains(systolic), (30...160).contains(diastolic), diastolic < systolic else {
      throw RuleViolation(
        rule: "blood_pressure.pair",
        english: "Blood pressure is a pair such as 118 and 76: 50-260 over 30-160.",
        chinese: "血压须成对填写，如 118/76；收缩压 50–260，舒张压 30–160。"
      )
    }
  }
}
