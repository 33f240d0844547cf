import HamletDomain
import HamletStore

/// The write of a number: everything about it follows from the number, so that whoever reads the
/// store afterwards can tell what must be there.
struct JournalledWrite {
  let number: Int

  var key: String { "key-\(number)" }
  var reply: [UInt8] { Array("reply \(number)".utf8) }

  func run(on store: Store) async -> Written? {
    let principal = Principal(
      userID: RecordID(high: 7, low: 7),
      userName: "journal",
      role: .administrator,
      scope: .all,
      mustChangePassword: false,
      sessionID: RecordID(high: 8, low: 8)
    )
    let method = MethodAccess(
      name: "hamlet.v1.AdminService/CreateDivision",
      roles: [.administrator],
      reach: .town
    )
    let admitted = try? Grant.admit(
      principal,
      to: method,
      atUnixMilliseconds: 1_790_000_000_000
    )
    guard let grant = admitted else { return nil }
    let ticket = WriteTicket(grant: grant, key: key, requestDigest: Array(key.utf8))
    let (code, reply) = ("\(990_000_000_000 + number)", reply)
    return try? await store.write(ticket) { tx in
      let division = DivisionRecord(
        code: try DivisionCode(code),
        nameZh: "村",
        nameEn: "",
        validFrom: CivilDate(unixMilliseconds: tx.now)
      )
      try tx.insert(division)
      return WriteOutcome(reply: reply, recordType: "division", recordID: .none)
    }
  }
}
