internal import HamletDomain
package import HamletStore
internal import Logging
internal import Synchronization

/// Seals anew, little by little, what is under another key than the current one.
package final class KeyRewriter: Sendable {
  /// Least time between two commits of a rewriting.
  package static let pause = Duration.milliseconds(30)
  /// How many times as long as a commit took it then rests: a writer at work is left four fifths.
  static let rests = 4

  private let env: ServiceEnvironment
  private let current = Mutex<KeyRewriteRecord?>(nil)
  private let wakes: AsyncStream<Void>
  private let bell: AsyncStream<Void>.Continuation

  init(_ env: ServiceEnvironment) {
    self.env = env
    (wakes, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// How far the rewriting at work is; nil where none is.
  var progress: KeyRewriteRecord? { current.withLock { $0 } }

  /// Says that there are new keys.
  func wake() { bell.yield() }

  /// Works until it is cancelled: at the start what was cut short, then whenever there are new keys.
  package func run() async {
    await attempt()
    for await _ in wakes { await attempt() }
  }

  private func attempt() async {
    do throws(StoreError) {
      try await finish(pause: Self.pause)
    } catch {
      // A stop cuts it short, which is no failure.
      guard !Task.isCancelled else { return }
      env.log.warning("sealing under the new key failed; it goes on at the next start")
    }
  }

  /// Brings everything under the current key, where it is not yet.
  package func finish(pause: Duration = .zero) async throws(StoreError) {
    let begun = env.clock()
    let ticket = WriteTicket(system: "hamletd/RewriteKeys", atUnixMilliseconds: begun)
    guard var rewrite = try await env.store.resumeRewrite(ticket) else { return }
    while rewrite.endedAt == 0, !Task.isCancelled {
      let before = rewrite.rewritten
      let start = ContinuousClock.now
      rewrite = try await step(rewrite)
      let took = ContinuousClock.now - start
      let now = rewrite
      current.withLock { $0 = now }
      // Cancelled: the next start goes on from here.
      guard rewrite.rewritten > before, pause > .zero else { continue }
      try? await Task.sleep(for: max(pause, took * Self.rests))
    }
    current.withLock { $0 = nil }
    guard rewrite.endedAt != 0 else { return }
    env.log.notice(
      "everything is sealed under the current key",
      metadata: ["key": "\(rewrite.key)", "rewritten": "\(rewrite.rewritten)"]
    )
  }

  /// One step; where the store is full for a moment, the same one again after it.
  private func step(_ rewrite: KeyRewriteRecord) async throws(StoreError) -> KeyRewriteRecord {
    do throws(StoreError) {
      return try await env.store.rewriteStep(rewrite, at: env.clock())
    } catch {
      guard case .busy(let wait) = error.code else { throw error }
      try? await Task.sleep(for: .milliseconds(Int(wait)))
      return rewrite
    }
  }
}
