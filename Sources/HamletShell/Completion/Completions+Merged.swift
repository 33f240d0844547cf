extension Completions {
  /// These and others that came later for the same text; what both have is there once.
  package func merged(with later: Completions) -> Completions {
    guard !candidates.isEmpty else { return later }
    guard later.range == range else { return self }
    if isGuess, !later.candidates.isEmpty { return later }
    var details: [String: String] = [:]
    for candidate in later.candidates { details[candidate.insertion] = candidate.detail }
    // The server tells more of a record than its name.
    let known = candidates.map { candidate in
      var told = candidate
      if let detail = details.removeValue(forKey: candidate.insertion),
        detail.hasPrefix(told.detail)
      {
        told.detail = detail
      }
      return told
    }
    let fresh = later.candidates.filter { details[$0.insertion] != nil }
    return Completions(range: range, candidates: known + fresh)
  }
}
