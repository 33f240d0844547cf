package import HamletMessages

/// A worker's day as lines.
package struct TodayText {
  /// The message type of a day.
  package static let typeName = "hamlet.v1.GetTodayResponse"
  let values: ValueText
  let page: AnswerWriter.Page

  private var zh: Bool { values.language == .chinese }

  func lines(_ answer: JSONValue) -> [String] {
    let day = VisibleText.of(answer.text("today"))
    var lines = [page.style.paint(zh ? "今天 \(day)" : "Today, \(day)", .heading)]
    for group in answer.items("groups") { lines += [""] + block(group) }
    if lines.count == 1 { lines.append(zh ? "今天没有待办事项。" : "Nothing waits today.") }
    return lines
  }

  private func block(_ group: JSONValue) -> [String] {
    let items = group.items("items")
    var title = (page.isPlain ? "" : "■ ") + "\(kind(group)) \(group.number("count"))"
    let late = group.number("overdue_count")
    if late > 0 { title += zh ? "（已过期 \(late)）" : " (\(late) overdue)" }
    var lines = [page.style.paint(title, .accent)]
    if let noun = TodayNouns.noun(for: group, values.book), page.width != nil {
      lines[0] += page.style.paint("  \(noun) ?", .faint)
    }
    lines += rows(items)
    let rest = group.number("count") - min(group.number("count"), UInt64(items.count))
    if rest > 0, !items.isEmpty { lines.append(zh ? "  另有 \(rest) 项" : "  and \(rest) more") }
    return lines
  }

  /// The group's items in columns, each in lines of its own where the columns do not fit.
  private func rows(_ items: [JSONValue]) -> [String] {
    let cells = items.map { item in
      [when(item), VisibleText.of(item.text("person_name")), VisibleText.of(subject(of: item))]
        + [values.text(item["id"] ?? .null, of: idField)]
    }
    let columns = (0..<4).filter { column in cells.contains { !$0[column].isEmpty } }
    let rows = cells.map { row in columns.map { row[$0] } }
    let table = Table(headings: columns.map { _ in "" }, rows: rows)
    let lines = table.plain().dropFirst().map { "  " + $0 }
    if page.isPlain {
      return rows.map { $0.filter { !$0.isEmpty }.joined(separator: zh ? "，" : ", ") }
    }
    guard let width = page.width, lines.contains(where: { CellWidth.of($0) > width }) else {
      return Array(lines)
    }
    return rows.flatMap { row in
      CellText.wrapped(row.filter { !$0.isEmpty }.joined(separator: " · "), to: width - 4)
        .enumerated().map { ($0.offset == 0 ? "  " : "    ") + $0.element }
    }
  }

  private func subject(of item: JSONValue) -> String {
    let channel = field("TodayItem", "channel").map {
      values.text(item["channel"] ?? .null, of: $0)
    }
    return [channel ?? "", item.text("title")].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func when(_ item: JSONValue) -> String {
    let at = Int64(item.text("at_unix_ms")) ?? 0
    let time = at == 0 ? "" : String(InstantText.local(unixMilliseconds: at).dropLast(3))
    let due = item.text("due_on")
    let mark = item["overdue"] == .bool(true) ? " !" : ""
    return (due.isEmpty ? time : VisibleText.of(due)) + mark
  }

  private func kind(_ group: JSONValue) -> String {
    field("TodayGroup", "kind").map { values.text(group["kind"] ?? .null, of: $0) } ?? ""
  }

  private var idField: FieldInfo { field("TodayItem", "id") ?? FieldInfo() }

  private func field(_ message: String, _ name: String) -> FieldInfo? {
    values.book.message("hamlet.v1.\(message)")?.fields.first { $0.name == name }
  }

  /// One line for whoever logs in: what waits and how many; nil where nothing does.
  package static func greeting(
    _ answer: JSONValue,
    book: CommandBook,
    language: ShellLanguage
  ) -> String? {
    let text = TodayText(values: ValueText(book: book, language: language), page: .pipe)
    let parts = answer.items("groups").map { "\(text.kind($0)) \($0.number("count"))" }
    guard !parts.isEmpty else { return nil }
    let zh = language == .chinese
    return (zh ? "今天：" : "Today: ") + parts.joined(separator: zh ? "，" : ", ")
      + (zh ? "（today 查看）" : " (see: today)")
  }
}
