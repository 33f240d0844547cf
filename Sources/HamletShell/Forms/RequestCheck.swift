package import HamletDomain
package import HamletMessages

/// The server's own field rules, applied here to a request that is not sent yet.
package enum RequestCheck {
  /// What is wrong with a request; nothing for one that the server has to see first, as a file's.
  package static func problems(
    _ request: JSONValue,
    of command: Command,
    today: CivilDate
  ) -> [FieldProblem] {
    guard !command.method.clientStreams else { return [] }
    let type = command.method.input
    do throws(MessageError) {
      let payload = try JSONMapping.payload(from: request, type: type)
      try MessageDecoder().check(payload, type: type, rulesToday: today)
      return []
    } catch {
      return error.problems
    }
  }

  /// A path of the contract's spelling with dots alone, as `phones.0.number`.
  package static func dotted(_ path: String) -> String {
    path.replacing("[", with: ".").replacing("]", with: "")
  }
}
