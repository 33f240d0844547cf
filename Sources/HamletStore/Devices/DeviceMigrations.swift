enum DeviceMigrations {
  static let all = [
    Migration(
      number: 500,
      name: "the device that a session was begun on",
      sql: """
        ALTER TABLE sessions ADD COLUMN device BLOB;
        CREATE INDEX sessions_by_device ON sessions(device) WHERE device IS NOT NULL;
        """
    ),
    Migration(
      number: 501,
      name: "devices",
      sql: """
        CREATE TABLE devices(
          id BLOB PRIMARY KEY, label TEXT NOT NULL, division TEXT NOT NULL,
          code_digest BLOB UNIQUE, code_expires_ms INTEGER NOT NULL,
          key_digest BLOB UNIQUE, enrolled_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL,
          asked_ms INTEGER NOT NULL, allowed_ms INTEGER NOT NULL,
          revoked_ms INTEGER NOT NULL, revoke_reason TEXT NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE device_certificates(
          serial BLOB PRIMARY KEY, device_id BLOB NOT NULL REFERENCES devices(id),
          issued_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX device_certificates_of ON device_certificates(device_id);
        """
    ),
  ]
}
