internal import HamletMessages

/// Reads the heads of refusals, of which nearly all say the same but when to come again.
struct RefusalReader {
  private let decoder = MessageDecoder()
  /// What the last one had before its time to come again, and what it said.
  private var known: [UInt8] = []
  private var text = ""

  /// Reads an END's head; nil: OK, and new.
  mutating func read(_ head: UnsafeRawBufferPointer) -> Refusal? {
    if let milliseconds = retry(of: head) {
      return Refusal(text: text, retryAfterMilliseconds: milliseconds)
    }
    let refusal = Refusal(head, decoder)
    if let refusal { note(refusal, head) }
    return refusal
  }

  /// When to come again, of a head that says what the last one said; else nil.
  private func retry(of head: UnsafeRawBufferPointer) -> UInt32? {
    guard !known.isEmpty, head.count > known.count, head.starts(with: known) else { return nil }
    var fields = MessageFields(UnsafeRawBufferPointer(rebasing: head[known.count...]))
    guard let details = fields.next(), details.number == 3, let bytes = details.bytes,
      fields.next() == nil
    else { return nil }
    var inner = MessageFields(bytes)
    guard let time = inner.next(), time.number == 3, inner.next() == nil else { return nil }
    let milliseconds = UInt32(clamping: time.value)
    // Only as it is written by everybody: what follows it would have been passed over.
    return head.count == known.count + Self.details(milliseconds).count ? milliseconds : nil
  }

  private mutating func note(_ refusal: Refusal, _ head: UnsafeRawBufferPointer) {
    let end = Self.details(refusal.retryAfterMilliseconds)
    guard refusal.retryAfterMilliseconds > 0, head.count > end.count,
      head.suffix(end.count).elementsEqual(end)
    else { return }
    known = Array(head.dropLast(end.count))
    text = refusal.text
  }

  /// Details that say nothing but when to come again, as they are written.
  private static func details(_ milliseconds: UInt32) -> [UInt8] {
    var rest = milliseconds
    var inner: [UInt8] = [3 << 3]
    repeat {
      inner.append(UInt8(truncatingIfNeeded: rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return [3 << 3 | 2, UInt8(inner.count)] + inner
  }
}
