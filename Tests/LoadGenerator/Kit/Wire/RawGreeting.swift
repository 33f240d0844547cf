package import HamletMessages
package import HamletTransport
internal import NIOCore

/// Prefaces, HELLOs, and the token, which stays with the connection.
package enum RawGreeting {
  /// Connects, greets and, with a token, asks who it is once.
  package static func line(
    to endpoint: Endpoint,
    from source: String? = nil,
    token: String
  )
    throws -> RawLine
  {
    let socket = try RawSocket.connect(to: endpoint, from: source)
    do {
      let tank = ByteTank()
      let hello = try greet(socket, tank)
      var highest: UInt32 = 0
      if !token.isEmpty {
        highest = 1
        try identify(socket, tank, token: token)
      }
      RawSocket.setNonblocking(socket)
      return RawLine(
        socket: socket,
        maxCalls: max(8, Int(hello.maxCalls)),
        highestCall: highest,
        remembersHeads: hello.minor >= 1
      )
    } catch {
      RawSocket.close(socket)
      throw error
    }
  }

  /// Says what the generator takes; the server's HELLO comes back.
  package static func greet(_ socket: Int32, _ tank: ByteTank) throws -> Hello {
    let mine = Hello(
      minor: 1,
      agent: "hamlet-load/2",
      maxFrame: UInt32(RawFrame.most),
      callCredit: UInt32(2 * RawFrame.most),
      schemaSha256: Contract.schemaSHA256,
      timeUnixMs: LoadTime.unixMilliseconds()
    )
    try RawSocket.write(FrameBytes.opening(mine), to: socket)
    while tank.count < 8 { try RawSocket.read(from: socket, into: tank) }
    guard tank.bytes.starts(with: FrameBytes.preface) else {
      throw LineError("the server does not speak version 1 of the protocol in plaintext")
    }
    tank.take(8)
    return try wait(for: .hello, socket, tank) { frame in
      try MessageDecoder().decode(Hello.self, from: ByteBuffer(bytes: frame.head))
    }
  }

  private static func identify(_ socket: Int32, _ tank: ByteTank, token: String) throws {
    let head = CallHead(method: "hamlet.v1.SessionService/WhoAmI", token: token, language: "en")
    try RawSocket.write(FrameBytes.call(head, WhoAmIRequest(), number: 1), to: socket)
    let refusal = try wait(for: .end, socket, tank) { Refusal($0.head, MessageDecoder()) }
    if let refusal { throw LineError(refusal.text) }
  }

  private static func wait<R>(
    for kind: RawFrame.Kind,
    _ socket: Int32,
    _ tank: ByteTank,
    _ body: (RawFrame) throws -> R
  ) throws -> R {
    while true {
      if let frame = try RawFrame.next(in: tank.bytes) {
        defer { tank.take(frame.count) }
        if frame.kind == kind { return try body(frame) }
        guard frame.kind != .goaway else { throw LineError("the server is closing") }
      } else {
        try RawSocket.read(from: socket, into: tank)
      }
    }
  }
}
