internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func attachToPerson(
    _ request: AttachToPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse {
    try await env.write(call) { tx, grant in
      guard request.clientAgrees else { throw Self.notAgreed }
      var record = try tx.read.consultation(request.id, within: grant.scope)
      try tx.requireVersion(request.baseVersion, of: record.id)
      record.state = try record.state.applying(.attach, by: grant.principal.role)
      guard record.channel != .groupTalk, record.identification != .identified else {
        throw CallError.failedPrecondition(
          "Only an unnamed client's consultation is put on a record.",
          "仅可关联未实名的咨询。"
        )
      }
      record.personID = try tx.read.personRow(request.personId, within: grant.scope).id
      if record.hasText {
        try ConsultationAccess.requireCare(of: record.personID, tx.read, grant)
      }
      let version = try tx.attach(
        consultation: record.id,
        to: record.personID,
        base: request.baseVersion
      )
      return record.change(version: version, detail: "client agreed")
    }
  }

  package func detachIdentity(
    _ request: DetachIdentityRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse {
    try await env.write(call) { tx, grant in
      var record = try tx.read.consultation(request.id, within: grant.scope)
      try tx.requireVersion(request.baseVersion, of: record.id)
      record.state = try record.state.applying(.detach, by: grant.principal.role)
      guard record.identification == .identified else {
        throw CallError.failedPrecondition(
          "This consultation has no name.",
          "该咨询未实名。"
        )
      }
      let code = request.callbackCode.isEmpty ? nil : try CallbackCode(request.callbackCode)
      let version = try tx.detach(
        consultation: record.id,
        callback: code,
        base: request.baseVersion
      )
      return record.change(version: version)
    }
  }

  private static let notAgreed = CallError.invalid(
    "client_agrees",
    rule: "attach.agreement",
    "Needs the client's own agreement.",
    "须经本人同意。"
  )
}
