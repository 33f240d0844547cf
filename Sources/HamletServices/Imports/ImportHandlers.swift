internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Lists that other programs keep, brought in row by row.
package struct ImportHandlers: ImportServiceHandlers {
  let env: ServiceEnvironment

  /// Answers with the records of an environment.
  package init(env: ServiceEnvironment) {
    self.env = env
  }

  package func importPersons(
    _ requests: RequestStream<ImportPersonsRequest>,
    _ call: CallContext
  ) async throws(CallError) -> ImportResponse {
    try await bring(requests, call) { PersonImport(mode: $0.mode, division: $0.division) }
  }

  package func importStaff(
    _ requests: RequestStream<ImportStaffRequest>,
    _ call: CallContext
  ) async throws(CallError) -> ImportResponse {
    try await bring(requests, call) { StaffImport(mode: $0.mode, division: $0.division) }
  }

  package func importAttendance(
    _ requests: RequestStream<ImportAttendanceRequest>,
    _ call: CallContext
  ) async throws(CallError) -> ImportResponse {
    try await bring(requests, call) {
      AttendanceImport(mode: $0.mode, sessionID: $0.sessionID, lateReason: $0.lateReason)
    }
  }

  static var outOfOrder: CallError {
    .invalid(
      "part",
      rule: "import.order",
      "The header comes first, once, and then the pieces in order.",
      "先发送导入信息，然后按顺序发送文件片段。"
    )
  }

  /// Takes a file from its header to its last piece.
  private func bring<Message: ImportMessage, Target: ImportTarget>(
    _ requests: RequestStream<Message>,
    _ call: CallContext,
    _ target: (ImportFile) -> Target
  ) async throws(CallError) -> ImportResponse {
    var incoming = requests.makeAsyncIterator()
    guard case .header(let file)? = try await incoming.next()?.piece else { throw Self.outOfOrder }
    try await begin(file.record(Target.kind, try call.grant()), call)
    let places = try await env.read(call) { snapshot, grant in try ImportPlaces(snapshot, grant) }
    var run = try ImportRun(env, call, target(file), file, places)
    do throws(CallError) {
      while let message = try await incoming.next() {
        guard case .chunk(let piece)? = message.piece else { throw Self.outOfOrder }
        try await run.take(piece)
      }
      try await run.finish()
    } catch {
      await run.interrupted()
      throw error
    }
    return Self.answer(run.record, run.toSay)
  }

  /// Begins an import, or goes on with one of the same file.
  private func begin(_ record: ImportRecord, _ call: CallContext) async throws(CallError) {
    do {
      _ = try await env.store.write(WriteTicket(grant: try call.grant(), device: call.device)) {
        tx in
        do {
          try tx.begin(record)
        } catch let error as StoreError {
          guard case .alreadyExists = error.code else { throw error }
          throw CallError.alreadyExists(
            "This id is another import's; a file in another way or changed is a new import.",
            "此编号属于另一次导入；文件内容或导入方式不同须用新编号。"
          )
        }
        return WriteOutcome(
          reply: [],
          recordType: "import",
          recordID: record.id,
          detail: record.isDryRun ? "dry run" : "begin"
        )
      }
    } catch let error as StoreError {
      throw env.refusal(error, call)
    } catch let error as CallError {
      throw error
    } catch {
      throw .internalFault()
    }
  }
}
