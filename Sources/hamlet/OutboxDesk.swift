import Foundation
import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import NIOCore
import Synchronization

/// The program's side of the outbox: whose it is, what goes into it, what is remembered of each write.
final class OutboxDesk: Sendable {
  let outbox: Outbox
  let link: ServerLink
  let identity: Identity
  let book: CommandBook
  /// Whether writes are not remembered one by one, as those of a batch, which has its own list of what
  /// was done.
  let forgets = Switch()
  /// The owner of a script's token; nil: a person's session.
  let tokenOwner: String?
  /// Whether a person waits for prompts, which must not wait for scrypt.
  let isInteractive: Bool
  private let state: Mutex<State>

  private struct State {
    /// The password or token of this run, once it is known to be good or all there is.
    var secret: OutboxSecret?
    /// Whether the secret is only what she said, with no server to ask.
    var isClaimed = false
    var language: ShellLanguage
    var nudge: (@Sendable () -> Void)?
    var hasComplained = false
  }

  init(
    outbox: Outbox,
    link: ServerLink,
    identity: Identity,
    token: String?,
    language: ShellLanguage,
    isInteractive: Bool
  ) {
    self.isInteractive = isInteractive
    self.outbox = outbox
    self.link = link
    self.identity = identity
    book = CommandBook.contract
    tokenOwner = token.map { OutboxSecret.owner(ofToken: $0) }
    state = Mutex(State(secret: token.map { OutboxSecret.token($0) }, language: language))
  }

  /// Whose writes these are; empty: not known.
  var owner: String { tokenOwner ?? identity.userName }
  var server: String { "\(link.endpoint)" }

  var language: ShellLanguage {
    get { state.withLock { $0.language } }
    set { state.withLock { $0.language = newValue } }
  }

  var secret: OutboxSecret? {
    get { state.withLock { $0.secret } }
    set { state.withLock { ($0.secret, $0.isClaimed) = (newValue, false) } }
  }

  /// Takes a secret that no server has seen: it must open what is there.
  func claim(_ secret: OutboxSecret) {
    state.withLock { ($0.secret, $0.isClaimed) = (secret, true) }
  }

  var isClaimed: Bool { state.withLock { $0.isClaimed } }

  /// Is told when something waits that could be sent.
  func onWork(_ nudge: @escaping @Sendable () -> Void) { state.withLock { $0.nudge = nudge } }
  func nudge() { state.withLock { $0.nudge }?() }

  func sender() -> OutboxSender {
    OutboxSender(
      outbox: outbox,
      link: link,
      owner: owner,
      language: language == .chinese ? .chinese : .english
    )
  }

  /// How many writes wait, for the prompt.
  var waiting: Int {
    guard let ledger = try? sender().ledger() else { return 0 }
    return ledger.entries.values.count { $0.isOpen && !$0.isDirect }
  }

  /// The number of a write that waits, by its key.
  func waits(_ key: String) -> Int64? {
    (try? outbox.items(of: owner))?.last { $0.key == key && $0.entry.isOpen }?.number
  }

  // MARK: Writes

  /// Whether something could be queued: it is known whose it is, and there is or can be a key to seal.
  var canQueue: Bool {
    !owner.isEmpty && (secret != nil || ((try? outbox.hasKey(owner)) ?? false))
  }

  /// Puts a write into the outbox; what it gives says that it is there, or why not.
  func queue(_ call: OutgoingCall, _ payload: ByteBuffer) -> CallFailure {
    let zh = call.language == .chinese
    if let refusal = RequestRecords.refusal(call.command, in: book) {
      return setup(refusal.text(call.language) + (zh ? "未发送。" : " Nothing was sent."))
    }
    guard !owner.isEmpty else {
      return setup(
        zh ? "不知道写入者：请先登录一次。" : "Whose write this is is not known: log in here once."
      )
    }
    do throws(OutboxError) {
      try establish()
      guard let number = try outbox.add(draft(call, payload, isDirect: false)) else {
        return setup(
          zh
            ? "此键的写入已有结果：hamlet resume \(call.key)"
            : "A write with this key is over already: hamlet resume \(call.key)"
        )
      }
      nudge()
      return CallFailure(
        .queued,
        code: "QUEUED",
        message: zh
          ? "已放入发件箱 #\(number) \(call.command.words) 键 \(call.key)（尚未到达服务器）"
          : "queued #\(number) \(call.command.words) key \(call.key) (not yet on the server)",
        key: call.key
      )
    } catch {
      return setup(zh ? error.chinese : error.english)
    }
  }

