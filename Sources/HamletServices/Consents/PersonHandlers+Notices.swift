internal import Crypto
internal import HamletDomain
package import HamletMessages
package import HamletRPC

extension PersonHandlers {
  /// Notices of one page; a summary takes 150 bytes.
  private static let noticesOfPage = 100

  package func getNotice(
    _ request: GetNoticeRequest,
    _ call: CallContext
  ) async throws(CallError) -> Notice {
    let current = NoticeBook.current(for: request.purpose)
    let found =
      request.version.isEmpty
      ? current : NoticeBook.notice(for: request.purpose, version: request.version)
    guard let found else {
      throw .notFound("There is no such notice.", "没有此告知书。")
    }
    let language: NoticeLanguage = request.language == .english ? .english : .chinese
    return Notice(
      purpose: found.purpose,
      version: found.version,
      language: language,
      current: found == current,
      title: found.title(in: language),
      text: found.printed(in: language),
      script: found.script(in: language),
      sha256: Self.digest(of: found, in: language)
    )
  }

  package func listNotices(
    _ request: ListNoticesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListNoticesResponse {
    let language: NoticeLanguage = request.language == .english ? .english : .chinese
    let all =
      request.purpose == .unspecified
      ? NoticeBook.all : NoticeBook.notices(for: request.purpose)
    let place = request.pageToken.isEmpty ? 0 : Int(request.pageToken)
    guard let place, (0...all.count).contains(place) else {
      throw .invalid(
        "page_token",
        rule: "page_token.form",
        "This is not a page token of this list.",
        "翻页标记无效。"
      )
    }
    let asked = request.pageSize == 0 ? Self.noticesOfPage : Int(request.pageSize)
    let page = all.dropFirst(place).prefix(min(asked, Self.noticesOfPage))
    return ListNoticesResponse(
      notices: page.map { Self.summary($0, language) },
      nextPageToken: page.endIndex < all.count ? "\(page.endIndex)" : ""
    )
  }

  private static func summary(
    _ notice: ConsentNotice,
    _ language: NoticeLanguage
  ) -> NoticeSummary {
    NoticeSummary(
      purpose: notice.purpose,
      version: notice.version,
      current: notice == NoticeBook.current(for: notice.purpose),
      changedPurpose: notice.changedPurpose,
      title: notice.title(in: language),
      sha256: digest(of: notice, in: language)
    )
  }

  /// SHA-256 of the text, a line break and the script, so that what was read can be proved.
  private static func digest(of notice: ConsentNotice, in language: NoticeLanguage) -> [UInt8] {
    let words = notice.printed(in: language) + "\n" + notice.script(in: language)
    return Array(SHA256.hash(data: Array(words.utf8)))
  }
}
