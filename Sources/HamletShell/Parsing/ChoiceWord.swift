import HamletDomain
import HamletMessages

/// Which of several choices a typed word means, by what they are called in both languages.
enum ChoiceWord {
  /// What a word means.
  enum Meaning<Choice> {
    /// None of them.
    case nothing
    /// This one.
    case one(Choice)
    /// Any of these: more has to be said.
    case several([Choice])
  }

  /// What a choice is called.
  struct Names {
    /// Its names in the contract, as they are typed.
    var code: [String]
    /// Its label in Chinese.
    var chinese: String
    /// Its label in English.
    var english: String
  }

  /// The choice by a name, the only one that a word begins, the only one that has it in its Chinese
  /// label, or where sounds count the only one whose label sounds so: each only where those before say
  /// nothing.
  static func meaning<Choice>(
    of word: String,
    among choices: [Choice],
    sounds: Bool,
    _ names: (Choice) -> Names
  ) -> Meaning<Choice> {
    let typed = folded(word)
    guard !typed.isEmpty else { return .nothing }
    let isHan = word.unicodeScalars.contains { $0.value >= 0x2E80 }
    let tests: [(Names) -> Bool] = [
      { ($0.code + [$0.chinese, $0.english]).contains { folded($0) == typed } },
      { ($0.code + [$0.chinese]).contains { folded($0).hasPrefix(typed) } },
      { folded($0.english).hasPrefix(typed) },
      { isHan && word.count > 1 && $0.chinese.contains(word) },
      { sounds && word.count > 1 && NameMatch.sounds(word, $0.chinese) },
    ]
    for test in tests {
      let found = choices.filter { test(names($0)) }
      if found.count == 1 { return .one(found[0]) }
      if !found.isEmpty { return .several(found) }
    }
    return .nothing
  }

  /// Whether a word is more than a letter.
  static func saysEnough(_ word: String) -> Bool {
    word.count > 1 || word.unicodeScalars.contains { $0.value >= 0x2E80 }
  }

  /// Case and what parts words do not count.
  private static func folded(_ text: String) -> String {
    text.lowercased().replacing("_", with: " ").replacing("-", with: " ")
  }
}

extension EnumValueInfo {
  /// What the value is called.
  var choiceNames: ChoiceWord.Names {
    ChoiceWord.Names(code: [shortName, name], chinese: chineseLabel, english: englishLabel)
  }
}

extension FieldInfo {
  /// What the field is called.
  var choiceNames: ChoiceWord.Names {
    ChoiceWord.Names(
      code: [name, camelName],
      chinese: chineseLabel,
      english: spokenLabel(.english)
    )
  }
}
