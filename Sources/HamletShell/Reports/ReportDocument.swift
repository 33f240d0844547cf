package import HamletMessages

/// A report as it came, in both languages: what tables, files and printed pages are made from.
package struct ReportDocument: Hashable, Sendable {
  /// A text in both languages.
  struct Words: Hashable, Sendable {
    var chinese = ""
    var english = ""

    func text(_ language: ShellLanguage) -> String {
      language == .chinese ? chinese : english
    }
  }

  /// A value with what it was made from.
  struct Value: Hashable, Sendable {
    var state = ""
    var numerator: UInt64 = 0
    var denominator: UInt64 = 0
    var perMille: UInt64 = 0
  }

  /// What a figure or a column counts.
  struct Column: Hashable, Sendable {
    var key = ""
    var label = Words()
    var unit = ""
  }

  /// A number of a section.
  struct Figure: Hashable, Sendable {
    var column = Column()
    /// What it is of, as a campaign's title.
    var subject = Words()
    var value = Value()
    var targetPerMille: UInt64 = 0
  }

  struct Row: Hashable, Sendable {
    var key = ""
    var label = Words()
    var isTotal = false
    var values: [Value] = []
  }

  struct Table: Hashable, Sendable {
    var key = ""
    var title = Words()
    var rowName = Words()
    var columns: [Column] = []
    var rows: [Row] = []
  }

  struct Chart: Hashable, Sendable {
    var isLine = false
    var tableKey = ""
    var column = 0
  }

  struct Section: Hashable, Sendable {
    var key = ""
    var title = Words()
    var note = Words()
    var figures: [Figure] = []
    var tables: [Table] = []
    var charts: [Chart] = []
  }

  /// What a figure means.
  struct Meaning: Hashable, Sendable {
    var column = Column()
    var meaning = Words()
    var counted = Words()
    var whole = Words()
  }

  var title = Words()
  var division = ""
  var place = Words()
  var period = Words()
  var firstDay = ""
  var lastDay = ""
  /// In the township's time.
  var asOf = ""
  var sections: [Section] = []
  var meanings: [Meaning] = []

  /// The message type of reports.
  package static let typeName = "hamlet.v1.Report"

  /// Whether there is more of the report than this: the token of the next part.
  package private(set) var nextPart = ""

  /// Puts the parts of a report together, in the order in which they came.
  package init(parts: [JSONValue]) {
    if let head = parts.first { read(head: head) }
    for part in parts {
      for section in part.items("sections") { add(Section(section)) }
      meanings += part.items("meanings").map(Meaning.init)
      nextPart = part.text("next_page_token")
    }
    let labels = Dictionary(meanings.map { ($0.column.key, $0.column.label) }) { first, _ in first }
    for index in sections.indices {
      for place in sections[index].figures.indices {
        let key = sections[index].figures[place].column.key
        sections[index].figures[place].column.label =
          labels[key] ?? Words(chinese: key, english: key)
      }
    }
  }

  private mutating func read(head: JSONValue) {
    title = head.words("title")
    division = head.text("division")
    place = head.words("division")
    if let days = head["period"] {
      period = days.words("label")
      firstDay = days.text("from_date")
      lastDay = days.text("to_date")
    }
    asOf = InstantText.local(unixMilliseconds: Int64(clamping: head.number("as_of_unix_ms")))
  }

  /// A section goes on where the last part ended, and so does its last table.
  private mutating func add(_ section: Section) {
    guard let last = sections.indices.last, sections[last].key == section.key else {
      sections.append(section)
      return
    }
    sections[last].figures += section.figures
    sections[last].charts += section.charts
    for table in section.tables {
      if let end = sections[last].tables.indices.last, sections[last].tables[end].key == table.key {
        sections[last].tables[end].rows += table.rows
      } else {
        sections[last].tables.append(table)
      }
    }
  }
}
