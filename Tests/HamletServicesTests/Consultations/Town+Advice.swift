import Foundation
import HamletDomain
import HamletMessages
import HamletStore

/// What tests of advice and corrections begin with.
extension Town {
  /// A child of Baishi, born on 1 May of a year, whose guardian agreed to care.
  func child(born year: UInt32) async throws -> RecordID {
    let guardian = try await person("李静")
    let child = id()
    let _: RegisterPersonResponse = try await call(
      "clerk",
      "PersonService/RegisterPerson",
      RegisterPersonRequest(
        id: child,
        name: "王小宝",
        sex: .male,
        birth: PartialDate(year: year, month: 5, day: 1),
        division: Town.baishi,
        kind: .localRegistered,
        createAnyway: true,
        createReason: "test",
        guardianId: guardian
      )
    )
    let _: RecordState = try await call(
      "clerk",
      "PersonService/RecordConsent",
      RecordConsentRequest(
        id: id(),
        personId: child,
        purpose: .care,
        givenBy: .guardian,
        method: .signed,
        noticeVersion: "2026-1"
      )
    )
    return child
  }

  /// Whether a text stands readable in any of the store's files.
  func holdsInClear(_ text: String) async throws -> Bool {
    await store.flushReadAudit()
    return try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
      let data = FileManager.default.contents(atPath: folder + "/" + name)
      return data?.range(of: Data(text.utf8)) != nil
    }
  }
}
