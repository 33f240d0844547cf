import HamletAudit
import HamletDomain

/// What a server shows of its history, and proofs that somebody hands over.
enum ProofTrial {
  private static let signer = LogSigner(name: "town", secret: [UInt8](repeating: 7, count: 32))

  static func run(_ input: [UInt8]) throws(Finding) {
    let text = FuzzInput(input).text
    if let key = LogKey(text: text) { try hold(key.text == text, "a key does not come back") }
    guard let signer else { throw Finding("there is no key") }
    if let proof = AuditProof(text: text) {
      let again = AuditProof(text: proof.text)
      try hold(again == proof, "a proof does not come back")
      try hold(proof.verified(by: signer.key) == nil || seedTexts.contains(text), "a forged proof")
    }
    guard let note = SignedNote(text), let checkpoint = LogCheckpoint(note) else { return }
    let signed = signer.sign(checkpoint) ?? ""
    try hold(
      SignedNote(signed).flatMap { LogCheckpoint($0) } == checkpoint,
      "a checkpoint does not come back"
    )
    // A key vouches for its own log alone.
    let own = LogCheckpoint(note: signed, signedBy: signer.key)
    try hold(
      own == (checkpoint.origin == signer.key.name ? checkpoint : nil),
      "a key vouches for another's log"
    )
    try judge(text, signer.key)
  }

  /// Nothing but what was signed extends what was seen.
  private static func judge(_ text: String, _ key: LogKey) throws(Finding) {
    let hashes = [AuditHash([UInt8](repeating: 1, count: 32))].compactMap { $0?.bytes }
    let seen = checkpoint(size: 5, fill: 9).flatMap { signer?.sign($0) }
      .flatMap { SeenHistory(key: key, note: $0) }
    let verdict = HistoryJudge.judge(seen: seen, note: text, key: key.text, consistency: hashes)
    switch verdict {
    case .alarm: break
    case .same, .first, .extended:
      try hold(seedTexts.contains(text), "a history that nobody signed is taken")
    }
  }

  private static func checkpoint(size: UInt64, fill: UInt8) -> LogCheckpoint? {
    guard let hash = AuditHash([UInt8](repeating: fill, count: 32)) else { return nil }
    return LogCheckpoint(
      origin: "town",
      size: size,
      root: hash,
      head: hash,
      atUnixMilliseconds: 1_790_000_000_000,
      after: 0
    )
  }

  private static let seedTexts: [String] = {
    guard let signer, let checkpoint = checkpoint(size: 1, fill: 3),
      let note = signer.sign(checkpoint)
    else { return [] }
    let path = InclusionProof(index: 0, size: 1, hashes: [])
    let proof = AuditProof(before: [], canonical: [1, 2, 3], path: path, note: note)
    return [note, proof.text, signer.key.text]
  }()

  static var seeds: [[UInt8]] { seedTexts.map { Array($0.utf8) } }
}
