/// Why the outbox did not do what was asked; both sentences are safe to show.
package struct OutboxError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Code: Sendable, Hashable {
    /// The file cannot be read or written as it is.
    case file
    /// What is sealed needs its author's password.
    case closed
    /// There is no key to seal for this user yet.
    case noKey
    /// No such item.
    case unknown
    /// The item's state does not allow it.
    case state
  }

  package let code: Code
  package let english: String
  package let chinese: String

  init(_ code: Code, _ english: String, _ chinese: String) {
    self.code = code
    self.english = english
    self.chinese = chinese
  }

  package var description: String { english }

  /// What is sealed stays closed.
  package static var isClosed: OutboxError { closed }
  /// There is no key to seal for her.
  package static var noKeyYet: OutboxError { noKey }

  static let closed = OutboxError(
    .closed,
    "The outbox is closed: its author's password opens it.",
    "发件箱已锁：请用写入者的密码打开。"
  )
  static let noKey = OutboxError(
    .noKey,
    "The outbox of this profile has no key for this user yet: log in here once with the password.",
    "此配置的发件箱尚无该用户的密钥：请先在此用密码登录一次。"
  )

  static func unknown(_ number: Int64) -> OutboxError {
    OutboxError(.unknown, "There is no item \(number).", "没有第 \(number) 项。")
  }

  static func state(_ number: Int64, _ state: OutboxState) -> OutboxError {
    OutboxError(
      .state,
      "Item \(number) is \(state.rawValue); this cannot be done with it now.",
      "第 \(number) 项现为「\(state.chinese)」，不能这样做。"
    )
  }

  static func file(_ path: String, _ english: String, _ chinese: String) -> OutboxError {
    OutboxError(.file, "\(path) \(english)", "\(path) \(chinese)")
  }
}

extension OutboxState {
  /// The word in Chinese.
  package var chinese: String {
    switch self {
    case .waiting: "待发送"
    case .sent: "待确认"
    case .done: "已完成"
    case .refused: "被拒绝"
    case .dropped: "已放弃"
    }
  }
}
