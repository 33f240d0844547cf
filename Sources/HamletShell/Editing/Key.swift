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
  case wordLeft
  case wordRight
  /// Control and a letter that has no key of its own, in lower case.
  case control(Character)
  /// Alt and a character.
  case alt(Character)
  case escape
  /// A sequence that means nothing here.
  case unknown
}
