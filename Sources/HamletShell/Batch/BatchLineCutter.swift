/// Cuts bytes into lines and lets no line grow: what is too long is passed over and told.
struct BatchLineCutter {
  /// A line with its number; nil bytes: it was too long.
  struct Line {
    let number: Int
    let bytes: [UInt8]?
  }

  private let limit: Int
  private var number = 1
  private var held: [UInt8] = []
  private var isTooLong = false

  /// Begins at the first byte of a file.
  init(limit: Int = BatchLimits.lineBytes) {
    self.limit = limit
  }

  /// Takes more bytes and gives the lines that end in them; empty ones are left out.
  mutating func take(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      hold(rest[..<end])
      if let line = finished() { lines.append(line) }
      number += 1
      rest = rest[(end + 1)...]
    }
    hold(rest)
    return lines
  }

  /// Ends the last line, which needs no line end.
  mutating func finish() -> Line? { finished() }

  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    guard held.count + bytes.count <= limit else {
      isTooLong = true
      held = []
      return
    }
    held += bytes
  }

  private mutating func finished() -> Line? {
    defer {
      held = []
      isTooLong = false
    }
    if isTooLong { return Line(number: number, bytes: nil) }
    while held.last == UInt8(ascii: "\r") { held.removeLast() }
    guard held.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
      return nil
    }
    return Line(number: number, bytes: held)
  }
}
