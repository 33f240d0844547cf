internal import HamletDomain
internal import HamletStore

extension TownServices {
  /// Puts the lines of a list of codes into the records, as "icd10"; gives how many there were.
  ///
  /// Throws the rule that a line breaks, and then nothing of the list is kept.
  package func loadCodes(_ lines: [String], into list: String) async throws -> Int {
    let codes = try lines.compactMap { try CodeListLine($0) }
    let now = environment.clock()
    let ticket = WriteTicket(system: "seed", atUnixMilliseconds: now)
    _ = try await environment.store.writeBulk(ticket) { tx in
      for code in codes {
        try tx.putCode(list: list, code: code.code, zh: code.zh, en: code.en)
      }
      return WriteOutcome(
        reply: [],
        recordType: "codes",
        recordID: .none,
        detail: "\(codes.count) of \(list)"
      )
    }
    return codes.count
  }
}
