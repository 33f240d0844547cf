extension ScannedLine.Tail {
  /// Whether the output goes behind what a file has.
  var isAppending: Bool {
    if case .file(_, let appending) = self { return appending }
    return false
  }

  /// The format that a file's name asks for, as `roster.csv` does.
  var namedFormat: OutputFormat? {
    guard case .file(let name, _) = self else { return nil }
    let suffix = name.lowercased().split(separator: ".").last ?? ""
    let formats: [OutputFormat] = [.csv, .tsv, .ndjson, .json, .html]
    return formats.first { $0.rawValue == suffix }
  }
}
