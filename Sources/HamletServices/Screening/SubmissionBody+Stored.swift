internal import Crypto
internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import NIOCore

extension SubmissionBody {
  /// What the report is about.
  var kind: SubmissionKind {
    switch body {
    case .defectScreening: .defectScreening
    case .birthDefectReport: .birthDefect
    case .childAssessmentDossier: .childAssessment
    case .commonDiseaseCase: .commonDiseaseCase
    case nil: .unspecified
    }
  }

  /// The body of a stored version.
  init(stored bytes: [UInt8]) throws {
    self = try MessageDecoder().decode(SubmissionBody.self, from: ByteBuffer(bytes: bytes))
  }

  /// The version that keeps this body.
  func version(
    number: UInt32,
    author: ReportActor,
    recordedAt: Int64,
    receivedAt: Int64
  ) -> SubmissionVersionRecord {
    let bytes = encodedBytes()
    return SubmissionVersionRecord(
      number: number,
      body: bytes,
      sha256: Array(SHA256.hash(data: bytes)),
      authorID: author.id,
      authorName: author.name,
      recordedAt: recordedAt == 0 ? receivedAt : recordedAt,
      receivedAt: receivedAt
    )
  }
}
