import HamletClient
import HamletRPC
import HamletShell
import Synchronization

/// Sends what waits while lines are typed: when something is queued, when the link or the session is
/// there again, and when a pause is over.
final class OutboxCourier: Sendable {
  private let desk: OutboxDesk
  private let history: HistoryWatch
  /// Shows a line above the one that is typed.
  private let announce: @Sendable (String) -> Void
  private let nudges: AsyncStream<Void>
  private let sink: AsyncStream<Void>.Continuation
  private let state = Mutex(State())

  private struct State {
    var running: Task<Void, Never>?
    var alarm: Task<Void, Never>?
    /// What was said last of why nothing is sent.
    var said: OutboxPass.Stop?
  }

  init(
    desk: OutboxDesk,
    history: HistoryWatch,
    announce: @escaping @Sendable (String) -> Void
  ) {
    self.desk = desk
    self.history = history
    self.announce = announce
    (nudges, sink) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  func start() {
    desk.onWork { [sink] in sink.yield() }
    let task = Task { for await _ in nudges { await work() } }
    state.withLock { $0.running = task }
    sink.yield()
  }

  /// Ends after the item that is being sent; what is written down is enough to go on from.
  func stop() {
    sink.finish()
    let (running, alarm) = state.withLock { ($0.running, $0.alarm) }
    alarm?.cancel()
    running?.cancel()
  }

  private func work() async {
    guard !desk.link.isLost, !desk.link.token.isEmpty, !desk.owner.isEmpty,
      await history.allowsWrites(desk.link, desk.language)
    else { return }
    do throws(OutboxError) {
      let sender = desk.sender()
      guard try sender.ledger().nextTime() != nil else { return }
      desk.open()
      let pass = try await sender.pass(isWaitedFor: false)
      tell(pass, left: try sender.ledger())
      plan(pass, try sender.ledger())
    } catch {
      announce(desk.language == .chinese ? error.chinese : error.english)
    }
  }

  private func tell(_ pass: OutboxPass, left ledger: OutboxLedger) {
    let zh = desk.language == .chinese
    let waiting = ledger.entries.values.count { $0.isOpen && !$0.isDirect }
    if !pass.isEmpty {
      let total = pass.done.count + pass.refused.count + waiting
      announce(
        zh
          ? "发件箱：已发送 \(pass.done.count)/\(total)，被拒绝 \(pass.refused.count)。"
          : "outbox: sent \(pass.done.count) of \(total); \(pass.refused.count) refused"
            + (pass.refused.isEmpty ? "." : ": \\outbox")
      )
    }
    let isNews = state.withLock { state in
      defer { state.said = pass.stop }
      return state.said != pass.stop
    }
    guard isNews, waiting > 0, let text = OutboxWords.stopped(pass.stop, zh) else { return }
    announce(zh ? "\(waiting) 项待发送：\(text)" : "\(waiting) wait: \(text)")
  }

  /// Comes back when the next item may be tried, or another shell may have finished.
  private func plan(_ pass: OutboxPass, _ ledger: OutboxLedger) {
    let pause: Int64
    switch pass.stop {
    case nil:
      guard let next = ledger.nextTime() else { return }
      pause = max(200, next - desk.outbox.now())
    case .busy?: pause = 2_000
    // The link's return, a login or \sync comes by itself.
    case .noLink?, .needsLogin?, .needsProof?, .closed?, .refused?: return
    }
    let alarm = Task { [sink] in
      try? await Task.sleep(for: .milliseconds(pause))
      if !Task.isCancelled { sink.yield() }
    }
    let former = state.withLock { state in
      defer { state.alarm = alarm }
      return state.alarm
    }
    former?.cancel()
  }
}
