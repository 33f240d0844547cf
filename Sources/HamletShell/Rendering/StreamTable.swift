import HamletMessages

/// A table of rows that come one by one: its columns are settled by the first of them.
///
/// Later rows are wrapped into these columns. A row with a value that has no column begins a new
/// table, so that nothing is left out.
struct StreamTable {
  /// How many rows settle the columns, where they come quickly.
  static let settling = 64

  private let writer: AnswerWriter
  private let type: MessageInfo
  private var waiting: [JSONValue] = []
  private var frame: TableFrame?
  private var columns: [FieldInfo] = []
  private var isBlocks: Bool
  private var count = 0

  init(writer: AnswerWriter, type: MessageInfo, isBlocks: Bool = false) {
    self.writer = writer
    self.type = type
    self.isBlocks = isBlocks || writer.page.isPlain || writer.layout.blocks == .on
  }

  /// Takes a row; the lines that can be shown now.
  mutating func take(_ row: JSONValue) -> [String] {
    if isBlocks { return block(row) }
    guard frame != nil else {
      waiting.append(row)
      return waiting.count < Self.settling ? [] : settle()
    }
    return drawn(row)
  }

  /// Shows the rows so far, whose columns are then settled.
  mutating func settle() -> [String] {
    guard frame == nil, !waiting.isEmpty else { return [] }
    let rows = waiting
    waiting = []
    guard let heading = begin(with: rows) else {
      isBlocks = true
      return rows.flatMap { block($0) }
    }
    return heading + rows.flatMap { drawn($0) }
  }

  /// What closes the table.
  mutating func finish() -> [String] {
    let last = settle()
    return last + (frame?.closing ?? [])
  }

  private mutating func block(_ row: JSONValue) -> [String] {
    count += 1
    return writer.block(row, type, count)
  }

  /// Settles the columns; nil where they do not fit the page.
  private mutating func begin(with rows: [JSONValue]) -> [String]? {
    let fields = writer.fields(of: type)
    columns = fields.filter { field in
      !writer.layout.columns.isEmpty || columns.contains { $0.name == field.name }
        || rows.contains { !text(of: field, in: $0).isEmpty }
    }
    var layout = writer.layout
    layout.columns = columns.map(\.name)
    let table = AnswerWriter(values: writer.values, page: writer.page, layout: layout)
      .table(of: rows, type)
    var widths: [Int]? = table.widths
    if let width = writer.page.width, !layout.isWide {
      // What comes later may be longer: half a name more costs nothing where there is room.
      let roomy = table.widths.indices.map { column in
        table.widths[column] + (table.flexible.contains(column) ? 4 : 0)
      }
      widths =
        TableFrame.boxedWidth(roomy) <= width ? roomy : table.narrowed(to: width)
      if widths == nil, layout.blocks == .off { widths = table.widths }
    }
    guard let widths else { return nil }
    let next = TableFrame(
      widths: widths,
      rightAligned: table.rightAligned,
      isBoxed: writer.page.isBoxed,
      style: writer.page.style
    )
    frame = next
    return next.opening(
      table.headings.indices.map { CellText.cut(table.headings[$0], to: widths[$0]) }
    )
  }

  private mutating func drawn(_ row: JSONValue) -> [String] {
    var lines: [String] = []
    let hasNew =
      writer.layout.columns.isEmpty
      && writer.fields(of: type).contains { field in
        !columns.contains { $0.name == field.name } && !text(of: field, in: row).isEmpty
      }
    if hasNew {
      lines += frame?.closing ?? []
      guard let heading = begin(with: [row]) else {
        (frame, isBlocks) = (nil, true)
        return lines + block(row)
      }
      lines += heading
    }
    guard let frame else { return lines }
    count += 1
    let cells = columns.map { text(of: $0, in: row) }
    // A pipe's lines may be as long as they are.
    return lines + (writer.page.width == nil ? [frame.row(cells)] : frame.wrappedRow(cells))
  }

  private func text(of field: FieldInfo, in row: JSONValue) -> String {
    row[field.name].map { writer.values.text($0, of: field) } ?? ""
  }
}
