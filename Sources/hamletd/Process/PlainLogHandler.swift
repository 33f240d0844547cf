import Foundation
import HamletClient
import Logging

/// Log lines on standard error, one each: what comes from a peer cannot begin another.
///
/// Control characters and whatever turns or hides text are written as their code points.
struct PlainLogHandler: LogHandler {
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]
  private let label: String

  init(label: String) { self.label = label }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { $1 }
    let line = Self.line(
      time: Date().formatted(.iso8601),
      level: event.level,
      label: label,
      message: event.message.description,
      fields: fields.mapValues(\.description)
    )
    StandardStreams.complain(line)
  }

  /// A whole line with its end.
  static func line(
    time: String,
    level: Logger.Level,
    label: String,
    message: String,
    fields: [String: String]
  ) -> String {
    let pairs = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\(quoted($0.value))" }
    return "\(time) \(level) \(label): \(escaped(message))\(pairs.joined())\n"
  }

  /// A value that holds a space or a quote in quotes, so that it cannot be taken for further fields.
  private static func quoted(_ value: String) -> String {
    let text = escaped(value)
    let isPlain =
      !text.isEmpty && text.unicodeScalars.allSatisfy { $0 != " " && $0 != "\"" && $0 != "=" }
    return isPlain ? text : "\"\(text.replacing("\"", with: "'"))\""
  }

  private static func escaped(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