  private func setup(_ message: String) -> CallFailure {
    CallFailure(.setup, code: "FAILED_PRECONDITION", message: message)
  }

  func draft(_ call: OutgoingCall, _ payload: ByteBuffer, isDirect: Bool) -> OutboxDraft {
    let records = RequestRecords(call.request, of: call.command, in: book)
    return OutboxDraft(
      owner: owner,
      server: server,
      method: call.command.wireName,
      key: call.key,
      request: Array(payload.readableBytesView),
      summary: summary(call),
      named: records.named,
      own: records.own,
      isDirect: isDirect
    )
  }

  /// The request in short: what was given, masked where the contract says so.
  private func summary(_ call: OutgoingCall) -> String {
    guard case .object(let members) = call.request else { return "" }
    let fields = book.fields(of: call.command)
    var values = ValueText(book: book, language: call.language, shortensIDs: true)
    values.names = call.names
    let parts = members.compactMap { member -> String? in
      // The id of a new record says nothing to anybody.
      guard let field = fields.first(where: { $0.name == member.name }),
        member.name != "id" || members.count == 1
      else { return nil }
      let text = values.text(member.value, of: field)
      return text.isEmpty ? nil : "\(field.label(call.language))=\(text)"
    }
    return String(parts.joined(separator: " ").prefix(200))
  }

  /// Writes down a keyed write before it is sent, with its key and its bytes; nil where that is not
  /// possible: then it is sent all the same.
  func remember(_ call: OutgoingCall, _ payload: ByteBuffer) -> Int64? {
    guard !forgets.isOn, call.command.method.idempotency == .keyed, !call.key.isEmpty, canQueue,
      RequestRecords.refusal(call.command, in: book) == nil
    else { return nil }
    do throws(OutboxError) {
      try establish()
      guard let number = try outbox.add(draft(call, payload, isDirect: true)) else { return nil }
      try outbox.record(.began, of: number)
      return number
    } catch {
      complain(error)
      return nil
    }
  }

  /// Writes down that the server confirmed it, before anybody is told.
  func isDone(_ number: Int64?, _ answer: ByteBuffer) {
    guard let number else { return }
    do throws(OutboxError) {
      try outbox.record(.done, of: number, answer: Array(answer.readableBytesView))
    } catch {
      if error.code != .state { complain(error) }
    }
  }

  /// Takes in that it failed; whether it stays, since nobody knows what became of it.
  func failed(_ number: Int64?, _ error: CallError) -> Bool {
    guard let number else { return false }
    do throws(OutboxError) {
      let verdict = AttemptVerdict(error)
      if verdict == .lost {
        try outbox.record(.lost(nextTry: 0), of: number)
        return true
      }
      if verdict != .refused(isSettled: true) {
        try outbox.record(.failed(nextTry: 0), of: number)
        if try outbox.item(number).entry.mayHaveHappened { return true }
      }
      try outbox.forget(number)
    } catch {
      if error.code != .state { complain(error) }
    }
    return false
  }

  /// Says once that writes are not remembered, and why.
  private func complain(_ error: OutboxError) {
    let isFirst = state.withLock { state in
      defer { state.hasComplained = true }
      return !state.hasComplained
    }
    guard isFirst else { return }
    let words = language == .chinese ? error.chinese : error.english
    StandardStreams.complain("hamlet: \(VisibleText.of(words))\n")
  }
}
