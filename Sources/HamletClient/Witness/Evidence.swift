internal import HamletAudit
internal import HamletDomain

/// What both sides said when a history did not extend what was seen, for whoever looks into it.
enum Evidence {
  static func text(
    _ kind: HistoryJudge.Alarm,
    server: String,
    seen: SeenHistory,
    answer: HistoryWitness.Answer?,
    at now: Int64
  ) -> String {
    let proof = answer?.consistency.map { Base64.text($0) }.joined(separator: "\n") ?? ""
    return """
      \(server) 的历史与此前所见不符 (\(kind.rawValue))，发现于 \(now)。
      The history of \(server) does not go on from what was seen (\(kind.rawValue)), found at \(now).

      == 此前所见 · seen before ==
      \(seen.key.text)
      \(seen.note)
      == 现在出示 · shown now ==
      \(answer?.key ?? "-")
      \(answer?.note ?? "-")
      == 一致性证明 · consistency proof ==
      \(proof.isEmpty ? "-" : proof)

      """
  }
}
