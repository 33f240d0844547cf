import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Notices")
struct NoticeTests {
  @Test("Every purpose is told in both languages, with a digest of the words that were told.")
  func words() async throws {
    try await Town.run { (town: Town) async throws in
      for purpose in Purpose.allCases where purpose != .unspecified {
        var digests: Set<[UInt8]> = []
        for language in [NoticeLanguage.chinese, .english, .unspecified] {
          let notice: Notice = try await town.call(
            "trainer",
            "PersonService/GetNotice",
            GetNoticeRequest(purpose: purpose, language: language)
          )
          #expect(notice.current && notice.version == "2026-1")
          #expect(notice.sha256.count == 32 && !notice.text.isEmpty && !notice.script.isEmpty)
          #expect(notice.language == (language == .english ? .english : .chinese))
          digests.insert(notice.sha256)
        }
        #expect(digests.count == 2)
      }
    }
  }

  @Test("An old version is still there and is not the current one; an unknown one is not found.")
  func versions() async throws {
    try await Town.run { (town: Town) async throws in
      let method = "PersonService/GetNotice"
      let old: Notice = try await town.call(
        "worker",
        method,
        GetNoticeRequest(purpose: .referral, version: "2025-1")
      )
      #expect(!old.current)
      let unknown = GetNoticeRequest(purpose: .care, version: "2025-1")
      #expect(try await town.status("worker", method, unknown) == .notFound)
      let none = GetNoticeRequest()
      #expect(try await town.status("worker", method, none) == .invalidArgument)
    }
  }

  @Test("The list pages through every version and says what changed a purpose.")
  func list() async throws {
    try await Town.run { (town: Town) async throws in
      var request = ListNoticesRequest(language: .english, pageSize: 5)
      var seen: [NoticeSummary] = []
      repeat {
        let page: ListNoticesResponse = try await town.call(
          "protection",
          "PersonService/ListNotices",
          request
        )
        seen += page.notices
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(seen.count == NoticeBook.all.count)
      #expect(seen.filter(\.current).count == 10)
      #expect(seen.filter(\.changedPurpose).map(\.purpose) == [.referral])
      request.pageToken = "99"
      let status = try await town.status("worker", "PersonService/ListNotices", request)
      #expect(status == .invalidArgument)
    }
  }
}
