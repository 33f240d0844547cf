// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A device as the administrator sees it.
package struct Device: Sendable, Equatable {
  package var id: RecordID = .none
  package var label: String = ""
  package var divisionPrefix: String = ""
  package var state: DeviceState = .unspecified
  package var enrolledUnixMs: Int64 = 0
  /// When its certificate, or the code of an invited device, ends.
  package var expiresUnixMs: Int64 = 0
  /// SHA-256 of its public key.
  package var keySha256: [UInt8] = []
  /// When it asked for a renewal that nobody has answered yet; 0: it did not.
  package var renewalAskedUnixMs: Int64 = 0
  package var revokedUnixMs: Int64 = 0
  package var revokeReason: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    label: String = "",
    divisionPrefix: String = "",
    state: DeviceState = .unspecified,
    enrolledUnixMs: Int64 = 0,
    expiresUnixMs: Int64 = 0,
    keySha256: [UInt8] = [],
    renewalAskedUnixMs: Int64 = 0,
    revokedUnixMs: Int64 = 0,
    revokeReason: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.label = label
    self.divisionPrefix = divisionPrefix
    self.state = state
    self.enrolledUnixMs = enrolledUnixMs
    self.expiresUnixMs = expiresUnixMs
    self.keySha256 = keySha256
    self.renewalAskedUnixMs = renewalAskedUnixMs
    self.revokedUnixMs = revokedUnixMs
    self.revokeReason = revokeReason
    self.version = version
  }
}

extension Device: ContractMessage {
  package static var typeName: String { "hamlet.v1.Device" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__device__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Device.self)
    id = CRead.id(c.pointee.id)
    label = CRead.string(c.pointee.label)
    divisionPrefix = CRead.string(c.pointee.division_prefix)
    state = DeviceState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    enrolledUnixMs = c.pointee.enrolled_unix_ms
    expiresUnixMs = c.pointee.expires_unix_ms
    keySha256 = CRead.bytes(c.pointee.key_sha256)
    renewalAskedUnixMs = c.pointee.renewal_asked_unix_ms
    revokedUnixMs = c.pointee.revoked_unix_ms
    revokeReason = CRead.string(c.pointee.revoke_reason)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Device.self, capacity: 1)
    hamlet__v1__device__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.label = arena.string(label)
    c.pointee.division_prefix = arena.string(divisionPrefix)
    c.pointee.state = Hamlet__V1__DeviceState(rawValue: state.rawValue)
    c.pointee.enrolled_unix_ms = enrolledUnixMs
    c.pointee.expires_unix_ms = expiresUnixMs
    c.pointee.key_sha256 = arena.bytes(keySha256)
    c.pointee.renewal_asked_unix_ms = renewalAskedUnixMs
    c.pointee.revoked_unix_ms = revokedUnixMs
    c.pointee.revoke_reason = arena.string(revokeReason)
    c.pointee.version = version
  }
}

/// A device that is to be enrolled.
package struct IssueEnrolmentCodeRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What people call it; where it stands rather than whose it is.
  package var label: String = ""
  package var divisionPrefix: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    label: String = "",
    divisionPrefix: String = ""
  ) {
    self.id = id
    self.label = label
    self.divisionPrefix = divisionPrefix
  }
}

extension IssueEnrolmentCodeRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.IssueEnrolmentCodeRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__issue_enrolment_code_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__IssueEnrolmentCodeRequest.self)
    id = CRead.id(c.pointee.id)
    label = CRead.string(c.pointee.label)
    divisionPrefix = CRead.string(c.pointee.division_prefix)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__IssueEnrolmentCodeRequest.self, capacity: 1)
    hamlet__v1__issue_enrolment_code_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.label = arena.string(label)
    c.pointee.division_prefix = arena.string(divisionPrefix)
  }
}

