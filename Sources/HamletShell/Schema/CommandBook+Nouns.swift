import HamletMessages

/// What nouns and kinds of records are called, and which come first.
extension CommandBook {
  /// What a kind of record is called; nil where the contract has no message of it.
  func label(ofKind kind: String, _ language: ShellLanguage) -> String? {
    let names = ["", "Summary", "Account", "Item"].map { "hamlet.v1.\(kind)\($0)" }
    let text = names.lazy.compactMap { self.message($0)?.text }.first
    return text.map { language == .chinese ? $0.zh : $0.en }
  }

  /// What a noun stands for: its only command, the records that it is about, or else its first
  /// command.
  func label(ofNoun noun: String, _ language: ShellLanguage) -> String {
    let commands = commands(of: noun)
    if let only = only(of: noun)?.method.text { return language == .chinese ? only.zh : only.en }
    if let kind = kinds.kind(ofNoun: noun), let label = label(ofKind: kind, language) {
      return label
    }
    // What it is about is in no message: its first command says it best.
    let first = commands.first?.method.text
    return language == .chinese ? "\(first?.zh ?? "")等" : "\(first?.en ?? "") …"
  }

  /// The nouns by their services: first those of the services that village workers use most.
  var nounsByService: [(service: ServiceInfo, nouns: [String])] {
    var order: [String] = []
    var groups: [String: (service: ServiceInfo, nouns: [String], uses: Int)] = [:]
    let worker = enumeration("hamlet.v1.Role")?.values.first { $0.shortName == "village_worker" }
    for noun in nouns {
      let commands = commands(of: noun)
      guard let service = commands.first?.service else { continue }
      if groups[service.name] == nil { order.append(service.name) }
      var group = groups[service.name] ?? (service, [], 0)
      group.nouns.append(noun)
      group.uses += commands.count { $0.method.roles.contains { $0 == worker?.number } }
      groups[service.name] = group
    }
    // The places keep the contract's order among equals.
    let sorted = order.enumerated().sorted { first, second in
      let (one, other) = (groups[first.element]?.uses ?? 0, groups[second.element]?.uses ?? 0)
      return one == other ? first.offset < second.offset : one > other
    }
    return sorted.compactMap { groups[$0.element].map { ($0.service, $0.nouns) } }
  }
}
