/// Sizes as people read them, in units of 1024.
package enum ByteText {
  /// As `412 B`, `2.1 KB`, `18 MB`.
  package static func text(_ bytes: Int) -> String {
    guard bytes >= 1_024 else { return "\(max(0, bytes)) B" }
    let units = ["KB", "MB", "GB", "TB"]
    var tenths = bytes / 1_024 * 10 + bytes % 1_024 * 10 / 1_024
    var unit = 0
    while tenths >= 10_240, unit + 1 < units.count {
      tenths /= 1_024
      unit += 1
    }
    return tenths < 100
      ? "\(tenths / 10).\(tenths % 10) \(units[unit])"
      : "\(tenths / 10) \(units[unit])"
  }
}
