internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// A page of a training list that fits one answer.
struct TrainingPage<Item: ContractMessage> {
  /// Bytes of an answer, a little less than the 48 KiB that every client takes.
  private static var answerBytes: Int { 47 * 1_024 }
  /// Items of an answer.
  static var mostItems: Int { 200 }

  let items: [Item]
  /// Given back for the next page; empty at the end.
  let next: String

  /// Shows what fits of a page whose items are found again by their ids.
  init<Record>(_ page: Page<Record>, id: (Record) -> RecordID, _ make: (Record) -> Item) {
    self.init(page.items, hasMore: page.next != nil, key: { id($0).description }, make)
  }

  /// Shows what fits of some records, named by their keys.
  init<Record>(
    _ records: [Record],
    hasMore: Bool,
    key: (Record) -> String,
    _ make: (Record) -> Item
  ) {
    var items: [Item] = []
    var bytes = 0
    for record in records {
      let item = make(record)
      // Tag and length take at most four bytes beside the item.
      bytes += item.encodedSize() + 4
      guard items.isEmpty || bytes <= Self.answerBytes else { break }
      items.append(item)
    }
    self.items = items
    let isWhole = items.count == records.count && !hasMore
    next = isWhole || items.isEmpty ? "" : key(records[items.count - 1])
  }
}

extension CallError {
  /// A rule that the record's state breaks, not the request alone.
  static func unmet(_ violation: RuleViolation) -> CallError {
    .failedPrecondition(violation.english, violation.chinese)
  }
}

extension Grant {
  /// The part of the caller's divisions that a request names; all of them for an empty text.
  func scope(withinDivision text: String) throws -> DivisionPrefix {
    guard !text.isEmpty else { return scope }
    guard let narrowed = scope.narrowed(to: try DivisionPrefix(place: text)) else {
      throw StoreError.notFound
    }
    return narrowed
  }
}
