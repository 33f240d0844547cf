import HamletLoadKit
import HamletTransport

/// Makes the generator's own connections.
enum RawLines {
  static func open(_ count: Int, of town: Town) throws -> [RawLine] {
    try (0..<count).map { place in
      try RawGreeting.line(
        to: town.endpoint,
        from: SourceAddresses.source(of: place, among: count, to: town.endpoint),
        token: town.token
      )
    }
  }

  static func close(_ lines: [RawLine]) {
    for line in lines { RawSocket.close(line.socket) }
  }
}
