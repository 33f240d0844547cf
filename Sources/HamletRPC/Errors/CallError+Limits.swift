internal import HamletMessages
internal import HamletWire

extension CallError {
  /// `RESOURCE_EXHAUSTED`: try again later.
  package static func resourceExhausted(
    _ english: String = "The server is busy; try again.",
    _ chinese: String = "服务器繁忙，请稍后重试。",
    retryAfterMilliseconds: UInt32
  ) -> CallError {
    CallError(
      .resourceExhausted,
      english,
      chinese,
      details: ErrorDetails(retryAfterMs: retryAfterMilliseconds)
    )
  }

  /// `RESOURCE_EXHAUSTED`: a limit that was passed, with both sizes and the side that set it.
  ///
  /// The side is "client" or "server"; milliseconds of 0 say that waiting alone does not help.
  package static func limit(
    _ name: String,
    allowed: Int,
    actual: Int,
    side: String,
    retryAfterMilliseconds: UInt32 = 0
  ) -> CallError {
    let limit = Limit(
      name: name,
      allowed: UInt64(clamping: allowed),
      actual: UInt64(clamping: actual),
      side: side
    )
    return CallError(
      .resourceExhausted,
      "The \(side)'s limit \(name) is \(allowed); this would be \(actual).",
      "\(side == "client" ? "客户端" : "服务器")限制 \(name) 为 \(allowed),实际为 \(actual)。",
      details: ErrorDetails(limit: limit, retryAfterMs: retryAfterMilliseconds)
    )
  }
}
