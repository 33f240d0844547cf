internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import HamletWire
internal import NIOCore

/// Tells the audit of calls that were refused: by role, area, standing, purpose or budget.
///
/// What did not fit a rule of its fields, came too late or failed in the server was not refused.
struct RefusedCalls: RefusalRecorder {
  let store: Store
  /// The number of the field that names a method's record.
  private let primaries: [String: UInt32]

  init(store: Store) {
    self.store = store
    var primaries: [String: UInt32] = [:]
    for service in Contract.schema.schema.services {
      for method in service.methods where !method.primary.isEmpty {
        let field = Contract.schema.message(method.input)?.fields
          .first { $0.name == method.primary && $0.rule?.format == "id" }
        primaries["\(service.name)/\(method.name)"] = field?.number
      }
    }
    self.primaries = primaries
  }

  func failed(_ call: FailedCall, with error: CallError) {
    guard let caller = call.principal else { return }
    let record = call.request.flatMap { request in
      primaries[call.method].flatMap { Self.id(inField: $0, of: request) }
    }
    guard let reason = Self.reason(error, call, namesRecord: record != nil) else { return }
    for number in call.notedReads { store.retractRead(number) }
    store.auditRefusal(
      AuditRefusal(
        atUnixMilliseconds: call.atUnixMilliseconds,
        userID: caller.userID,
        userName: caller.userName,
        sessionID: caller.sessionID,
        deviceID: call.device,
        method: call.method,
        recordID: record ?? .none,
        reason: reason
      )
    )
  }

  func refused(_ connection: RefusedConnection) {
    store.auditRefusal(
      AuditRefusal(
        atUnixMilliseconds: connection.atUnixMilliseconds,
        deviceID: connection.device,
        connection: connection.reason,
        from: NetworkAddress.place(of: connection.source)
      )
    )
  }

  /// Why a call was refused; nil where it failed otherwise.
  static func reason(
    _ error: CallError,
    _ call: FailedCall,
    namesRecord: Bool
  ) -> DenialReason? {
    if let denial = error.denial { return denial }
    return switch error.code {
    case .permissionDenied: call.isAtTheDoor ? .role : .scope
    case .notFound: namesRecord ? .scope : nil
    default: nil
    }
  }

  /// The id in a field of a message's outermost level; nil where the bytes have none there.
  ///
  /// The bytes are not checked yet, so whatever does not fit ends the search.
  static func id(inField wanted: UInt32, of message: ByteBuffer) -> RecordID? {
    var bytes = message.readableBytesView[...]
    while let key = varint(&bytes) {
      let length: UInt64
      switch key & 7 {
      case 0:
        guard varint(&bytes) != nil else { return nil }
        continue
      case 1: length = 8
      case 2:
        guard let count = varint(&bytes) else { return nil }
        length = count
      case 5: length = 4
      default: return nil
      }
      guard length <= UInt64(bytes.count) else { return nil }
      if key >> 3 == UInt64(wanted), key & 7 == 2 {
        return RecordID(bytes: bytes.prefix(Int(length))).flatMap { $0.isNone ? nil : $0 }
      }
      bytes = bytes.dropFirst(Int(length))
    }
    return nil
  }

  private static func varint(_ bytes: inout ByteBufferView.SubSequence) -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 63, by: 7) {
      guard let byte = bytes.popFirst() else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }
}
