internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// What the audit has, in the words of the contract.
enum AuditWords {
  /// The kind of record that stands for a person's whose care view was opened in an emergency.
  static let emergency = "emergency"

  /// What a method does, in both languages; its name where the contract has it no more.
  static func action(_ method: String) -> (zh: String, en: String) {
    if method == AuditRefusal.connection { return ("连接服务器", "connect to the server") }
    guard let text = Contract.schema.method(method)?.info.text else { return (method, method) }
    return (text.zh, text.en)
  }

  /// The kinds of fields that a call of a method shows, or of one that writes takes.
  static func fields(_ method: String, reading: Bool) -> [(zh: String, en: String)] {
    guard let info = Contract.schema.method(method)?.info else { return [] }
    let message = Contract.schema.message(reading ? info.output : info.input)
    return (message?.fields ?? []).compactMap { field in
      field.text.map { (zh: $0.zh, en: $0.en) }
    }
  }

  static func item(_ record: AuditItemRecord) -> AuditItem {
    let words = action(record.method)
    return AuditItem(
      number: UInt64(clamping: record.number),
      atUnixMs: record.at,
      userName: record.userName,
      actionZh: words.zh,
      actionEn: words.en,
      callName: record.method,
      recordKind: record.recordType,
      recordId: record.recordID,
      purpose: record.purpose,
      reading: record.isRead,
      detail: record.detail,
      denied: record.refusal != nil,
      reason: record.refusal?.reason ?? .unspecified,
      times: UInt32(clamping: record.refusal?.times ?? 0),
      sessionId: record.sessionID,
      deviceId: record.deviceID
    )
  }

  static func access(_ record: AuditItemRecord, by account: Account?) -> AccessItem {
    let words =
      record.recordType == emergency
      ? (zh: "紧急情况下查阅档案（超出本人范围）", en: "read the record in an emergency, beyond the own area")
      : action(record.method)
    let said = AccessWords.sentence(record, by: account)
    return AccessItem(
      atUnixMs: record.at,
      by: account.map { $0.displayName.isEmpty ? $0.userName : $0.displayName }
        ?? record.userName,
      role: account?.role ?? .unspecified,
      actionZh: words.zh,
      actionEn: words.en,
      purpose: record.purpose,
      reading: record.isRead,
      recordId: record.recordID,
      denied: record.refusal != nil,
      saidZh: said.zh,
      saidEn: said.en
    )
  }
}
