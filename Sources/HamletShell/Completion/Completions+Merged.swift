extension Completions {
  /// These and others that came later for the same text; what both have is there once.
  package func merged(with later: Completions) -> Completions {
    guard !candidates.isEmpty else { return later }
    guard later.range == range else { return self }
    if isGuess, !later.candidates.isEmpty { return later }
    let known = Set(candidates.map(\.insertion))
    let fresh = later.candidates.filter { !known.contains($0.insertion) }
    return Completions(range: range, candidates: candidates + fresh)
  }
}
