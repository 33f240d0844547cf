internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What one record of two will say, fact by fact.
struct MergedFacts {
  /// The facts that can be chosen, and those of them that can be joined.
  static let fields: Set<String> = [
    "name", "sex", "birth", "phones", "documents", "note", "residence", "household",
  ]
  private static let joined: Set<String> = ["phones", "documents", "note"]
  private static let mostPhones = 5
  private static let mostDocuments = 4

  let choices: [String: MergeChoice]

  /// Reads the choices of a request; errors name the place.
  init(_ request: [FieldChoice]) throws(CallError) {
    var choices: [String: MergeChoice] = [:]
    for (index, item) in request.enumerated() {
      guard Self.fields.contains(item.fieldName) else {
        throw .invalid(
          "choices[\(index)].field_name",
          rule: "merge.field",
          "one of \(Self.fields.sorted().joined(separator: ", "))",
          "可用：\(Self.fields.sorted().joined(separator: "、"))"
        )
      }
      guard item.choice != .both || Self.joined.contains(item.fieldName) else {
        throw .invalid(
          "choices[\(index)].choice",
          rule: "merge.both",
          "of this fact there is one: winner or loser",
          "此项只能取其一"
        )
      }
      choices[item.fieldName] = item.choice
    }
    self.choices = choices
  }

  func takesLosers(_ field: String) -> Bool { choices[field] == .loser }

  /// The winner with the facts that were chosen.
  func result(_ winner: PersonRecord, _ loser: PersonRecord) -> PersonRecord {
    var result = winner
    if takesLosers("name") { result.row.name = loser.row.name }
    if takesLosers("sex") { result.row.sex = loser.row.sex }
    if takesLosers("birth") { result.row.birth = loser.row.birth }
    result.phones = pick("phones", winner.phones, loser.phones, Self.mostPhones) { $0.number }
    result.documents = pick("documents", winner.documents, loser.documents, Self.mostDocuments) {
      $0.number
    }
    result.note = note(winner.note, loser.note)
    // Why there was none is the loser's to say where the numbers are hers.
    if winner.phones.isEmpty { result.facts.phones = loser.facts.phones }
    if winner.documents.isEmpty { result.facts.documents = loser.facts.documents }
    return result
  }

  private func pick<Item>(
    _ field: String,
    _ winners: [Item],
    _ losers: [Item],
    _ most: Int,
    _ number: (Item) -> String
  ) -> [Item] {
    switch choices[field] ?? .both {
    case .winner: return winners
    case .loser: return losers
    case .both, .unspecified:
      let known = Set(winners.map(number))
      return Array((winners + losers.filter { !known.contains(number($0)) }).prefix(most))
    }
  }

  private func note(_ winners: String, _ losers: String) -> String {
    switch choices["note"] ?? .both {
    case .winner: winners
    case .loser: losers
    case .both, .unspecified:
      winners == losers || losers.isEmpty
        ? winners : winners.isEmpty ? losers : String("\(winners)\n\(losers)".prefix(1_001))
    }
  }
}
