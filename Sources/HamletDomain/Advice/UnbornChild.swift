/// What is never written down about a child that is not born: the sex.
package enum UnbornChild {
  private static let names = [
    "胎儿性别", "胎儿的性别", "宝宝性别", "性别鉴定", "fetal sex", "foetal sex", "fetal gender",
    "foetal gender", "fetus sex", "foetus sex", "sex of the fetus", "sex of the foetus",
    "baby's sex", "sex of the baby", "fetal_sex", "foetal_sex", "fetalsex",
  ]
  /// Names of the fact alone, which say so only in front of a value.
  private static let fields = ["性别", "sex", "gender"]
  private static let marks: Set<Character> = [":", "：", "=", "＝"]

  /// Refuses text in which the fact is named and a value follows, as a form would hold it.
  ///
  /// What a person says in her own words is text and stays text.
  package static func check(_ text: String) throws(RuleViolation) {
    let lowered = text.lowercased()
    guard !holdsValue(lowered, of: names), !holdsValue(lowered, of: fields) else {
      throw RuleViolation(
        rule: "unborn_child.sex",
        english: "The sex of a child that is not born is not written down.",
        chinese: "不得记录胎儿性别。"
      )
    }
  }

  /// Whether one of the names stands directly in front of a mark that begins a value.
  private static func holdsValue(_ text: String, of names: [String]) -> Bool {
    names.contains { name in
      text.ranges(of: name).contains { range in
        let next = text[range.upperBound...].first { !$0.isWhitespace && $0 != "\"" }
        return next.map(marks.contains) ?? false
      }
    }
  }
}
