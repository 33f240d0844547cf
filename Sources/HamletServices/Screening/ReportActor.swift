internal import HamletDomain
internal import HamletStore

/// Who acts, with the name that colleagues know.
struct ReportActor {
  let id: RecordID
  let name: String

  init(_ grant: Grant, _ snapshot: ReadSnapshot) throws {
    id = grant.principal.userID
    let account = try snapshot.account(id)
    name = account?.displayName ?? grant.principal.userName
  }
}
