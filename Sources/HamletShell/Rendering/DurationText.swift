/// How long something takes, in the two units that matter.
package enum DurationText {
  /// As `850 ms`, `3.2 s`, `2 min 10 s`; in Chinese `850 毫秒`, `3.2 秒`, `2 分 10 秒`.
  package static func text(milliseconds: Int64, _ language: ShellLanguage) -> String {
    let zh = language == .chinese
    let whole = max(0, milliseconds)
    if whole < 1_000 { return zh ? "\(whole) 毫秒" : "\(whole) ms" }
    if whole < 60_000 {
      return "\(whole / 1_000).\(whole % 1_000 / 100)" + (zh ? " 秒" : " s")
    }
    return text(seconds: Int(clamping: whole / 1_000), zh)
  }

  /// As `45 s`, `2 min 10 s`, `1 h 30 min`, `3 d 4 h`.
  package static func text(seconds: Int, _ zh: Bool) -> String {
    let units = zh ? (" 天", " 小时", " 分", " 秒") : (" d", " h", " min", " s")
    let parts = [
      (seconds / 86_400, units.0), (seconds / 3_600 % 24, units.1), (seconds / 60 % 60, units.2),
      (seconds % 60, units.3),
    ]
    guard let first = parts.firstIndex(where: { $0.0 > 0 }) else { return "0" + units.3 }
    return parts[first...].prefix(2).filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
      .joined(separator: " ")
  }
}