/// The one-time code, shown this once.
package struct IssueEnrolmentCodeResponse: Sendable, Equatable {
  package var id: RecordID = .none
  /// What is typed on the device: the secret, and 80 bits of the fingerprint that pin the server.
  package var code: String = ""
  /// Where the device finds the server; empty where the server does not know.
  package var server: String = ""
  /// SHA-256 of the town's certification key, to compare by eye where somebody wants to.
  package var caFingerprint: String = ""
  package var expiresUnixMs: Int64 = 0
  /// The whole step as one line for the device's terminal.
  package var commandLine: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    code: String = "",
    server: String = "",
    caFingerprint: String = "",
    expiresUnixMs: Int64 = 0,
    commandLine: String = ""
  ) {
    self.id = id
    self.code = code
    self.server = server
    self.caFingerprint = caFingerprint
    self.expiresUnixMs = expiresUnixMs
    self.commandLine = commandLine
  }
}

extension IssueEnrolmentCodeResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.IssueEnrolmentCodeResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__issue_enrolment_code_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__IssueEnrolmentCodeResponse.self)
    id = CRead.id(c.pointee.id)
    code = CRead.string(c.pointee.code)
    server = CRead.string(c.pointee.server)
    caFingerprint = CRead.string(c.pointee.ca_fingerprint)
    expiresUnixMs = c.pointee.expires_unix_ms
    commandLine = CRead.string(c.pointee.command_line)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__IssueEnrolmentCodeResponse.self, capacity: 1)
    hamlet__v1__issue_enrolment_code_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.code = arena.string(code)
    c.pointee.server = arena.string(server)
    c.pointee.ca_fingerprint = arena.string(caFingerprint)
    c.pointee.expires_unix_ms = expiresUnixMs
    c.pointee.command_line = arena.string(commandLine)
  }
}

/// A one-time code and the key that is to be signed.
package struct EnrolDeviceRequest: Sendable, Equatable {
  package var code: String = ""
  /// A PKCS #10 request in DER, signed by the device's own P-256 key.
  package var signingRequest: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    signingRequest: [UInt8] = []
  ) {
    self.code = code
    self.signingRequest = signingRequest
  }
}

extension EnrolDeviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.EnrolDeviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__enrol_device_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EnrolDeviceRequest.self)
    code = CRead.string(c.pointee.code)
    signingRequest = CRead.bytes(c.pointee.signing_request)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EnrolDeviceRequest.self, capacity: 1)
    hamlet__v1__enrol_device_request__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.signing_request = arena.bytes(signingRequest)
  }
}

/// What a device keeps.
package struct DeviceCertificate: Sendable, Equatable {
  package var id: RecordID = .none
  package var label: String = ""
  /// The certificate in DER.
  package var certificate: [UInt8] = []
  /// The town's own certificate in DER.
  package var caCertificate: [UInt8] = []
  package var expiresUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    label: String = "",
    certificate: [UInt8] = [],
    caCertificate: [UInt8] = [],
    expiresUnixMs: Int64 = 0
  ) {
    self.id = id
    self.label = label
    self.certificate = certificate
    self.caCertificate = caCertificate
    self.expiresUnixMs = expiresUnixMs
  }
}

extension DeviceCertificate: ContractMessage {
  package static var typeName: String { "hamlet.v1.DeviceCertificate" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__device_certificate__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DeviceCertificate.self)
    id = CRead.id(c.pointee.id)
    label = CRead.string(c.pointee.label)
    certificate = CRead.bytes(c.pointee.certificate)
    caCertificate = CRead.bytes(c.pointee.ca_certificate)
    expiresUnixMs = c.pointee.expires_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DeviceCertificate.self, capacity: 1)
    hamlet__v1__device_certificate__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.label = arena.string(label)
    c.pointee.certificate = arena.bytes(certificate)
    c.pointee.ca_certificate = arena.bytes(caCertificate)
    c.pointee.expires_unix_ms = expiresUnixMs
  }
}

