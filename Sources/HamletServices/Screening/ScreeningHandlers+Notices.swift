internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func listUpwardNotices(
    _ request: ListUpwardNoticesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListUpwardNoticesResponse {
    try await env.read(call) { snapshot, grant in
      let page = try snapshot.upwardNotices(
        within: grant.scope,
        pendingOnly: request.pendingOnly,
        after: request.pageToken,
        limit: Self.limit(request.pageSize)
      )
      return ListUpwardNoticesResponse(
        notices: page.items.map(\.message),
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func getUpwardNotice(
    _ request: GetUpwardNoticeRequest,
    _ call: CallContext
  ) async throws(CallError) -> UpwardNotice {
    try await env.read(call) { snapshot, grant in
      guard let notice = try snapshot.upwardNotice(of: request.submissionId, within: grant.scope)
      else { throw StoreError.notFound }
      var message = notice.message
      message.textZh = notice.textZh
      message.textEn = notice.textEn
      return message
    }
  }

  package func markUpwardNoticeSent(
    _ request: MarkUpwardNoticeSentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let found = try tx.read.upwardNotice(of: request.submissionId, within: grant.scope)
      guard var notice = found else { throw StoreError.notFound }
      guard notice.version == request.baseVersion else {
        throw StoreError.conflict(notice.version, ["state"])
      }
      guard notice.state == .pending else {
        let machine = "\(UpwardNoticeState.self)"
        throw TransitionRefused(state: "SENT", action: "sent", allowed: [], machine: machine)
      }
      let sent = try PersonInput.day(request.sentOn, "sent_on", else: grant.today)
      guard sent >= notice.withdrawnOn else {
        throw CallError.invalid(
          "sent_on",
          rule: "upward_notice.sent_on",
          "A notice goes out after the report was taken back.",
          "送出日期早于撤回日期。"
        )
      }
      notice.state = .sent
      notice.version += 1
      notice.sentOn = sent
      notice.sentByWayOf = request.sentByWayOf
      notice.sentBy = try ReportActor(grant, tx.read).name
      try tx.put(notice)
      return Change(
        reply: RecordState(id: notice.submissionID, version: notice.version),
        record: "upward_notice",
        id: notice.submissionID,
        detail: "sent"
      )
    }
  }
}

extension UpwardNoticeRecord {
  fileprivate var message: UpwardNotice {
    UpwardNotice(
      submissionId: submissionID,
      version: version,
      state: state,
      recipient: recipient,
      externalReference: externalReference,
      withdrawnOn: withdrawnOn.description,
      sentOn: sentOn?.description ?? "",
      sentByWayOf: sentByWayOf,
      sentBy: sentBy
    )
  }

  fileprivate var textZh: String {
    let reference = externalReference.isEmpty ? "" : "（贵方编号 \(externalReference)）"
    return """
      \(recipient)：
      我中心上报的报告\(reference)，编号 \(submissionID)，家属已于 \(withdrawnOn) 撤回。\
      请停止使用并封存其内容，不再据此联系家属。收到后请回复。
      """
  }

  fileprivate var textEn: String {
    let reference = externalReference.isEmpty ? "" : " (your reference \(externalReference))"
    return """
      To \(recipient):
      The family took back the report \(submissionID)\(reference) on \(withdrawnOn). Please stop \
      using it, seal its content, do not contact the family because of it, and confirm.
      """
  }
}
