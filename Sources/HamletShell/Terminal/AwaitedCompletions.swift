/// Completions of which the live part is still awaited.
struct AwaitedCompletions: Sendable {
  /// How long live values are waited for; nobody notices that.
  static let patience = Duration.milliseconds(150)

  /// The question's number, so that an answer to an earlier one is known.
  let question: Int
  /// What is known here.
  let local: Completions
  /// When the rest comes too late.
  let deadline: ContinuousClock.Instant
  /// The work that finds the rest.
  let task: Task<Void, Never>

  /// Asks; the answer comes through the pipe.
  init(
    question: Int,
    local: Completions,
    beginning: [Character],
    wake: WakePipe,
    find: @escaping @Sendable ([Character]) async -> Completions
  ) {
    self.question = question
    self.local = local
    deadline = .now + Self.patience
    task = Task { wake.post(await find(beginning), for: question) }
  }

  /// How many milliseconds are left, at least none.
  var left: Int32 {
    let left = ContinuousClock.now.duration(to: deadline)
    return Int32(max(0, min(1_000, left / .milliseconds(1))).rounded(.up))
  }
}
