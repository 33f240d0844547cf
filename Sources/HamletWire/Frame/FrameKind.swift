/// The types of frames, with what the protocol's table says of each.
enum FrameKind: UInt8, CaseIterable, Sendable {
  case hello = 0x01
  case ping = 0x02
  case goaway = 0x03
  case credit = 0x04
  case call = 0x10
  case message = 0x11
  case end = 0x12
  case reset = 0x13

  /// Whether `side` may send it.
  func mayCome(from side: Side) -> Bool {
    switch self {
    case .hello, .ping, .goaway, .credit, .message: true
    case .call, .reset: side == .client
    case .end: side == .server
    }
  }

  /// The flags that `side` may set.
  func flags(from side: Side) -> FrameFlags {
    switch self {
    case .hello, .goaway, .credit, .reset: []
    case .ping: .ack
    case .call: [.last, .none]
    case .message: side == .client ? [.last, .none] : []
    case .end: .none
    }
  }

  /// Whether it is about the connection, and so has call 0.
  var isOfConnection: Bool {
    switch self {
    case .hello, .ping, .goaway: true
    case .credit, .call, .message, .end, .reset: false
    }
  }

  var hasHead: Bool {
    switch self {
    case .hello, .goaway, .credit, .call, .end: true
    case .ping, .message, .reset: false
    }
  }

  var hasPayload: Bool {
    switch self {
    case .hello, .goaway, .credit, .reset: false
    case .ping, .call, .message, .end: true
    }
  }
}
