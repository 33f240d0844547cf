import Foundation
package import HamletDomain

extension Transaction {
  /// Begins a consultation; of a callback code only the keyed hash is kept.
  ///
  /// Throws `alreadyExists` where the id is taken.
  package func insert(_ record: ConsultationRecord, callback code: CallbackCode?) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM consultations WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      """
      INSERT INTO consultations VALUES
        (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.stored, record.division.text, record.state.rawValue, record.channel.rawValue,
        record.identification.rawValue, record.personID.stored,
        code.map { vault.index($0.text, .callbackCode) }, record.ageBand.rawValue,
        record.sex.rawValue, record.urgency.rawValue,
        try sealed(record.question, .question, id), try sealed(record.advice, .advice, id),
        try StoredList.stored(record.materials), StoredList.stored(record.items),
        record.audienceCount, record.durationSeconds, record.appointmentID.stored,
        record.continuesID.stored, record.staff.id.stored, record.staff.name, record.occurredAt,
        record.recordedAt, now, now, 1, record.satisfaction,
      ]
    )
    try setTopics(record.topics, of: id)
  }

  /// Writes a consultation's changed facts and gives its new version; the person, the code and the
  /// appointment stay as they are.
  ///
  /// Throws `conflict` where `base` is not its version.
  package func update(
    _ record: ConsultationRecord,
    base: UInt64,
    changed: [String]
  ) throws -> UInt64 {
    let id = record.id
    let version = try raise(consultation: id, base: base, changed: changed)
    try run(
      """
      UPDATE consultations SET state = ?, age_band = ?, sex = ?, urgency = ?, question = ?,
        advice = ?, materials = ?, items = ?, audience = ?, duration_s = ?, satisfaction = ?
      WHERE id = ?
      """,
      [
        record.state.rawValue, record.ageBand.rawValue, record.sex.rawValue,
        record.urgency.rawValue, try sealed(record.question, .question, id),
        try sealed(record.advice, .advice, id), try StoredList.stored(record.materials),
        StoredList.stored(record.items), record.audienceCount, record.durationSeconds,
        record.satisfaction, id.stored,
      ]
    )
    if changed.contains("topics") { try setTopics(record.topics, of: id) }
    return version
  }

  /// Puts a consultation on a person's record; its callback code is forgotten, and so are the links
  /// with others, which would tell whose those are.
  package func attach(
    consultation id: RecordID,
    to person: RecordID,
    base: UInt64
  ) throws -> UInt64 {
    let version = try raise(consultation: id, base: base, changed: ["identification"])
    try run(
      "UPDATE consultations SET identification = ?, person_id = ?, callback = NULL WHERE id = ?",
      [Identification.identified.rawValue, person.stored, id.stored]
    )
    try unlink(consultation: id)
    return version
  }

  /// Takes a person off a consultation, with everything that would tell who she was.
  package func detach(
    consultation id: RecordID,
    callback code: CallbackCode?,
    base: UInt64
  ) throws -> UInt64 {
    let version = try raise(consultation: id, base: base, changed: ["identification"])
    let identification = code == nil ? Identification.anonymous : .callbackCode
    try run(
      """
      UPDATE consultations SET identification = ?, person_id = NULL, callback = ?,
        appointment_id = NULL WHERE id = ?
      """,
      [
        identification.rawValue, code.map { vault.index($0.text, .callbackCode) }, id.stored,
      ]
    )
    try unlink(consultation: id)
    try run("UPDATE referrals SET consultation_id = NULL WHERE consultation_id = ?", [id.stored])
    try run("UPDATE follow_ups SET consultation_id = NULL WHERE consultation_id = ?", [id.stored])
    return version
  }

  private func unlink(consultation id: RecordID) throws {
    try run("UPDATE consultations SET continues_id = NULL WHERE id = ?", [id.stored])
    try run("UPDATE consultations SET continues_id = NULL WHERE continues_id = ?", [id.stored])
  }

  /// Throws `conflict`, with the fields that changed since, unless `base` is its version.
  package func requireVersion(_ base: UInt64, of consultation: RecordID) throws {
    let current = try read.count(
      "SELECT version FROM consultations WHERE id = ?",
      [consultation.stored]
    )
    guard UInt64(current) == base else {
      let fields = try read.fieldsChanged(ofConsultation: consultation, since: base)
      throw StoreError.conflict(UInt64(current), fields)
    }
  }

  private func raise(
    consultation id: RecordID,
    base: UInt64,
    changed: [String]
  ) throws -> UInt64 {
    try requireVersion(base, of: id)
    let version = base + 1
    try run(
      "UPDATE consultations SET version = ?, updated_ms = ? WHERE id = ?",
      [Int64(version), now, id.stored]
    )
    try run(
      "INSERT INTO consultation_changes VALUES (?, ?, ?, ?, ?)",
      [id.stored, Int64(version), changed.joined(separator: ","), ticket.userName, now]
    )
    return version
  }

  private func setTopics(_ topics: [ConsultationTopic], of id: RecordID) throws {
    try run("DELETE FROM consultation_topics WHERE consultation_id = ?", [id.stored])
    for topic in Set(topics) {
      try run("INSERT INTO consultation_topics VALUES (?, ?)", [id.stored, topic.rawValue])
    }
  }
}
