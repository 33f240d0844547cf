// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// One setting as it is now.
package struct Setting: Sendable, Equatable {
  package var key: SettingKey = .unspecified
  package var value: UInt32 = 0
  package var standard: UInt32 = 0
  package var least: UInt32 = 0
  package var most: UInt32 = 0
  /// 0: never changed.
  package var version: UInt64 = 0
  /// Newest first; only where one setting was asked for.
  package var changes: [SettingChange] = []

  /// With every field at its default.
  package init() {}

  package init(
    key: SettingKey = .unspecified,
    value: UInt32 = 0,
    standard: UInt32 = 0,
    least: UInt32 = 0,
    most: UInt32 = 0,
    version: UInt64 = 0,
    changes: [SettingChange] = []
  ) {
    self.key = key
    self.value = value
    self.standard = standard
    self.least = least
    self.most = most
    self.version = version
    self.changes = changes
  }
}

extension Setting: ContractMessage {
  package static var typeName: String { "hamlet.v1.Setting" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__setting__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Setting.self)
    key = SettingKey(rawValue: c.pointee.key.rawValue) ?? .unspecified
    value = c.pointee.value
    standard = c.pointee.standard
    least = c.pointee.least
    most = c.pointee.most
    version = c.pointee.version
    changes = CRead.messages(c.pointee.n_changes, c.pointee.changes)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Setting.self, capacity: 1)
    hamlet__v1__setting__init(c)
    c.pointee.key = Hamlet__V1__SettingKey(rawValue: key.rawValue)
    c.pointee.value = value
    c.pointee.standard = standard
    c.pointee.least = least
    c.pointee.most = most
    c.pointee.version = version
    c.pointee.n_changes = changes.count
    c.pointee.changes = arena.messages(changes, Hamlet__V1__SettingChange.self)
  }
}

/// One change of a setting.
package struct SettingChange: Sendable, Equatable {
  package var value: UInt32 = 0
  package var reason: String = ""
  package var by: String = ""
  package var atUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    value: UInt32 = 0,
    reason: String = "",
    by: String = "",
    atUnixMs: Int64 = 0
  ) {
    self.value = value
    self.reason = reason
    self.by = by
    self.atUnixMs = atUnixMs
  }
}

extension SettingChange: ContractMessage {
  package static var typeName: String { "hamlet.v1.SettingChange" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__setting_change__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SettingChange.self)
    value = c.pointee.value
    reason = CRead.string(c.pointee.reason)
    by = CRead.string(c.pointee.by)
    atUnixMs = c.pointee.at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SettingChange.self, capacity: 1)
    hamlet__v1__setting_change__init(c)
    c.pointee.value = value
    c.pointee.reason = arena.string(reason)
    c.pointee.by = arena.string(by)
    c.pointee.at_unix_ms = atUnixMs
  }
}

/// Which settings to read.
package struct GetSettingsRequest: Sendable, Equatable {
  /// Unspecified: all.
  package var key: SettingKey = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    key: SettingKey = .unspecified
  ) {
    self.key = key
  }
}

extension GetSettingsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetSettingsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_settings_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetSettingsRequest.self)
    key = SettingKey(rawValue: c.pointee.key.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetSettingsRequest.self, capacity: 1)
    hamlet__v1__get_settings_request__init(c)
    c.pointee.key = Hamlet__V1__SettingKey(rawValue: key.rawValue)
  }
}

/// The settings.
package struct GetSettingsResponse: Sendable, Equatable {
  package var settings: [Setting] = []
  /// The zone of civil dates and of the reporting year; fixed.
  package var reportingZone: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    settings: [Setting] = [],
    reportingZone: String = ""
  ) {
    self.settings = settings
    self.reportingZone = reportingZone
  }
}

extension GetSettingsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetSettingsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_settings_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetSettingsResponse.self)
    settings = CRead.messages(c.pointee.n_settings, c.pointee.settings)
    reportingZone = CRead.string(c.pointee.reporting_zone)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetSettingsResponse.self, capacity: 1)
    hamlet__v1__get_settings_response__init(c)
    c.pointee.n_settings = settings.count
    c.pointee.settings = arena.messages(settings, Hamlet__V1__Setting.self)
    c.pointee.reporting_zone = arena.string(reportingZone)
  }
}

/// A new value.
package struct SetSettingRequest: Sendable, Equatable {
  package var key: SettingKey = .unspecified
  package var value: UInt32 = 0
  /// 0 where it was never changed.
  package var baseVersion: UInt64 = 0
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    key: SettingKey = .unspecified,
    value: UInt32 = 0,
    baseVersion: UInt64 = 0,
    reason: String = ""
  ) {
    self.key = key
    self.value = value
    self.baseVersion = baseVersion
    self.reason = reason
  }
}

extension SetSettingRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SetSettingRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__set_setting_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SetSettingRequest.self)
    key = SettingKey(rawValue: c.pointee.key.rawValue) ?? .unspecified
    value = c.pointee.value
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SetSettingRequest.self, capacity: 1)
    hamlet__v1__set_setting_request__init(c)
    c.pointee.key = Hamlet__V1__SettingKey(rawValue: key.rawValue)
    c.pointee.value = value
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
  }
}
