import HamletMessages
import NIOCore

@testable import HamletWire

/// The heads of frames, and the status that is cut to fit one.
enum HeadTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let limit = 16 + Int(input.byte()) * 32
    let decoder = MessageDecoder()
    let payload = ByteBuffer(bytes: input.remaining)
    guard let head = try? decoder.decode(EndHead.self, from: payload) else { return }
    let fitted = head.fitted(to: limit) { $0.encodedSize() }
    let bare = EndHead(code: head.code, replayed: head.replayed).encodedSize()
    let size = fitted.encodedSize()
    try hold(size <= max(limit, bare), "\(size) bytes, not \(limit)")
    try hold(fitted.code == head.code, "another code")
    let isFront = head.message.utf8.starts(with: fitted.message.utf8)
    try hold(isFront, "other words than were given")
    let again = try? decoder.decode(EndHead.self, from: fitted.encoded())
    try hold(again == fitted, "a shortened head does not come back")
  }

  static var seeds: [[UInt8]] {
    let violation = FieldViolation(path: "name", rule: "r", messageEn: "e", messageZh: "错")
    let details = ErrorDetails(violations: [violation, violation])
    return [EndHead(code: 3, message: "该字段有误。no", details: details)].map { [9] + $0.encodedBytes() }
  }
}
