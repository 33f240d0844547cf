import HamletMessages

extension LineReading {
  /// The flags of every command; a field's name is a flag as well.
  static let flagNames = ProgramText.commandFlags.map(\.name)

  /// Those of them that have a value.
  static let valueFlags = Set(ProgramText.commandFlags.filter { !$0.value.isEmpty }.map(\.name))

  /// Reads a flag, with its value from the next word when it has no `=`.
  mutating func readFlag(
    _ word: Range<Int>,
    _ text: String,
    _ rest: inout ArraySlice<Range<Int>>,
    _ request: inout RequestReading
  ) {
    let equals = scanned.characters[word].firstIndex(of: "=")
    let nameSpan = word.lowerBound..<(equals ?? word.upperBound)
    let name = scanned.text(nameSpan)
    parts.append(LinePart(.flag, nameSpan))
    switch name {
    case "--dry-run": flags.isDryRun = true
    case "--yes": flags.saysYes = true
    case "--json": format = .json
    case "--form": flags.wantsForm = true
    case "--help": flags.wantsHelp = true
    case "--all": flags.wantsAllPages = true
    case "--envelope": flags.wantsEnvelope = true
    case "--no-input": flags.neverAsks = true
    case "--wide": flags.isWide = true
    default:
      let isField = request.hasField(flag: String(name.dropFirst(2)))
      guard isField || Self.flagNames.contains(name) else {
        refuseFlag(name, nameSpan, request)
        return
      }
      let value = equals.map { ($0 + 1)..<word.upperBound } ?? rest.popFirst()
      guard let value else {
        report(.syntax, nameSpan, Phrase("\(name) needs a value", "\(name) 需要一个值"))
        return
      }
      if Self.flagNames.contains(name) {
        if name == "--columns" {
          readColumns(value, of: request.command)
        } else {
          readValue(of: name, value)
        }
      } else {
        request.set(flag: nameSpan.lowerBound + 2..<nameSpan.upperBound, value: value)
      }
    }
  }

  private mutating func refuseFlag(
    _ name: String,
    _ span: Range<Int>,
    _ request: RequestReading
  ) {
    if ProgramText.options.contains(where: { $0.name == name }) {
      report(
        .unknownFlag,
        span,
        Phrase("it stands before the command: hamlet \(name) ...", "须写在命令之前：hamlet \(name) …")
      )
      return
    }
    let known = Self.flagNames + request.fieldNames.map { "--\($0.replacing("_", with: "-"))" }
    report(
      .unknownFlag,
      span,
      Phrase("no such flag", "没有这个选项"),
      context.near(name, among: known)
    )
  }

  private mutating func readValue(of name: String, _ span: Range<Int>) {
    let value = scanned.text(span)
    parts.append(LinePart(.value, span))
    switch name {
    case "--confirm": flags.confirmedID = value
    case "--key": flags.key = value
    case "--profile": flags.profile = value
    case "--json-names":
      flags.usesCamelNames = value == "camel"
      if !["snake", "camel"].contains(value) {
        report(.badValue, span, Phrase("write snake or camel", "请写 snake 或 camel"))
      }
    case "--encoding":
      flags.encoding = FileEncoding(rawValue: value.lowercased())
      if flags.encoding == nil {
        let names = FileEncoding.allCases.map(\.rawValue)
        report(
          .badValue,
          span,
          Phrase("one of \(names.joined(separator: ", "))", "可用：\(names.joined(separator: "、"))"),
          context.near(value, among: names)
        )
      }
    case "--offline":
      flags.offline = value
      if !["queue", "fail"].contains(value) {
        report(.badValue, span, Phrase("write queue or fail", "请写 queue 或 fail"))
      }
    case "--watch":
      flags.watchInterval = value
      if Self.milliseconds(value) == nil {
        report(.badValue, span, Phrase("write a time as 5s or 800ms", "请写成 5s 或 800ms"))
      }
    case "--timeout":
      flags.timeoutMilliseconds = Self.milliseconds(value)
      if flags.timeoutMilliseconds == nil {
        report(.badValue, span, Phrase("write a time as 5s or 800ms", "请写成 5s 或 800ms"))
      }
    default:
      format = OutputFormat(rawValue: value)
      if format == nil {
        let names = OutputFormat.allCases.map(\.rawValue)
        report(
          .badValue,
          span,
          Phrase("one of \(names.joined(separator: ", "))", "可用：\(names.joined(separator: "、"))"),
          context.near(value, among: names)
        )
      }
    }
  }

  /// A time as `800ms`, `5s`, `2m` or a number of seconds, in milliseconds.
  static func milliseconds(_ text: String) -> UInt32? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = UInt32(digits) else { return nil }
    let factor: UInt32? =
      switch text.dropFirst(digits.count) {
      case "ms": 1
      case "s", "": 1_000
      case "m": 60_000
      default: nil
      }
    guard let factor else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow || product == 0 ? nil : product
  }
}
