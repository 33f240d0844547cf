extension Transaction {
  /// Puts a code into a list, as "icd10", in place of what stood there.
  package func putCode(list: String, code: String, zh: String, en: String) throws {
    try run(
      """
      INSERT INTO codes VALUES (?, ?, ?, ?)
      ON CONFLICT(list, code) DO UPDATE SET zh = excluded.zh, en = excluded.en
      """,
      [list, code, zh, en]
    )
  }
}
