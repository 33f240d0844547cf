package import HamletMessages

/// The contract as the shell looks things up in it: commands by their words, types by their names.
package final class CommandBook: Sendable {
  /// That of the contract that this program was built from.
  package static let contract = CommandBook(Contract.schema)

  /// Every command, in the contract's order.
  package let commands: [Command]
  /// The first words, in the contract's order, each once.
  package let nouns: [String]
  private let byWords: [String: Command]
  private let byNoun: [String: [Command]]
  private let byWireName: [String: Command]
  private let contract: SchemaIndex
  /// What a person gives for a method that takes a file, by the request's name.
  private let uploads: [String: MessageInfo]
  private let readKinds = MadeOnce<RecordKinds>()

  /// Indexes the commands of a contract.
  package init(_ contract: SchemaIndex) {
    self.contract = contract
    let commands = contract.allMethods.compactMap { method -> Command? in
      guard !method.noun.isEmpty, !method.verb.isEmpty, !method.verb.contains(" "),
        let service = contract.service(method.service)
      else { return nil }
      return Command(
        service: service,
        method: method.info,
        noun: method.noun,
        verb: method.verb
      )
    }
    self.commands = commands
    var seen: Set<String> = []
    nouns = commands.map(\.noun).filter { seen.insert($0).inserted }
    byNoun = Dictionary(grouping: commands, by: \.noun)
    byWords = Dictionary(commands.map { ($0.words, $0) }) { first, _ in first }
    byWireName = Dictionary(commands.map { ($0.wireName, $0) }) { first, _ in first }
    let requests = commands.compactMap { FileUpload($0.method) { contract.message($0) }?.request }
    uploads = Dictionary(requests.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What ids and codes stand for.
  package var kinds: RecordKinds {
    readKinds.value { RecordKinds(commands) { self.message($0) } }
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
  package func message(_ name: String) -> MessageInfo? { uploads[name] ?? contract.message(name) }

  /// An enum by its full name.
  package func enumeration(_ name: String) -> EnumInfo? { contract.enumeration(name) }

  /// Whether a command sends a file.
  package func takesFile(_ command: Command) -> Bool { uploads[command.method.input] != nil }

  /// Whether the server looks at a command's file without doing anything, when asked to.
  package func takesDryRun(_ command: Command) -> Bool {
    command.method.clientStreams && fields(of: command).contains { $0.name == "dry_run" }
  }

  /// The fields of a command's request.
  package func fields(of command: Command) -> [FieldInfo] {
    message(command.method.input)?.fields ?? []
  }
}
