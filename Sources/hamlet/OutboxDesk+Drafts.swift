import HamletClient
import HamletShell

/// Drafts of forms, kept beside the outbox: sealed for their author, for a week.
extension OutboxDesk {
  /// Keeps them; `open` asks her password where what is sealed is closed.
  func draftKeeper(_ open: @escaping @Sendable () async -> Bool) -> DraftKeeper {
    DraftKeeper(
      keep: { [self] text in
        guard canQueue else { return nil }
        do throws(OutboxError) {
          try establish()
          return try outbox.keepDraft(text, owner: owner, server: server)
        } catch {
          // It stays a draft of this session, which says so.
          return nil
        }
      },
      drop: { [self] id in _ = try? outbox.dropDraft(id, owner: owner) },
      count: { [self] in
        owner.isEmpty ? 0 : (try? outbox.draftCount(owner: owner, server: server)) ?? 0
      },
      all: { [self] in
        guard !owner.isEmpty, await open() else { return nil }
        return (try? outbox.drafts(owner: owner, server: server))?
          .map { DraftKeeper.Kept(id: $0.id, text: $0.text) }
      }
    )
  }
}