/// Which devices to list.
package struct ListDevicesRequest: Sendable, Equatable {
  package var divisionPrefix: String = ""
  /// Unspecified: all.
  package var state: DeviceState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    divisionPrefix: String = "",
    state: DeviceState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.divisionPrefix = divisionPrefix
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListDevicesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDevicesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_devices_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDevicesRequest.self)
    divisionPrefix = CRead.string(c.pointee.division_prefix)
    state = DeviceState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDevicesRequest.self, capacity: 1)
    hamlet__v1__list_devices_request__init(c)
    c.pointee.division_prefix = arena.string(divisionPrefix)
    c.pointee.state = Hamlet__V1__DeviceState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of devices.
package struct ListDevicesResponse: Sendable, Equatable {
  package var devices: [Device] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    devices: [Device] = [],
    nextPageToken: String = ""
  ) {
    self.devices = devices
    self.nextPageToken = nextPageToken
  }
}

extension ListDevicesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDevicesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_devices_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDevicesResponse.self)
    devices = CRead.messages(c.pointee.n_devices, c.pointee.devices)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDevicesResponse.self, capacity: 1)
    hamlet__v1__list_devices_response__init(c)
    c.pointee.n_devices = devices.count
    c.pointee.devices = arena.messages(devices, Hamlet__V1__Device.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// A device that is to be shut out.
package struct RevokeDeviceRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    reason: String = ""
  ) {
    self.id = id
    self.reason = reason
  }
}

extension RevokeDeviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RevokeDeviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__revoke_device_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RevokeDeviceRequest.self)
    id = CRead.id(c.pointee.id)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RevokeDeviceRequest.self, capacity: 1)
    hamlet__v1__revoke_device_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.reason = arena.string(reason)
  }
}

/// A device asks for its next certificate.
package struct RenewDeviceRequest: Sendable, Equatable {
  /// A PKCS #10 request in DER, signed by the key that the device has.
  package var signingRequest: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    signingRequest: [UInt8] = []
  ) {
    self.signingRequest = signingRequest
  }
}

extension RenewDeviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RenewDeviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__renew_device_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RenewDeviceRequest.self)
    signingRequest = CRead.bytes(c.pointee.signing_request)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RenewDeviceRequest.self, capacity: 1)
    hamlet__v1__renew_device_request__init(c)
    c.pointee.signing_request = arena.bytes(signingRequest)
  }
}

/// A device whose certificate has expired asks for another.
package struct RequestRenewalRequest: Sendable, Equatable {
  /// A PKCS #10 request in DER, signed by the key of the expired certificate.
  package var signingRequest: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    signingRequest: [UInt8] = []
  ) {
    self.signingRequest = signingRequest
  }
}

extension RequestRenewalRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RequestRenewalRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__request_renewal_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RequestRenewalRequest.self)
    signingRequest = CRead.bytes(c.pointee.signing_request)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RequestRenewalRequest.self, capacity: 1)
    hamlet__v1__request_renewal_request__init(c)
    c.pointee.signing_request = arena.bytes(signingRequest)
  }
}

/// Whether the device has to wait, and else its certificate.
package struct RequestRenewalResponse: Sendable, Equatable {
  /// An administrator has not allowed it yet.
  package var waiting: Bool = false
  package var certificate: DeviceCertificate? = nil

  /// With every field at its default.
  package init() {}

  package init(
    waiting: Bool = false,
    certificate: DeviceCertificate? = nil
  ) {
    self.waiting = waiting
    self.certificate = certificate
  }
}

extension RequestRenewalResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.RequestRenewalResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__request_renewal_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RequestRenewalResponse.self)
    waiting = c.pointee.waiting != 0
    certificate = CRead.message(c.pointee.certificate)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RequestRenewalResponse.self, capacity: 1)
    hamlet__v1__request_renewal_response__init(c)
    c.pointee.waiting = waiting ? 1 : 0
    c.pointee.certificate = arena.message(certificate, Hamlet__V1__DeviceCertificate.self)
  }
}

/// An expired device that may have a new certificate.
package struct AllowRenewalRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension AllowRenewalRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AllowRenewalRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__allow_renewal_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AllowRenewalRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AllowRenewalRequest.self, capacity: 1)
    hamlet__v1__allow_renewal_request__init(c)
    c.pointee.id = arena.id(id)
  }
}
