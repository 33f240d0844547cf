/// Brings pictures of the line to a screen, moving the cursor as little as it must.
struct LineScreen {
  private var cursorRow = 0
  private var hasPicture = false

  /// The bytes that replace the last picture by a new one.
  mutating func draw(_ picture: EditorPicture) -> String {
    var output = home() + "\u{1B}[J" + picture.rows.joined(separator: "\r\n")
    let below = picture.rows.count - 1 - picture.cursorRow
    if below > 0 { output += "\u{1B}[\(below)A" }
    output += "\r"
    if picture.cursorColumn > 0 { output += "\u{1B}[\(picture.cursorColumn)C" }
    cursorRow = picture.cursorRow
    hasPicture = true
    return output
  }

  /// The bytes that remove the picture, so that something can be written in its place.
  mutating func erase() -> String {
    let output = home() + "\u{1B}[J"
    cursorRow = 0
    hasPicture = false
    return output
  }

  /// Forgets the picture: it stays on the screen above what follows.
  mutating func leave() {
    cursorRow = 0
    hasPicture = false
  }

  private func home() -> String {
    hasPicture && cursorRow > 0 ? "\r\u{1B}[\(cursorRow)A" : "\r"
  }
}
