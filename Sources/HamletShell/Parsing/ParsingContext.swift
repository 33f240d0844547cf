package import HamletDomain
import HamletMessages

/// What a line's meaning depends on besides the line itself.
package struct ParsingContext: Sendable {
  /// Why a document cannot be used, for people.
  package struct Unreadable: Error, Sendable {
    /// The reason.
    package let phrase: Phrase
    /// Whether the line should not have asked for it at all.
    package let isUsage: Bool

    /// Gives the reason.
    package init(_ phrase: Phrase, isUsage: Bool = false) {
      self.phrase = phrase
      self.isUsage = isUsage
    }
  }

  /// The contract.
  package var book: CommandBook
  /// The day that `today` and `-3d` start from.
  package var today: CivilDate
  /// What `$name` stands for.
  package var variables: [String: String] = [:]
  /// What `$_` and `$3` stand for.
  package var answers = KnownAnswers()
  /// Values for fields that are not given, by field name, as set with `\use`.
  package var defaults: [String: String] = [:]
  /// What names stand for where a code is asked for; nil: a script, which writes codes alone.
  var names: KnownNames?
  /// Makes the id of a new record.
  package var newID: @Sendable () -> RecordID
  /// Reads the bytes of `@file`, or of standard input for `-`.
  package var read: @Sendable (String) throws(Unreadable) -> [UInt8]
  /// The SHA-256 of a file's bytes, 32 bytes; nil where nothing computes it.
  package var sha256: @Sendable ([UInt8]) -> [UInt8]? = { _ in nil }

  /// Whether the line is only looked at, for colours and hints: what it is in history and what may have
  /// been meant is not asked.
  var isLookedAt = false
  /// What the line's words were read as before; nil where a line is read once.
  var readValues: ReadValues?

  /// Makes a context; without a way to read files, `@file` is refused.
  package init(
    book: CommandBook,
    today: CivilDate,
    newID: @escaping @Sendable () -> RecordID,
    read: @escaping @Sendable (String) throws(Unreadable) -> [UInt8] = { _ throws(Unreadable) in
      throw Unreadable(Phrase("no file can be read here", "此处不能读取文件"))
    }
  ) {
    self.book = book
    self.today = today
    self.newID = newID
    self.read = read
  }

  /// Reads words as values.
  var scalarReader: ScalarReader {
    ScalarReader(book: book, today: today, hearsSounds: names != nil)
  }

  /// What a word may have meant.
  func near(_ word: String, among candidates: @autoclosure () -> [String]) -> [String] {
    isLookedAt ? [] : Spelling.suggestions(for: word, among: candidates())
  }
}
