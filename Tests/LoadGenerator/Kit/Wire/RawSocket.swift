internal import CLoadWait
internal import Glibc
package import HamletTransport

/// Plain sockets of the generator's own.
package enum RawSocket {
  /// Connects, by TCP perhaps from a source address; blocking, with five seconds for each step.
  package static func connect(
    to endpoint: Endpoint,
    from source: String? = nil
  ) throws(LineError)
    -> Int32
  {
    switch endpoint {
    case .tcp(let host, let port): try tcp(host, port, from: source)
    case .unix(let path): try unix(path)
    }
  }

  /// The same without a limit of time for reading and writing.
  package static func connect(to endpoint: Endpoint, isPatient: Bool) throws(LineError) -> Int32 {
    let socket = try connect(to: endpoint)
    if isPatient { setPatience(socket, seconds: 0) }
    return socket
  }

  /// Listens on a free port of loopback.
  package static func listen() throws(LineError) -> (socket: Int32, port: Int) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        Glibc.bind(socket, address, size) == 0 && Glibc.listen(socket, 64) == 0
          && getsockname(socket, address, &size) == 0
      }
    }
    guard socket >= 0, result else { throw fault("listening") }
    return (socket, Int(UInt16(bigEndian: address.sin_port)))
  }

  /// The next connection that comes; blocking.
  package static func accept(_ listener: Int32) throws(LineError) -> Int32 {
    let socket = Glibc.accept(listener, nil, nil)
    guard socket >= 0 else { throw fault("accepting") }
    setNoDelay(socket)
    return socket
  }

  /// Raises this process's limit of open files as far as it may, and gives it.
  package static func raiseFileLimit() -> Int { Int(clamping: load_raise_files()) }

  static func setNoDelay(_ socket: Int32) {
    var one: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  static func setPatience(_ socket: Int32, seconds: Int) {
    var patience = timeval(tv_sec: seconds, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
  }

  package static func close(_ socket: Int32) { _ = Glibc.close(socket) }

  package static func setNonblocking(_ socket: Int32) {
    _ = fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK)
  }

  /// Writes all of `bytes`.
  package static func write(_ bytes: [UInt8], to socket: Int32) throws(LineError) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(
          socket,
          $0.baseAddress.map { $0 + sent },
          bytes.count - sent,
          Int32(MSG_NOSIGNAL)
        )
      }
      guard count > 0 else { throw fault("writing") }
      sent += count
    }
  }

  /// Reads once; at least one byte.
  package static func read(from socket: Int32, into tank: ByteTank) throws(LineError) {
    let room = tank.room(16 * 1024)
    let count = Glibc.read(socket, room.baseAddress, room.count)
    guard count != 0 else { throw LineError("the server closed the connection") }
    guard count > 0 else { throw fault("reading") }
    tank.wrote(count)
  }

  private static func fault(_ what: String) -> LineError {
    LineError("\(what): \(String(cString: strerror(errno)))")
  }

  private static func tcp(
    _ host: String,
    _ port: Int,
    from source: String?
  ) throws(LineError)
    -> Int32
  {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let first = found else {
      throw LineError("\(host) is not known")
    }
    defer { freeaddrinfo(found) }
    let socket = Glibc.socket(first.pointee.ai_family, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw fault("opening a socket") }
    prepare(socket)
    if let source { try bind(socket, to: source) }
    guard Glibc.connect(socket, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0 else {
      defer { close(socket) }
      throw fault("connecting to \(host):\(port)")
    }
    return socket
  }

  private static func bind(_ socket: Int32, to source: String) throws(LineError) {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    var one: Int32 = 1
    // The port is chosen with the peer known: else a single address has but 28,000 for all peers.
    setsockopt(socket, Int32(IPPROTO_IP), 24, &one, socklen_t(MemoryLayout<Int32>.size))
    guard inet_pton(AF_INET, source, &address.sin_addr) == 1 else {
      throw LineError("\(source) is no address")
    }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw fault("binding to \(source)") }
  }

  private static func unix(_ path: String) throws(LineError) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw LineError("the socket's path is too long")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw fault("opening a socket") }
    prepare(socket)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else {
      defer { close(socket) }
      throw fault("connecting to \(path)")
    }
    return socket
  }

  private static func prepare(_ socket: Int32) {
    setNoDelay(socket)
    setPatience(socket, seconds: 5)
  }
}
