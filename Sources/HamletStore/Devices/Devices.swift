import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let deviceColumns = """
    id, label, division, code_digest, code_expires_ms, key_digest, enrolled_ms, expires_ms,
    asked_ms, allowed_ms, revoked_ms, revoke_reason, version
    """

  /// The device with an id, or nil.
  package func device(_ id: RecordID) throws -> DeviceRecord? {
    try first("SELECT \(Self.deviceColumns) FROM devices WHERE id = ?", [id.stored])
      .map(Self.device)
  }

  /// The device that a one-time code invites, or nil.
  package func device(codeDigest: [UInt8]) throws -> DeviceRecord? {
    try first(
      "SELECT \(Self.deviceColumns) FROM devices WHERE code_digest = ?",
      [Data(codeDigest)]
    ).map(Self.device)
  }

  /// The device that has a key, or nil.
  package func device(keyDigest: [UInt8]) throws -> DeviceRecord? {
    try first(
      "SELECT \(Self.deviceColumns) FROM devices WHERE key_digest = ?",
      [Data(keyDigest)]
    ).map(Self.device)
  }

  /// Every device that was ever enrolled.
  package func enrolledDevices() throws -> [DeviceRecord] {
    try all("SELECT \(Self.deviceColumns) FROM devices WHERE enrolled_ms > 0", [], Self.device)
  }

  /// A page of devices, newest first, within a division and in one state or any.
  package func devices(
    within division: DivisionPrefix,
    state: DeviceState,
    at now: Int64,
    after: String,
    limit: Int
  ) throws -> Page<DeviceRecord> {
    // Forty with the longest reasons fit the 48 KiB of a page.
    let size = min(limit < 1 ? 40 : limit, 40)
    let condition =
      switch state {
      case .unspecified: "1"
      case .invited: "revoked_ms = 0 AND enrolled_ms = 0 AND code_expires_ms > :now"
      case .active: "revoked_ms = 0 AND enrolled_ms > 0 AND expires_ms > :now"
      case .expired:
        """
        revoked_ms = 0 AND
        (CASE WHEN enrolled_ms > 0 THEN expires_ms ELSE code_expires_ms END) <= :now
        """
      case .revoked: "revoked_ms > 0"
      }
    let last = RecordID(text: after)?.stored ?? StoredID(id: RecordID(high: .max, low: .max))
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Self.deviceColumns) FROM devices
        WHERE id < :last AND division >= :from AND division < :below AND \(condition)
          AND :now > 0 ORDER BY id DESC LIMIT :size
        """
    )
    let rows = try Row.fetchAll(
      statement,
      arguments: [
        "last": last, "from": division.text, "below": division.upperBound, "now": now,
        "size": size + 1,
      ]
    )
    return Page(fetched: try rows.map(Self.device), limit: size) { $0.id.description }
  }

  private static func device(_ row: Row) throws -> DeviceRecord {
    var device = DeviceRecord(
      id: row.id(0),
      label: row[1],
      division: try DivisionPrefix(row[2]),
      codeDigest: row.bytes(3),
      codeExpires: row[4]
    )
    device.keyDigest = row.bytes(5)
    device.enrolled = row[6]
    device.expires = row[7]
    device.asked = row[8]
    device.allowed = row[9]
    device.revoked = row[10]
    device.revokeReason = row[11]
    device.version = UInt64(row[12] as Int64)
    return device
  }
}

extension Transaction {
  /// Adds a device that is invited; throws `alreadyExists` where there is one of this id.
  package func insert(_ device: DeviceRecord) throws {
    guard try read.device(device.id) == nil else { throw StoreError.alreadyExists(device.id) }
    try run(
      "INSERT INTO devices VALUES (?, ?, ?, ?, ?, NULL, 0, 0, 0, 0, 0, '', 1)",
      [
        device.id.stored, device.label, device.division.text, Data(device.codeDigest),
        device.codeExpires,
      ]
    )
  }

  /// Writes a device's changed facts and raises its version.
  package func update(_ device: DeviceRecord) throws -> DeviceRecord {
    var changed = device
    changed.version += 1
    let count = try changes(
      """
      UPDATE devices SET code_digest = ?, code_expires_ms = ?, key_digest = ?, enrolled_ms = ?,
        expires_ms = ?, asked_ms = ?, allowed_ms = ?, revoked_ms = ?, revoke_reason = ?,
        version = ? WHERE id = ?
      """,
      [
        device.codeDigest.isEmpty ? nil : Data(device.codeDigest), device.codeExpires,
        device.keyDigest.isEmpty ? nil : Data(device.keyDigest), device.enrolled, device.expires,
        device.asked, device.allowed, device.revoked, device.revokeReason,
        Int64(changed.version), device.id.stored,
      ]
    )
    guard count == 1 else { throw StoreError.notFound }
    return changed
  }

  /// Keeps which certificate was given to whom.
  package func insertCertificate(
    serial: [UInt8],
    of device: RecordID,
    expires: Int64
  ) throws {
    try run(
      "INSERT INTO device_certificates VALUES (?, ?, ?, ?)",
      [Data(serial), device.stored, now, expires]
    )
  }
}
