package import HamletDomain

extension ReadSnapshot {
  /// Whether somebody is of a person's care team: by a contact with her, or because she named her; of
  /// one of the topics where they are given.
  ///
  /// Her consent to care is asked for apart.
  package func isInCare(
    of person: RecordID,
    staff: RecordID,
    topics: [ConsultationTopic] = [],
    now: Int64
  ) throws -> Bool {
    try isNamed(by: person, staff: staff, topics: topics)
      || hasContact(with: person, staff: staff, topics: topics, now: now)
  }

  /// Whether there is an open or recent consultation, appointment, referral or follow-up of somebody
  /// with a person, of one of the topics where they are given.
  package func hasContact(
    with person: RecordID,
    staff: RecordID,
    topics: [ConsultationTopic] = [],
    now: Int64
  ) throws -> Bool {
    let codes = topics.map { String($0.rawValue) }.joined(separator: ", ")
    let single = topics.isEmpty ? "" : "AND topic IN (\(codes))"
    let several =
      topics.isEmpty
      ? ""
      : """
      AND EXISTS (SELECT 1 FROM consultation_topics t
        WHERE t.consultation_id = consultations.id AND t.topic IN (\(codes)))
      """
    let contacts = [
      ("consultations", "state = 1", several), ("appointments", "state IN (1, 2)", single),
      ("referrals", "state IN (1, 2, 3, 5, 6)", single), ("follow_ups", "state = 1", single),
    ]
    return try contacts.contains { table, isOpen, topic in
      try count(
        """
        SELECT EXISTS (SELECT 1 FROM \(table) WHERE person_id = ? AND staff_id = ?
          AND (\(isOpen) OR updated_ms >= ?) \(topic))
        """,
        [person.stored, staff.stored, CareTeam.since(now)]
      ) == 1
    }
  }
}
