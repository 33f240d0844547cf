import GRDB
import HamletDomain

/// The index from a record to the rows of the audit whose blocks tell that it was read.
struct ReadIndex {
  /// Entries of one statement: to begin and end one costs half as much as its row.
  private static let rows = 16
  private static let one = insertion(of: 1)
  private static let many = insertion(of: rows)

  fileprivate struct Entry: Comparable {
    let record: RecordID
    let number: Int64

    static func < (first: Entry, second: Entry) -> Bool {
      (first.record, first.number) < (second.record, second.number)
    }
  }

  private var entries: [Entry] = []

  /// Adds the records of a row's block, each as often as it was read.
  mutating func add(_ records: [RecordID], of number: Int64) {
    for record in records { entries.append(Entry(record: record, number: number)) }
  }

  /// Writes what was added, in the order of the index, so that each of its pages is walked to once.
  consuming func write(to db: Database) throws {
    entries.sort()
    var last: Entry?
    entries.removeAll { entry in
      defer { last = entry }
      return entry == last
    }
    let whole = entries.count - entries.count % Self.rows
    try write(entries[..<whole], Self.many, rows: Self.rows, db)
    try write(entries[whole...], Self.one, rows: 1, db)
  }

  private func write(
    _ entries: ArraySlice<Entry>,
    _ sql: String,
    rows: Int,
    _ db: Database
  ) throws {
    guard !entries.isEmpty else { return }
    let statement = try PreparedStatement(bindingLater: sql, db)
    defer { statement.reset() }
    var place: Int32 = 1
    for entry in entries {
      try statement.bind(entry, at: place)
      place += 2
      guard place > 2 * rows else { continue }
      while try statement.step() {}
      statement.reset()
      place = 1
    }
  }

  private static func insertion(of rows: Int) -> String {
    "INSERT INTO audit_reads(record_id, number) VALUES "
      + Array(repeating: "(?, ?)", count: rows).joined(separator: ", ")
  }
}

extension PreparedStatement {
  /// Binds both columns of an entry; the id of no record, as a list has it, is sixteen bytes too.
  fileprivate func bind(_ entry: ReadIndex.Entry, at place: Int32) throws {
    try check(entry.record.withBytes { bindBlob($0, to: statement, at: place) })
    try check(entry.number.bind(to: statement, at: place + 1))
  }
}
