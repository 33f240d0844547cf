import HamletDomain
package import HamletMessages

/// Reads a batch's input piece by piece: cuts lines, finds the encoding, names columns.
///
/// It holds no more than a piece and the line at work.
package actor BatchSource {
  /// How lines stand in the input.
  package enum Form: Sendable {
    case ndjson
    case csv
  }

  /// What an entry's cells mean.
  struct Plan: Sendable {
    let command: Command
    let book: CommandBook
    let ignored: Set<String>
    let keyField: String?
  }

  private enum Cutter {
    case lines(BatchLineCutter)
    case cells(CSVScanner)
  }

  private let plan: Plan
  private let read: @Sendable () async -> [UInt8]?
  private let tell: @Sendable (Phrase) -> Void
  private var cutter: Cutter
  private var text: BatchTextReader
  private var columns: BatchColumns?
  private var ready: [BatchEntry] = []
  private var isOver = false
  private var isBegun = false
  private var opening: [UInt8] = []
  /// What ends the whole batch before a line is sent: headings that name nothing, another encoding.
  package private(set) var problems: [FieldProblem] = []

  /// Reads through `read`, which gives nil at the end.
  init(
    _ plan: Plan,
    form: Form,
    isGB18030: Bool?,
    read: @escaping @Sendable () async -> [UInt8]?,
    tell: @escaping @Sendable (Phrase) -> Void
  ) {
    self.plan = plan
    self.read = read
    self.tell = tell
    cutter = form == .csv ? .cells(CSVScanner()) : .lines(BatchLineCutter())
    text = BatchTextReader(isGB18030: isGB18030)
  }

  /// The next line; nil after the last.
  func next() async -> BatchEntry? {
    while ready.isEmpty, !isOver {
      if let bytes = await read() { take(bytes) } else { finish() }
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  private func take(_ given: [UInt8]) {
    var bytes = given
    if !isBegun {
      opening += given
      // As many as a byte order mark has.
      guard opening.count >= 3 || isOver else { return }
      bytes = opening
      isBegun = true
      opening = []
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        bytes.removeFirst(3)
        text.isGB18030 = false
      } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        return refuse("", "utf16", BatchText.utf16)
      }
    }
    if text.look(at: bytes) { tell(BatchText.isGB) }
    switch cutter {
    case .lines(var lines):
      for line in lines.take(bytes) { add(line) }
      cutter = .lines(lines)
    case .cells(var cells):
      var rows: [RawRecord] = []
      do throws(RuleViolation) {
        try cells.take(bytes, into: &rows)
      } catch {
        add(rows)
        // What follows could not be told apart.
        isOver = true
        return addRefused(error, at: (rows.last?.line ?? 0) + 1)
      }
      cutter = .cells(cells)
      add(rows)
    }
  }

  private func finish() {
    isOver = true
    if !isBegun { take([]) }
    switch cutter {
    case .lines(var lines): if let line = lines.finish() { add(line) }
    case .cells(var cells):
      var rows: [RawRecord] = []
      cells.finish(into: &rows)
      add(rows)
    }
  }

  private func add(_ line: BatchLineCutter.Line) {
    guard let bytes = line.bytes else {
      return append(line.number, .refused([Self.problem("", "too_long", BatchText.tooLong)]), [])
    }
    switch text.decoded(bytes) {
    case .success(let decoded): append(line.number, .json(decoded), bytes)
    case .failure(let bad):
      append(line.number, .refused([Self.problem("", "encoding", bad.phrase)]), bytes)
    }
  }

  private func add(_ rows: [RawRecord]) {
    for row in rows where problems.isEmpty {
      guard let columns else {
        name(row)
        continue
      }
      let bytes = Array(row.fields.map(\.bytes).joined(separator: [UInt8(ascii: ",")]))
      if let fault = row.fault {
        addRefused(fault, at: row.line)
      } else {
        let (content, key) = cells(row, columns)
        ready.append(
          BatchEntry(
            line: row.line,
            content: content,
            mark: BatchSum.of(bytes),
            foreignKey: key
          )
        )
      }
    }
  }

  /// Takes the first row as the names of the columns.
  private func name(_ row: RawRecord) {
    let headings = row.fields.map { field -> String in
      guard case .success(let bytes) = text.decoded(field.content) else { return "" }
      return String(decoding: bytes, as: UTF8.self)
    }
    do throws(BatchColumns.Unknown) {
      columns = try BatchColumns(
        headings,
        of: plan.command,
        in: plan.book,
        ignoring: plan.ignored,
        keyField: plan.keyField
      )
    } catch {
      problems = error.problems
      isOver = true
    }
  }

  private func cells(_ row: RawRecord, _ columns: BatchColumns) -> (BatchEntry.Content, String?) {
    var cells: [(column: BatchColumn, text: String)] = []
    var problems: [FieldProblem] = []
    var key: String?
    for (index, field) in row.fields.enumerated() {
      let place = index < columns.columns.count ? columns.columns[index] : nil
      switch text.decoded(field.content) {
      case .failure(let bad):
        let (line, byte) = field.place(of: bad.offset)
        let phrase = BatchText.badByte(byte, text.encodingName)
        problems.append(Self.problem(place?.path ?? "", "encoding", phrase, line: line))
      case .success(let bytes):
        let text = CellEscape.unescaped(String(decoding: bytes, as: UTF8.self))
        if index == columns.keyIndex { key = text }
        guard !text.isEmpty else { continue }
        if index >= columns.columns.count {
          problems.append(Self.problem("", "surplus", BatchText.surplus))
        } else if let place {
          cells.append((place, text))
        }
      }
    }
    return (problems.isEmpty ? .cells(cells) : .refused(problems), key)
  }

  private func addRefused(_ fault: RuleViolation, at line: Int) {
    let phrase = Phrase(fault.english, fault.chinese)
    append(line, .refused([Self.problem("", fault.rule, phrase)]), [])
  }

  private func append(_ line: Int, _ content: BatchEntry.Content, _ bytes: [UInt8]) {
    ready.append(BatchEntry(line: line, content: content, mark: BatchSum.of(bytes)))
  }

  private func refuse(_ path: String, _ rule: String, _ phrase: Phrase) {
    problems = [Self.problem(path, rule, phrase)]
    isOver = true
  }

  private static func problem(
    _ path: String,
    _ rule: String,
    _ phrase: Phrase,
    line: Int? = nil
  ) -> FieldProblem {
    FieldProblem(
      path: path,
      rule: rule,
      english: (line.map { "line \($0): " } ?? "") + phrase.english,
      chinese: (line.map { "第 \($0) 行：" } ?? "") + phrase.chinese
    )
  }
}
