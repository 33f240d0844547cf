enum CodeMigrations {
  static let all = [
    Migration(
      number: 320,
      name: "lists of codes",
      sql: """
        CREATE TABLE codes(
          list TEXT NOT NULL, code TEXT NOT NULL, zh TEXT NOT NULL, en TEXT NOT NULL,
          PRIMARY KEY(list, code)
        ) STRICT, WITHOUT ROWID;
        """
    )
  ]
}
