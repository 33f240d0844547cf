internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension AdminHandlers {
  package func getSettings(
    _ request: GetSettingsRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetSettingsResponse {
    let one = request.key
    return try await accounts.env.read(call) { snapshot, _ in
      let keys = one == .unspecified ? SettingKey.allCases.filter { $0 != .unspecified } : [one]
      return GetSettingsResponse(
        settings: try keys.map { key in
          let limit = one == .unspecified ? 1 : Self.changesShown
          return try Self.message(key, snapshot.settingChanges(of: key, limit: limit), limit > 1)
        },
        reportingZone: "Asia/Shanghai"
      )
    }
  }

  /// The newest changes of a setting that is named.
  private static var changesShown: Int { 100 }

  private static func message(
    _ key: SettingKey,
    _ changes: [SettingRecord],
    _ showsChanges: Bool
  ) throws -> Setting {
    Setting(
      key: key,
      value: UInt32(clamping: changes.first?.value ?? key.standard),
      standard: UInt32(clamping: key.standard),
      least: UInt32(clamping: key.range.lowerBound),
      most: UInt32(clamping: key.range.upperBound),
      version: changes.first?.version ?? 0,
      changes: showsChanges
        ? changes.map {
          SettingChange(
            value: UInt32(clamping: $0.value),
            reason: $0.reason,
            by: $0.by,
            atUnixMs: $0.at
          )
        } : []
    )
  }

  package func setSetting(
    _ request: SetSettingRequest,
    _ call: CallContext
  ) async throws(CallError) -> Setting {
    do throws(RuleViolation) {
      try request.key.check(Int(request.value))
    } catch {
      throw .invalid("value", error)
    }
    return try await accounts.env.write(call) { tx, _ in
      let key = request.key
      _ = try tx.set(
        key,
        to: Int(request.value),
        reason: request.reason,
        base: request.baseVersion
      )
      return Change(
        reply: try Self.message(key, tx.read.settingChanges(of: key, limit: 1), false),
        record: "setting",
        id: .none,
        detail: "\(key) = \(request.value)"
      )
    }
  }

  package func enableUser(
    _ request: EnableUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    let changed = try await change(request.userName, call, "enabled") { account, _ in
      account.isDisabled = false
      return .none
    }
    return RecordState(id: changed.id, version: changed.version)
  }
}
