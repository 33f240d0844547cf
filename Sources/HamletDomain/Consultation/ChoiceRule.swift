/// An informed choice: enough was explained, and the client alone decided.
package enum ChoiceRule {
  /// Methods that are explained, unless a reason is given for fewer.
  package static let fewestMethods = 3

  /// Refuses a choice from too little, or a method that the client did not choose.
  package static func problem(
    methods: [ContraceptiveMethod],
    fewerReason: String,
    decision: ClientDecision,
    chosen: ContraceptiveMethod
  ) -> (field: String, violation: RuleViolation)? {
    if Set(methods).count < fewestMethods, fewerReason.isEmpty {
      return (
        "methods_discussed",
        RuleViolation(
          rule: "informed_choice.methods",
          english: "At least three methods are explained, or fewer_reason says why not.",
          chinese: "至少介绍三种方法，否则请填写少于三种的理由。"
        )
      )
    }
    guard chosen != .unspecified, decision != .chose || !methods.contains(chosen) else {
      return nil
    }
    return (
      "chosen_method",
      RuleViolation(
        rule: "informed_choice.chosen",
        english: "A method is written down only where she chose it among those explained.",
        chinese: "仅在本人已从所介绍的方法中作出选择时填写所选方法。"
      )
    )
  }
}
