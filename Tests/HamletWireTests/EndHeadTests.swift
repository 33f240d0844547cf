import HamletMessages
import NIOCore
import Testing

@testable import HamletWire

@Suite("A status that does not fit its head")
struct EndHeadTests {
  private let writer = FrameWriter()

  private func fitted(_ head: EndHead) -> EndHead {
    head.fitted(to: WireLimits.head) { writer.size(of: $0) }
  }

  @Test("One that fits stays as it is.")
  func fits() {
    let head = EndHead(code: 3, message: "No.", details: ErrorDetails(missingPurpose: "newborn"))
    #expect(fitted(head) == head)
  }

  @Test("A long message is cut at a whole character.", arguments: ["a", "é", "村", "👩‍🌾", "e\u{301}"])
  func message(character: String) {
    let head = EndHead(code: 3, message: String(repeating: character, count: 9_000))
    let result = fitted(head)
    #expect(writer.size(of: result) <= WireLimits.head)
    #expect(writer.size(of: result) > WireLimits.head - 32)
    #expect(head.message.utf8.starts(with: result.message.utf8))
    #expect(!result.message.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test("Then entries of details are dropped from the last on.")
  func details() throws {
    let violations = (0..<1_000).map { index in
      FieldViolation(
        path: "phones[\(index)].number",
        rule: "phone",
        messageEn: "No.",
        messageZh: "否。"
      )
    }
    let head = EndHead(code: 3, message: "Bad.", details: ErrorDetails(violations: violations))
    let result = fitted(head)
    let kept = try #require(result.details).violations
    #expect(result.message.isEmpty)
    #expect(!kept.isEmpty)
    #expect(kept == Array(violations.prefix(kept.count)))
    #expect(writer.size(of: result) <= WireLimits.head)
    #expect(writer.size(of: result) > WireLimits.head - 128)
  }

  @Test("Details that cannot be cut are dropped whole.")
  func uncuttable() {
    let purpose = String(repeating: "p", count: 9_000)
    let head = EndHead(code: 9, message: "x", details: ErrorDetails(missingPurpose: purpose))
    #expect(fitted(head) == EndHead(code: 9))
  }

  @Test("The server shortens by itself: an END always fits.")
  func end() throws {
    var server = ServerConnection(now: WireInstant(nanoseconds: 0))
    let now = WireInstant(nanoseconds: 0)
    var bytes = FrameWriter().opening(Hello())
    let head = CallHead(method: "m")
    _ = writer.write(.call, .last, call: 1, limit: 100, into: &bytes, head: head)
    server.receive(bytes, now: now)
    while server.next(now: now) != .none {}
    _ = server.takeOutput(upTo: 1, now: now)
    let long = EndHead(code: 3, message: String(repeating: "村", count: 100_000))
    #expect(server.end(1, long) == .queued)
    let output = server.takeOutput(upTo: 1, now: now)
    let frame = try #require(output)
    #expect(frame.readableBytes <= WireLimits.header + WireLimits.head)
  }
}
