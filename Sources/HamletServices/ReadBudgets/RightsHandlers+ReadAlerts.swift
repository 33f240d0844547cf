internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension RightsHandlers {
  package func listReadAlerts(
    _ request: ListReadAlertsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListReadAlertsResponse {
    let size = ConsultationListing.size(request.pageSize)
    return try await env.read(call) { snapshot, grant in
      let state = request.state == .unspecified ? ReadAlertState.open : request.state
      let page = try snapshot.readAlerts(
        state,
        within: grant.scope,
        after: request.pageToken,
        limit: size
      )
      return ListReadAlertsResponse(
        alerts: page.items.map(\.message),
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func closeReadAlert(
    _ request: CloseReadAlertRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let alert = try tx.read.readAlert(request.id, within: grant.scope)
      // Nobody says of herself that all is well.
      guard alert.accountID != grant.principal.userID else {
        throw CallError.failedPrecondition(
          "Somebody else of data protection looks at an alert about you.",
          "关于您本人的提醒须由另一位个人信息保护人员核实。"
        )
      }
      guard alert.version == request.baseVersion else {
        throw StoreError.conflict(alert.version, ["state"])
      }
      guard alert.state == .open else {
        throw CallError.failedPrecondition("This alert is closed.", "此提醒已核实。")
      }
      let version = try tx.close(alert, finding: request.finding, base: request.baseVersion)
      return Change(
        reply: RecordState(id: alert.id, version: version),
        record: "read_alert",
        id: alert.id,
        detail: "\(request.finding)"
      )
    }
  }
}

extension ReadAlertRecord {
  fileprivate var message: ReadAlert {
    ReadAlert(
      id: id,
      userName: userName,
      atUnixMs: at,
      spent: UInt32(clamping: spent),
      minutes: UInt32(clamping: minutes),
      method: method,
      state: state,
      closedBy: closedBy,
      finding: finding,
      version: version
    )
  }
}
