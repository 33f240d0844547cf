import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Settings, and users who come back")
struct SettingTests {
  @Test(
    "Settings are read with their standard and range, and changed within it, with their history."
  )
  func settings() async throws {
    try await Town.run { (town: Town) async throws in
      let all: GetSettingsResponse = try await town.call(
        "admin",
        "AdminService/GetSettings",
        GetSettingsRequest()
      )
      #expect(all.settings.map(\.key) == SettingKey.allCases.filter { $0 != .unspecified })
      #expect(all.settings.map(\.value) == all.settings.map(\.standard))
      #expect(all.reportingZone == "Asia/Shanghai")
      var set = SetSettingRequest(key: .villageDeadlineDays, value: 15, reason: "按县局通知")
      let changed: Setting = try await town.call("admin", "AdminService/SetSetting", set)
      #expect(changed.value == 15 && changed.version == 1)
      #expect(try await town.status("admin", "AdminService/SetSetting", set) == .aborted)
      set.baseVersion = 1
      set.value = 18
      #expect(try await town.status("admin", "AdminService/SetSetting", set) == .ok)
      let one: GetSettingsResponse = try await town.call(
        "protection",
        "AdminService/GetSettings",
        GetSettingsRequest(key: .villageDeadlineDays)
      )
      #expect(one.settings.first?.changes.map(\.value) == [18, 15])
      #expect(one.settings.first?.changes.map(\.by) == ["admin", "admin"])
      #expect(try await town.store.read { try $0.setting(.villageDeadlineDays) } == 18)
      #expect(try await town.store.read { try $0.setting(.townshipDeadlineDays) } == 20)
    }
  }

  @Test("A value beyond its range is not taken, nor one without a reason.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let method = "AdminService/SetSetting"
      var set = SetSettingRequest(key: .rightRequestDays, value: 16, reason: "更慢")
      #expect(try await town.status("admin", method, set) == .invalidArgument)
      set.value = 15
      set.reason = ""
      #expect(try await town.status("admin", method, set) == .invalidArgument)
      set.reason = "x"
      set.key = .unspecified
      #expect(try await town.status("admin", method, set) == .invalidArgument)
    }
  }

  @Test("A user who was stopped logs in again after she is enabled.")
  func enabled() async throws {
    try await Town.run { (town: Town) async throws in
      let disable = DisableUserRequest(userName: "worker2")
      #expect(try await town.status("admin", "AdminService/DisableUser", disable) == .ok)
      let login = LoginRequest(userName: "worker2", password: Town.password)
      #expect(try await town.status(nil, "SessionService/Login", login) == .unauthenticated)
      let enable = EnableUserRequest(userName: "worker2")
      #expect(try await town.status("admin", "AdminService/EnableUser", enable) == .ok)
      #expect(try await town.status(nil, "SessionService/Login", login) == .ok)
      let nobody = EnableUserRequest(userName: "nobody")
      #expect(try await town.status("admin", "AdminService/EnableUser", nobody) == .notFound)
    }
  }
}
