package import HamletMessages

/// The contract as the shell looks things up in it: commands by their words, types by their names.
package struct CommandBook: Sendable {
  /// Every command, in the contract's order.
  package let commands: [Command]
  /// The first words, in the contract's order, each once.
  package let nouns: [String]
  /// What ids and codes stand for.
  package let kinds: RecordKinds
  private let byWords: [String: Command]
  private let byNoun: [String: [Command]]
  private let byWireName: [String: Command]
  private let messages: [String: MessageInfo]
  private let enums: [String: EnumInfo]

  /// Indexes a contract.
  package init(_ schema: Schema) {
    var commands: [Command] = []
    for service in schema.services {
      for method in service.methods {
        let words = method.command.split(separator: " ").map(String.init)
        guard words.count == 2 else { continue }
        commands.append(
          Command(service: service, method: method, noun: words[0], verb: words[1])
        )
      }
    }
    self.commands = commands
    var seen: Set<String> = []
    nouns = commands.map(\.noun).filter { seen.insert($0).inserted }
    byNoun = Dictionary(grouping: commands, by: \.noun)
    byWords = Dictionary(commands.map { ($0.words, $0) }) { first, _ in first }
    byWireName = Dictionary(commands.map { ($0.wireName, $0) }) { first, _ in first }
    var messages = Dictionary(schema.messages.map { ($0.name, $0) }) { first, _ in first }
    let uploads = commands.compactMap { FileUpload($0.method) { messages[$0] } }
    for upload in uploads { messages[upload.request.name] = upload.request }
    self.messages = messages
    kinds = RecordKinds(commands, messages: messages)
    enums = Dictionary(schema.enums.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The command of two words.
  package func command(_ noun: String, _ verb: String) -> Command? { byWords["\(noun) \(verb)"] }

  /// The command of a method named `Service.Method`, with or without the package, or on the wire.
  package func command(method name: String) -> Command? {
    if let exact = byWireName[name] { return exact }
    return commands.first {
      $0.shortName == name || "\($0.service.name).\($0.method.name)" == name
        || $0.shortName.replacing("Service.", with: ".") == name
        || "\($0.noun).\($0.method.name)" == name
    }
  }

  /// The commands of one noun.
  package func commands(of noun: String) -> [Command] { byNoun[noun] ?? [] }

  /// The commands that a Chinese word is about: those of the nouns whose area is called so, then those
  /// that are called so themselves, as `居民` or `登记`.
  package func commands(called word: String) -> [Command] {
    guard word.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) else { return [] }
    let areas = commands.filter { $0.service.text?.zh.hasPrefix(word) ?? false }
    let known = Set(areas.map(\.words))
    let own = commands.filter { command in
      (command.method.text?.zh.contains(word) ?? false) && !known.contains(command.words)
    }
    return areas + own
  }

  /// A message type by its full name.
  package func message(_ name: String) -> MessageInfo? { messages[name] }

  /// An enum by its full name.
  package func enumeration(_ name: String) -> EnumInfo? { enums[name] }

  /// Whether the server looks at a command's file without doing anything, when asked to.
  package func takesDryRun(_ command: Command) -> Bool {
    command.method.clientStreams && fields(of: command).contains { $0.name == "dry_run" }
  }

  /// The fields of a command's request.
  package func fields(of command: Command) -> [FieldInfo] {
    message(command.method.input)?.fields ?? []
  }
}
