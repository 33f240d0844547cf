import HamletMessages

/// Records that this session read whole, so that what changed since then can be shown; kept in memory
/// only.
struct RecentRecords: Sendable {
  /// A record and its message type.
  struct Record: Sendable {
    let type: String
    let value: JSONValue
  }

  /// How many are kept.
  private static let limit = 50

  private var order: [String] = []
  private var records: [String: Record] = [:]

  /// Keeps an answer that is a record itself: it has an id and a version.
  mutating func learn(_ value: JSONValue, type: String) {
    guard case .string(let id)? = value["id"], value["version"] != nil else { return }
    order.removeAll { $0 == id }
    order.append(id)
    records[id] = Record(type: type, value: value)
    if order.count > Self.limit { records[order.removeFirst()] = nil }
  }

  /// The record of an id as it was read last.
  func record(_ id: String) -> Record? { records[id] }

  /// The record of an id, where it was read in this version.
  func record(_ id: String, version: String) -> Record? {
    guard let record = records[id], record.value.text("version") == version else { return nil }
    return record
  }
}
