/// An item as it is sent, first and each further time.
struct OutboxParcel: Sendable {
  let number: Int64
  let method: String
  let key: String
  let request: [UInt8]
  /// Milliseconds that a slow link may take with it, and with what went before it.
  var linkMilliseconds: UInt32 = 0

  /// Bytes that it takes of the link.
  var bytes: Int { request.count + key.utf8.count + OutboxWindow.callBytes }
}
