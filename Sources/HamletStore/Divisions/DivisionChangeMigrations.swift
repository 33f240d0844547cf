enum DivisionChangeMigrations {
  static let all = [
    Migration(
      number: 474,
      name: "successors and changes of divisions",
      sql: """
        CREATE TABLE division_successors(
          code TEXT NOT NULL REFERENCES divisions(code), successor TEXT NOT NULL,
          PRIMARY KEY(code, successor)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE division_names(
          code TEXT NOT NULL REFERENCES divisions(code), until_ms INTEGER NOT NULL,
          name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
          PRIMARY KEY(code, until_ms)
        ) STRICT, WITHOUT ROWID;
        """
    )
  ]
}
