/// One thing that the user did at the keyboard.
package enum Key: Hashable, Sendable {
  /// Text, usually one character.
  case text(String)
  /// A whole paste; its line breaks submit nothing.
  case paste(String)
  case enter
  case tab
  case backTab
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
  case pageUp
  case pageDown
  case wordLeft
  case wordRight
  /// F1.
  case help
  /// Control and a letter that has no key of its own, in lower case, or `_`.
  case control(Character)
  /// Alt and a character; Alt and Enter is a line feed, Alt and Backspace U+007F.
  case alt(Character)
  case escape
  /// A sequence that means nothing here.
  case unknown
}
