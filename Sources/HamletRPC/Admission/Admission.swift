internal import Crypto
internal import HamletDomain
internal import HamletMessages
internal import HamletWire
internal import NIOCore

/// The one door: decides, in the protocol's order of errors, whether a call is let in.
///
/// Method, token, permission and key are judged here; replay, room, cardinality, decoding and
/// field rules follow in that order in `CallServer.answer` and in the method's step.
struct Admission: Sendable {
  let methods: MethodTable
  let authenticator: any Authenticator
  let devices: any DeviceRegister

  func admit(
    _ arrival: CallArrival,
    from client: ClientSession
  ) throws(CallError) -> AdmittedCall {
    let (token, last) = client.remembered(of: arrival.head)
    let method = if let last { last } else { try found(arrival, from: client) }
    guard client.device.isNone || !devices.isShutOut(client.device) else {
      throw .unauthenticated("This device was revoked.", "此设备已被吊销。")
    }
    guard client.isOrdinary || client.door.serves(method.name) else {
      throw .permissionDenied("This is not served here.", "此处不提供该功能。")
    }
    // Nobody to look for, nor to pass on: a principal and a grant are large.
    if client.isOrdinary, token.isEmpty {
      return try admitUnknown(arrival, to: method, from: client)
    }
    let now = arrival.unixMilliseconds
    let principal = client.door.standing ?? caller(token, from: client, at: now)
    let grant = try grant(principal, to: method, arrival)
    // Who runs the server proved it to the system that it runs on.
    if client.door.standing == nil { try Self.checkProof(method, principal, at: now) }
    try checkKey(method, arrival.head.idempotencyKey)
    return AdmittedCall(
      arrival: arrival,
      method: method,
      grant: grant,
      token: grant == nil ? "" : token,
      client: client,
      bytesAllowed: grant == nil ? try allowance(of: arrival, method, client) : nil
    )
  }

  /// Looks a method up, and has it remembered.
  private func found(
    _ arrival: CallArrival,
    from client: ClientSession
  ) throws(CallError) -> ServedMethod {
    guard let method = methods[arrival.head.method] else {
      throw CallError(.unimplemented, "The server has no such method.", "服务器没有此方法。")
    }
    client.note(method)
    return method
  }

  /// The same as for anybody, for a call without a token.
  private func admitUnknown(
    _ arrival: CallArrival,
    to method: ServedMethod,
    from client: ClientSession
  ) throws(CallError) -> AdmittedCall {
    guard method.access.isOpen else { throw .unauthenticated() }
    try checkKey(method, arrival.head.idempotencyKey)
    return AdmittedCall(
      arrival: arrival,
      method: method,
      grant: nil,
      token: "",
      client: client,
      bytesAllowed: try allowance(of: arrival, method, client)
    )
  }

  /// The only place where a call becomes a grant; nil: the method is open and nobody is known.
  private func grant(
    _ principal: Principal?,
    to method: ServedMethod,
    _ arrival: CallArrival
  ) throws(CallError) -> Grant? {
    guard let principal else {
      guard method.access.isOpen else { throw .unauthenticated() }
      return nil
    }
    do {
      return try Grant.admit(
        principal,
        to: method.access,
        atUnixMilliseconds: arrival.unixMilliseconds
      )
    } catch {
      throw CallError(error)
    }
  }

  private func checkKey(_ method: ServedMethod, _ key: String) throws(CallError) {
    guard method.isKeyed, !CallLimits.keyBytes.contains(key.utf8.count) else { return }
    throw .invalid(
      "idempotency_key",
      rule: key.isEmpty ? "required" : "max_length",
      "This method needs an idempotency key of 1-64 bytes.",
      "此方法需要 1-64 字节的幂等键。"
    )
  }

  /// Counts the call against its connection's share of calls without a valid token.
  private func allowance(
    of arrival: CallArrival,
    _ method: ServedMethod,
    _ client: ClientSession
  ) throws(CallError) -> Int {
    let allowed = CallLimits.unauthenticatedCallBytes
    let bytes = arrival.message?.readableBytes ?? 0
    guard bytes <= allowed else {
      throw .limit("unauthenticated_call_bytes", allowed: allowed, actual: bytes, side: "server")
    }
    let hasRoom =
      method.stepAtOnce == nil ? client.beginUnauthenticated() : client.hasUnauthenticatedRoom
    guard hasRoom else {
      let most = CallLimits.unauthenticatedCalls
      throw .limit("unauthenticated_calls", allowed: most, actual: most + 1, side: "server")
    }
    return allowed
  }

  static func digest(_ method: String, _ message: ByteBuffer?) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: Array(method.utf8))
    hash.update(data: [0])
    message?.withUnsafeReadableBytes { hash.update(bufferPointer: $0) }
    return Array(hash.finalize())
  }
}

extension CallError {
  /// The status for a caller who is known and not let in.
  init(_ refusal: AdmissionRefusal) {
    switch refusal {
    case .role: self = .permissionDenied()
    case .passwordToChange:
      self = .failedPrecondition(
        "Change your password first: session password.",
        "请先修改密码：session password。"
      )
    }
  }
}
