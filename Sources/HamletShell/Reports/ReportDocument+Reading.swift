import HamletMessages

extension JSONValue {
  /// A member's text; empty where there is none.
  func text(_ name: String) -> String {
    switch self[name] {
    case .string(let text), .number(let text): text
    default: ""
    }
  }

  /// A member's number, however it is written; 0 where there is none.
  func number(_ name: String) -> UInt64 { UInt64(text(name)) ?? 0 }

  /// A member's elements.
  func items(_ name: String) -> [JSONValue] {
    guard case .array(let items)? = self[name] else { return [] }
    return items
  }

  /// The two members `name_zh` and `name_en`.
  func words(_ name: String) -> ReportDocument.Words {
    ReportDocument.Words(chinese: text(name + "_zh"), english: text(name + "_en"))
  }
}

extension ReportDocument.Value {
  init(_ json: JSONValue) {
    state = json.text("state")
    numerator = json.number("numerator")
    denominator = json.number("denominator")
    perMille = json.number("per_mille")
  }

  /// Whether it is told.
  var isShown: Bool { state == "VALUE_STATE_SHOWN" }
  /// Whether it is kept back because the group is small.
  var isSuppressed: Bool { state == "VALUE_STATE_SUPPRESSED" }
}

extension ReportDocument.Column {
  init(_ json: JSONValue) {
    key = json.text("key")
    label = json.words("label")
    unit = json.text("unit")
  }
}

extension ReportDocument.Figure {
  init(_ json: JSONValue) {
    column = ReportDocument.Column(json)
    subject = column.label
    value = json["value"].map(ReportDocument.Value.init) ?? ReportDocument.Value()
    targetPerMille = json.number("target_per_mille")
  }
}

extension ReportDocument.Row {
  init(_ json: JSONValue) {
    key = json.text("key")
    label = json.words("label")
    isTotal = json["is_total"] == .bool(true)
    values = json.items("values").map(ReportDocument.Value.init)
  }
}

extension ReportDocument.Table {
  init(_ json: JSONValue) {
    key = json.text("key")
    title = json.words("title")
    rowName = json.words("rows")
    columns = json.items("columns").map(ReportDocument.Column.init)
    rows = json.items("rows").map(ReportDocument.Row.init)
  }
}

extension ReportDocument.Section {
  init(_ json: JSONValue) {
    key = json.text("key")
    title = json.words("title")
    note = json.words("note")
    figures = json.items("figures").map(ReportDocument.Figure.init)
    tables = json.items("tables").map(ReportDocument.Table.init)
    charts = json.items("charts").map { chart in
      var place = 0
      if case .number(let text)? = chart.items("columns").first { place = Int(text) ?? 0 }
      return ReportDocument.Chart(
        isLine: chart.text("kind") == "CHART_KIND_LINE",
        tableKey: chart.text("table_key"),
        column: place
      )
    }
  }
}

extension ReportDocument.Meaning {
  init(_ json: JSONValue) {
    column = ReportDocument.Column(json)
    meaning = json.words("meaning")
    counted = json.words("counted")
    whole = json.words("whole")
  }
}
