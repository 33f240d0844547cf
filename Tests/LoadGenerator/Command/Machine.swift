import Foundation

/// Where and when it was measured.
struct Machine: Codable {
  let processors: Int
  let system: String
  /// What else the machine was doing when it began: its load average.
  let loadAverage: String
  let startedUnixMilliseconds: Int64

  /// This machine now.
  init() {
    processors = ProcessInfo.processInfo.activeProcessorCount
    system = ProcessInfo.processInfo.operatingSystemVersionString
    let load = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
    loadAverage = load?.trimmingCharacters(in: .newlines) ?? ""
    startedUnixMilliseconds = Int64(Date().timeIntervalSince1970 * 1000)
  }
}
