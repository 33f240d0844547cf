/// Another talk that somebody may want: a day of her own choosing or none.
package enum NextContact {
  /// Refuses a day that she did not choose herself, and one that is over.
  package static func check(
    on day: CivilDate?,
    isChosen: Bool,
    today: CivilDate
  ) throws(RuleViolation) {
    guard let day else { return }
    guard isChosen else {
      throw RuleViolation(
        rule: "next_contact.chosen",
        english: "Another contact is an offer: its day is chosen by the client, or there is none.",
        chinese: "下次联系由本人自愿选定，否则不填。"
      )
    }
    guard day >= today else {
      throw RuleViolation(
        rule: "next_contact.past",
        english: "The day of the next contact is over.",
        chinese: "下次联系日期已过。"
      )
    }
  }
}
