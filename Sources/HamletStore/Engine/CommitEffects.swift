/// What has to be done elsewhere once a transaction is durable; the writer's thread alone has it.
final class CommitEffects {
  private(set) var forgotten: [Forgotten] = []

  /// How much there is, to come back to when a request is taken back.
  var mark: Int { forgotten.count }

  /// Notes what is being erased.
  func note(_ entry: Forgotten) { forgotten.append(entry) }

  func back(to mark: Int) { forgotten.removeSubrange(mark...) }

  func clear() { forgotten = [] }
}
