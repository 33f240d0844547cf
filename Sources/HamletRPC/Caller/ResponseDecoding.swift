internal import HamletMessages
internal import HamletWire
internal import NIOCore

/// Reads what a server answers; a server that breaks the contract is reported as `internal`.
enum ResponseDecoding {
  static func decode<O: ContractMessage>(
    _ type: O.Type,
    from bytes: ByteBuffer
  ) throws(CallError) -> O {
    do {
      return try MessageDecoder(arena: Arena(), limits: .standard).decode(type, from: bytes)
    } catch {
      throw .internalFault("The server's answer cannot be read.", "无法解读服务器的应答。")
    }
  }

  /// The response of a call that has exactly one.
  static func onlyResponse(of call: any ClientCall) async throws(CallError) -> RawReply {
    guard let payload = try await call.next() else { throw noResponse }
    let end = await call.end()
    if let error = end.error { throw error }
    guard end.hasPayload else { throw noResponse }
    return RawReply(payload: payload, isReplay: end.isReplay)
  }

  private static let noResponse = CallError.internalFault(
    "The server answered OK without a response.",
    "服务器应答成功但没有内容。"
  )
}
