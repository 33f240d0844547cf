import HamletMessages
import NIOCore

@testable import HamletMessages

/// Bytes as a message of a type: pre-check, unpack, rules, JSON and back.
enum MessageTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let type = TypeChoice.type(at: input.number())
    try run(type, ByteBuffer(bytes: input.remaining))
  }

  private static func run<M: ContractMessage>(
    _: M.Type,
    _ payload: ByteBuffer
  ) throws(Finding) {
    let arena = Arena()
    let decoder = MessageDecoder(arena: arena)
    let most = DecodeLimits.standard.memory(forBytes: payload.readableBytes)
    let value = try? decoder.decode(M.self, from: payload)
    try hold(arena.used <= most, "\(arena.used) bytes of memory where \(most) are allowed")
    let json = try? JSONMapping.json(from: payload, type: M.typeName)
    try hold((value == nil) == (json == nil), "JSON and Swift disagree about \(M.typeName)")
    guard let value, let json else { return }
    try comesBack(value, decoder)
    try comesBack(json, M.typeName)
    try keepsRules(M.self, payload, decoder)
  }

  private static func comesBack<M: ContractMessage>(
    _ value: M,
    _ decoder: MessageDecoder
  ) throws(Finding) {
    let bytes = value.encoded()
    try hold(value.encodedSize() == bytes.readableBytes, "another size than was told")
    let again = try? decoder.decode(M.self, from: bytes)
    try hold(again == value, "\(M.typeName) does not come back")
  }

  private static func comesBack(_ json: JSONValue, _ type: String) throws(Finding) {
    let parsed = try? JSONValue(parsing: json.text(pretty: true))
    try hold(parsed == json, "the JSON of \(type) is not read as it was written")
    // An enum number or an id of another length than the contract's is shown and not taken back.
    guard let payload = try? JSONMapping.payload(from: json, type: type) else { return }
    let again = try? JSONMapping.json(from: payload, type: type)
    try hold(again == json, "the JSON of \(type) does not come back")
  }

  /// Every problem is told in both languages, without a character that acts on a terminal.
  private static func keepsRules<M: ContractMessage>(
    _ type: M.Type,
    _ payload: ByteBuffer,
    _ decoder: MessageDecoder
  ) throws(Finding) {
    do throws(MessageError) {
      _ = try decoder.decode(type, from: payload, rulesToday: ContractSeeds.today)
    } catch {
      for problem in error.problems {
        try hold(!problem.english.isEmpty && !problem.chinese.isEmpty, "\(problem) has no words")
        for text in [problem.english, problem.chinese, problem.path, problem.rule] {
          try TerminalRule.check(text)
        }
      }
    }
  }
}
