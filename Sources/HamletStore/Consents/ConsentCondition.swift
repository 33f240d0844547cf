import HamletDomain

/// The rule of `ConsentTerms` for lists, as a condition over `persons p`.
///
/// `day` is the parameter that holds the day; it stands once, so that a plain `?` will do.
enum ConsentCondition {
  /// Whether a consent to a purpose without a recipient is in force; of a sealed record none is.
  static func inForce(_ purpose: Purpose, on day: String) -> String {
    """
    EXISTS(SELECT 1 FROM consents c, (SELECT \(day) AS day) t
      WHERE c.person_id = p.id AND \(terms(purpose))
        AND NOT EXISTS(SELECT 1 FROM person_standings z
          WHERE z.person_id = p.id AND z.standing = \(Standing.sealed.rawValue)))
    """
  }

  /// Who has such a consent, for counts of a whole town: a list made once, where looking for each
  /// person took most of the time.
  ///
  /// Sealed records are in it too: use it beside `isOpen` alone.
  static func people(_ purpose: Purpose, on day: String) -> String {
    "SELECT c.person_id FROM consents c, (SELECT \(day) AS day) t WHERE \(terms(purpose))"
  }

  private static func terms(_ purpose: Purpose) -> String {
    let outdated = NoticeBook.outdated(for: purpose).map { "'\($0)'" }.joined(separator: ", ")
    let isNew = outdated.isEmpty ? "" : "AND c.notice NOT IN (\(outdated))"
    return """
      c.purpose = \(purpose.rawValue) AND c.withdrawn_ms = 0
        AND (c.expires_on = '' OR c.expires_on >= t.day) \(isNew)
        AND (c.given_by <> \(ConsentGiver.guardian.rawValue) OR \(isUnderAge("t.day")))
      """
  }

  /// Whether she is under 14; who may be younger counts as younger.
  private static func isUnderAge(_ day: String) -> String {
    // Who was born on 29 February has her birthday on the 28th in a common year. `person_lookup` has the
    // last civil day that a birthday can be, which is `BirthRecord.latestDay`.
    let born = """
      replace((SELECT printf('%04d-%02d-%02d', l.born_to / 10000, l.born_to / 100 % 100,
          l.born_to % 100) FROM person_lookup l WHERE l.person_id = c.person_id), '-02-29', '-02-28')
      """
    return "date(\(born), '+\(ConsentTerms.ownConsentAge) years') > \(day)"
  }
}
