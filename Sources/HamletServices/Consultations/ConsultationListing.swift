internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What the lists of this service share: the area and the days asked for, and pages that fit.
enum ConsultationListing {
  /// Bytes of one page: a frame takes 48 KiB, and the rest is for the page's own fields.
  private static let pageBytes = 44 * 1024
  /// Items of one page.
  private static let pageItems = 200

  /// The caller's area, narrowed to what was asked; another area holds nothing for the caller.
  static func scope(_ asked: String, _ grant: Grant) throws -> DivisionPrefix {
    guard !asked.isEmpty else { return grant.scope }
    guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: asked)) else {
      throw StoreError.notFound
    }
    return scope
  }

  /// The place that a page begins after, or nil at the beginning.
  static func place(_ token: String) throws(CallError) -> ListPlace? {
    guard !token.isEmpty else { return nil }
    guard let place = ListPlace(token) else {
      throw .invalid(
        "page_token",
        rule: "page_token.form",
        "This is not a page token of this list.",
        "翻页标记无效。"
      )
    }
    return place
  }

  /// The first moment of a day; the earliest where none was asked.
  static func start(_ day: String) throws -> Int64 {
    day.isEmpty ? .min : try CivilDate(day).startUnixMilliseconds()
  }

  /// The moment after a day; the latest where none was asked.
  static func end(_ day: String) throws -> Int64 {
    day.isEmpty ? .max : try CivilDate(day).adding(days: 1).startUnixMilliseconds()
  }

  /// How many items to fetch for a page.
  static func size(_ asked: UInt32) -> Int {
    asked == 0 ? pageItems : min(Int(asked), pageItems)
  }

  /// How many of the messages stand on a page: no more than asked, and no more than fit.
  static func fitting(_ messages: [some ContractMessage], size: Int) -> Int {
    let arena = Arena()
    var bytes = 0
    for (index, message) in messages.prefix(size).enumerated() {
      // A tag and a length stand before each.
      bytes += message.encodedSize(using: arena) + 4
      if bytes > pageBytes, index > 0 { return index }
    }
    return min(messages.count, size)
  }
}
