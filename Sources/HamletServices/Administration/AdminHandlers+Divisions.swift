internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension AdminHandlers {
  package func createDivision(
    _ request: CreateDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> CreateDivisionResponse {
    try await accounts.env.write(call) { tx, grant in
      let code = try DivisionCode(request.code)
      guard grant.scope.contains(code) else {
        throw CallError.permissionDenied(
          "The division lies outside your scope.",
          "该区划超出您的管理范围。"
        )
      }
      try Self.checkParent(of: code, tx)
      let from = request.validFrom.isEmpty ? grant.today : try CivilDate(request.validFrom)
      do {
        try tx.insert(
          DivisionRecord(
            code: code,
            nameZh: request.nameZh,
            nameEn: request.nameEn,
            validFrom: from
          )
        )
      } catch let error as StoreError {
        if case .alreadyExists = error.code {
          throw CallError.alreadyExists("This division exists.", "该区划已存在。")
        }
        throw error
      }
      return Change(
        reply: CreateDivisionResponse(code: code.text),
        record: "division",
        id: .none,
        detail: code.text
      )
    }
  }

  package func listDivisions(
    _ request: ListDivisionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDivisionsResponse {
    try await accounts.env.read(call) { snapshot, _ in
      let page = try snapshot.divisions(
        within: try DivisionPrefix(place: request.prefix),
        after: request.pageToken,
        limit: Int(request.pageSize)
      )
      let divisions = try page.items.map { try $0.message(snapshot) }
      return ListDivisionsResponse(divisions: divisions, nextPageToken: page.next ?? "")
    }
  }

  /// A village needs its township.
  private static func checkParent(of code: DivisionCode, _ tx: Transaction) throws {
    let township = code.text.prefix(9) + "000"
    guard code.text != township, try tx.read.division(String(township)) == nil else { return }
    throw CallError.failedPrecondition(
      "Create the township \(township) first.",
      "请先新建乡镇 \(township)。"
    )
  }
}
