/// What is handed out at once.
package enum GivenItems {
  /// Refuses a list in which a kind is missing or stands twice.
  package static func check(_ kinds: [GivenItemKind]) throws(RuleViolation) {
    guard !kinds.contains(.unspecified), Set(kinds).count == kinds.count else {
      throw RuleViolation(
        rule: "given_items.kinds",
        english: "Each kind of item stands once.",
        chinese: "每种物品只填一次。"
      )
    }
  }
}
