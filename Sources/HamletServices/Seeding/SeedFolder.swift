internal import Foundation
internal import HamletDomain
internal import HamletMessages

/// A problem in a seed file, with its place.
package struct SeedError: Error, Sendable, CustomStringConvertible {
  package let description: String

  init(_ file: String, _ line: Int, _ reason: String) {
    description = "\(file):\(line): \(reason)"
  }
}

/// A call that a seed file asks for.
struct SeedCall: Sendable {
  let file: String
  let line: Int
  let user: String
  let method: String
  let key: String
  let request: JSONValue
}

/// The files of a folder of seeds, read in the order of their names.
package struct SeedFolder: Sendable {
  let url: URL
  /// What `{today-30}` and `{now-3h}` in a request count from.
  let now: Int64

  package init(path: String, nowUnixMilliseconds: Int64) {
    url = URL(fileURLWithPath: path)
    now = nowUnixMilliseconds
  }

  /// Lines of `name`, each parsed; none where there is no such file.
  func lines(of name: String) throws -> [(number: Int, value: JSONValue)] {
    let file = url.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty }
      .map { index, line in
        do throws(JSONError) {
          return (index + 1, try JSONValue(parsing: moments(in: String(line))))
        } catch {
          throw SeedError(name, index + 1, error.english)
        }
      }
  }

  /// The calls of every numbered file, in order.
  func calls() throws -> [SeedCall] {
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    return try names.filter { $0.hasSuffix(".ndjson") && $0.first?.isNumber == true }
      .flatMap { name in try lines(of: name).map { try call($0.value, name, $0.number) } }
  }

  private func call(_ value: JSONValue, _ file: String, _ line: Int) throws -> SeedCall {
    guard case .string(let user)? = value["as"], case .string(let method)? = value["call"],
      let request = value["request"]
    else { throw SeedError(file, line, "needs as, call and request") }
    var key = "seed-\(file)-\(line)"
    if case .string(let given)? = value["key"] { key = "seed-" + given }
    let path = method
    return SeedCall(
      file: file,
      line: line,
      user: user,
      method: path,
      key: key,
      request: request
    )
  }

  /// Replaces `{today-30}` by a date, and `{now-3h}` and `{today+1@09:30}` by a moment in milliseconds.
  private func moments(in line: String) -> String {
    line.replacing(#/\{(today|now)([+-]\d+)?(d|h|m)?(?:@(\d\d:\d\d))?\}/#) { match in
      let count = match.2.flatMap { Int64($0) } ?? 0
      guard match.1 == "now" else {
        let day = CivilDate(unixMilliseconds: now).adding(days: Int(clamping: count))
        guard let text = match.4, let time = try? ClockTime(String(text)) else {
          return day.description
        }
        return String(day.startUnixMilliseconds() + Int64(time.minutes) * 60_000)
      }
      let unit: Int64 = match.3 == "m" ? 60_000 : match.3 == "h" ? 3_600_000 : 86_400_000
      return String(now + count * unit)
    }
  }
}

extension SeedFolder {
  /// The password that the folder's accounts share.
  func password() throws -> String {
    let text = try String(contentsOf: url.appendingPathComponent("password"), encoding: .utf8)
    return text.trimmingCharacters(in: .newlines)
  }
}
