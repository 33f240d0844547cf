internal import HamletDomain
internal import HamletMessages

/// Cuts a report into parts that fit a frame: sections in order, long tables by rows, meanings last.
struct ReportParts {
  /// Bytes of one part: a frame takes 48 KiB, and the rest is for the head.
  private static let partBytes = 44 * 1024
  /// Rows that are cut off at once.
  private static let rowsAtOnce = 40
  private(set) var parts: [Report] = []
  private let head: Report
  private var bytes = 0

  init(_ report: Report) {
    var head = report
    head.sections = []
    head.meanings = []
    self.head = head
    parts = [head]
    for section in report.sections { for piece in Self.pieces(of: section) { add(piece) } }
    for meaning in report.meanings { add(meaning) }
    for index in parts.indices.dropLast() { parts[index].nextPageToken = String(index + 1) }
  }

  /// A section in pieces: first all but its tables, then each table, some rows at once.
  private static func pieces(of section: ReportSection) -> [ReportSection] {
    var first = section
    first.tables = []
    let tables = section.tables.flatMap { table in
      stride(from: 0, to: max(table.rows.count, 1), by: rowsAtOnce).map { start in
        var part = table
        part.rows = Array(table.rows[min(start, table.rows.count)...].prefix(rowsAtOnce))
        return part
      }
    }
    return [first]
      + tables.map { table in
        ReportSection(
          key: section.key,
          titleZh: section.titleZh,
          titleEn: section.titleEn,
          tables: [table]
        )
      }
  }

  private mutating func add(_ piece: ReportSection) {
    makeRoom(piece.encodedSize() + 8)
    let last = parts.count - 1
    let open = parts[last].sections.count - 1
    guard open >= 0, parts[last].sections[open].key == piece.key else {
      parts[last].sections.append(piece)
      return
    }
    for table in piece.tables {
      let end = parts[last].sections[open].tables.count - 1
      if end >= 0, parts[last].sections[open].tables[end].key == table.key {
        parts[last].sections[open].tables[end].rows += table.rows
      } else {
        parts[last].sections[open].tables.append(table)
      }
    }
  }

  private mutating func add(_ meaning: FigureMeaning) {
    makeRoom(meaning.encodedSize() + 8)
    parts[parts.count - 1].meanings.append(meaning)
  }

  private mutating func makeRoom(_ size: Int) {
    let isEmpty = parts[parts.count - 1].sections.isEmpty && parts[parts.count - 1].meanings.isEmpty
    if bytes + size > Self.partBytes, !isEmpty {
      parts.append(head)
      bytes = 0
    }
    bytes += size
  }
}
