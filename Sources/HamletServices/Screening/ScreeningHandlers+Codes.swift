internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func lookupCode(
    _ request: LookupCodeRequest,
    _ call: CallContext
  ) async throws(CallError) -> LookupCodeResponse {
    try await env.read(call) { snapshot, _ in
      let found = try snapshot.codes(
        in: "icd10",
        matching: request.text,
        limit: Self.limit(request.pageSize)
      )
      return LookupCodeResponse(
        codes: found.map { found in
          CodeEntry(
            code: found.code,
            wordingZh: found.zh,
            wordingEn: found.en,
            birthDefect: (try? ICD10Code(found.code)).map(BirthDefectCodes.counts) ?? false
          )
        }
      )
    }
  }
}
