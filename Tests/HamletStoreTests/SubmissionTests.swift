import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Reports at rest")
struct SubmissionTests {
  private let id = RecordID(high: 0x019a_0000_0070_7000, low: 1)
  private let words = "室间隔缺损，家属已知情"

  private func draft() throws -> (SubmissionRecord, SubmissionVersionRecord) {
    let author = RecordID(high: 7, low: 7)
    let report = SubmissionRecord(
      id: id,
      kind: .birthDefect,
      author: author,
      authorName: "张敏",
      personID: .none,
      division: try DivisionCode(Sample.village),
      receivedAt: 1
    )
    let version = SubmissionVersionRecord(
      number: 1,
      body: Array(words.utf8),
      sha256: [UInt8](repeating: 1, count: 32),
      authorID: author,
      authorName: "张敏",
      recordedAt: 1,
      receivedAt: 1
    )
    return (report, version)
  }

  @Test("A body, a note and who told are read as written, and stand nowhere in the file.")
  func sealing() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let (report, version) = try draft()
    let words = words
    try await Sample.change(store) { tx in
      try tx.insert(report, version)
      var review = ReviewRecord(.returned, actorID: .none, actorName: "周文", at: 2, number: 1)
      review.comment = words
      review.toldBy = words
      review.notes = [ReviewRecord.Note(path: "a.b", text: words)]
      try tx.append(review, to: report)
    }
    let id = id
    let (versions, reviews) = try await store.read { snapshot in
      (try snapshot.submissionVersions(of: id, limit: 5), try snapshot.reviews(of: id))
    }
    #expect(versions == [version])
    #expect(reviews.first?.comment == words && reviews.first?.toldBy == words)
    #expect(reviews.first?.notes == [ReviewRecord.Note(path: "a.b", text: words)])
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = FileManager.default.contents(atPath: folder.path + "/" + file) ?? Data()
      #expect(bytes.range(of: Data(words.utf8)) == nil, "\(file)")
    }
  }

  @Test("A version that was kept cannot be changed, not even by SQL.")
  func immutability() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let (report, version) = try draft()
    try await Sample.change(store) { try $0.insert(report, version) }
    await #expect(throws: StoreError.self) {
      try await Sample.change(store) { try $0.run("UPDATE submission_versions SET number = 2") }
    }
    await #expect(throws: StoreError.self) {
      try await Sample.change(store) { try $0.insert(report, version) }
    }
  }

  @Test("A review whose lease is over waits again, for as long as nobody claims it.")
  func lease() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let (made, version) = try draft()
    var report = made
    report.review.state = .inReview
    report.review.assignee = RecordID(high: 9, low: 9)
    report.review.leaseEndUnixMilliseconds = 100
    let (kept, first) = (report, version)
    try await Sample.change(store) { try $0.insert(kept, first) }
    for (now, stage) in [(Int64(99), QueueStage.inReview), (100, .waiting)] {
      for asked in [QueueStage.inReview, .waiting] {
        let found = try await store.read { snapshot in
          var query = SubmissionQuery(scope: .all, now: now)
          query.stage = asked
          return try snapshot.submissions(query, after: "", limit: 10).items.count
        }
        #expect(found == (asked == stage ? 1 : 0), "\(asked) at \(now)")
      }
    }
  }
}
